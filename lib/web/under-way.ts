import { AsyncLocalStorage } from 'node:async_hooks'
import { IncomingMessage, Server, ServerResponse } from 'node:http'
import { lightenAnswer } from './light-page'
import { readableAddress } from './readable-address'

/**
 * The request that is being answered, beside what Next shows of it. Three things need it: a refused form is a 4xx for whoever reads
 * statuses (Next answers 200), and a form sent without JavaScript after its session ended must not lose what was typed (Next
 * renders the page again, which nobody may see without a session). And a page that needs no script should not send any.
 */
interface UnderWay {
  readonly answer: ServerResponse
  /** The body of a posted form; `null` when it was too long to be a form of ours. */
  body: Uint8Array[] | null
  readonly contentType: string
  /** Set when the form was refused for want of a session: the fields that must not be shown again. */
  secrets: readonly string[] | null
  /** Whether the page goes without the framework's scripts. */
  light: boolean
}

const STORE = Symbol.for('ocop.requests')
/** One store per process, whichever bundle asks. */
const kept: { [STORE]?: AsyncLocalStorage<UnderWay> } = globalThis as typeof globalThis & {
  [STORE]?: AsyncLocalStorage<UnderWay>
}

/** The most that a form may weigh, its file included: the limit of next.config.ts. */
const LARGEST = 32 * 1024 * 1024

function underWay(request: IncomingMessage, answer: ServerResponse): UnderWay {
  const contentType = request.headers['content-type'] ?? ''
  const isForm = request.method === 'POST' && contentType.startsWith('multipart/form-data')
  const held: UnderWay = { answer, body: isForm ? [] : null, contentType, secrets: null, light: false }
  lightenAnswer(answer, () => held.light)
  if (isForm) watchBody(request, held)
  return held
}

/** Copies what comes in without taking it from whoever reads it. */
function watchBody(request: IncomingMessage, held: UnderWay): void {
  let weight = 0
  request.push = new Proxy(request.push, {
    apply(push, stream, args: [unknown, ...unknown[]]) {
      const [chunk] = args
      if (chunk instanceof Uint8Array && held.body) {
        weight += chunk.length
        if (weight > LARGEST) held.body = null
        else held.body.push(new Uint8Array(chunk))
      }
      return Reflect.apply(push, stream, args)
    }
  })
}

/** Called once when the server starts, before any request. */
export function keepRequests(): void {
  if (kept[STORE]) return
  const requests = new AsyncLocalStorage<UnderWay>()
  kept[STORE] = requests
  Server.prototype.emit = new Proxy(Server.prototype.emit, {
    apply(emit, server, event: unknown[]) {
      const [name, request, answer] = event
      const go = () => Reflect.apply(emit, server, event)
      if (name !== 'request' || !(request instanceof IncomingMessage) || !(answer instanceof ServerResponse))
        return go()
      if (request.url !== undefined) request.url = readableAddress(request.url)
      return requests.run(underWay(request, answer), go)
    }
  })
}

/** Sets the status of the answer under way. Without a kept request (tests, commands) nothing happens. */
export function answerWith(status: number): void {
  const answer = kept[STORE]?.getStore()?.answer
  if (answer && !answer.headersSent) answer.statusCode = status
}

/**
 * Says that the page under way is whole as it is sent: it goes without the framework's scripts, which would only take it over unchanged.
 * While developing they stay, to show what was edited.
 */
export function sendLight(): void {
  const held = kept[STORE]?.getStore()
  if (held && process.env.NODE_ENV === 'production') held.light = true
}

/** Says that the form under way was refused for want of a session, so that the page shows it again instead of itself. */
export function holdForm(secrets: readonly string[]): void {
  const held = kept[STORE]?.getStore()
  if (held) held.secrets = secrets
}

/** A field of a held form; fields may repeat, their places do not. */
export interface HeldField {
  readonly place: number
  readonly name: string
  readonly value: string
}

/** The form that was held in this request, field by field as it was sent, passwords and files left out; `null` = none. */
export async function heldForm(): Promise<readonly HeldField[] | null> {
  const held = kept[STORE]?.getStore()
  if (!held?.secrets || !held.body || held.body.length === 0) return null
  const { secrets, body, contentType } = held
  const form = await new Response(new Blob(body as Uint8Array<ArrayBuffer>[]), {
    headers: { 'Content-Type': contentType }
  }).formData()
  return [...form].flatMap(([name, value], place) =>
    typeof value === 'string' && !secrets.includes(name) ? [{ place, name, value }] : []
  )
}
