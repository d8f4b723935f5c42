import { hash, verify } from '@node-rs/argon2'

/** Argon2id (the library's default) with 19 MiB, two passes, one lane: about 30 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** Hashing is dear on purpose: a flood of sign-ins may keep so many threads busy and no more. */
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

/** What is kept of a password. NFC: Telex, VNI and copied text must give the same bytes. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFC'), COST))

let nobodysHash: Promise<string> | null = null

/** Whether it is the password. Without a hash (no such account, none set) it takes the same time and is always false. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody has this password')
  const against = kept ?? (await nobodysHash)
  const matches = await inTurn(() => verify(against, password.normalize('NFC')))
  return kept !== null && matches
}
