import type { ServerResponse } from 'node:http'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib'

type Coding = (bytes: Uint8Array) => Uint8Array

/** How an answer may be packed on its way, by the name that its head says. */
const CODINGS: Readonly<Record<string, { readonly open: Coding; readonly pack: Coding }>> = {
  '': { open: bytes => bytes, pack: bytes => bytes },
  gzip: { open: gunzipSync, pack: gzipSync },
  br: {
    open: brotliDecompressSync,
    pack: bytes => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  }
}

/** Scripts of the framework, in a file or in the page, and what is fetched ahead for them. Our own name a file of ours. */
const FRAMEWORK_SCRIPTS =
  /<script\b(?![^>]*\ssrc="\/(?!_next\/))[^>]*>[\s\S]*?<\/script>|<link\b(?=[^>]*\bas="script")[^>]*>/g

/** A form that is sent by post, a piece that comes later, a page that went wrong: they work, or are drawn, by script. */
const NEEDS_SCRIPT = /<form\b[^>]*\bmethod="post"|\sid="B:|<html\b[^>]*\bid="__next_error__"|\sdata-needs-script\b/i

/** A page without the scripts of the framework, or as it is where it needs them. */
export const withoutFramework = (html: string): string =>
  NEEDS_SCRIPT.test(html) ? html : html.replace(FRAMEWORK_SCRIPTS, '')

const bytesOf = (chunk: unknown): Uint8Array =>
  typeof chunk === 'string' ? Buffer.from(chunk) : chunk instanceof Uint8Array ? chunk : new Uint8Array()

function lightened(answer: ServerResponse, held: readonly Uint8Array[]): Uint8Array {
  const { open, pack } = CODINGS[String(answer.getHeader('content-encoding') ?? '')] ?? {}
  const bytes = Buffer.concat(held)
  if (!open || !pack || bytes.length === 0) return bytes
  return pack(Buffer.from(withoutFramework(Buffer.from(open(bytes)).toString('utf8'))))
}

/**
 * Holds back an answer until it is whole and then sends it without the framework's scripts, if `isLight` says so once the first of it is
 * there. Pages are small: nobody waits longer for it.
 */
export function lightenAnswer(answer: ServerResponse, isLight: () => boolean): void {
  const held: Uint8Array[] = []
  let holds: boolean | null = null
  const isHeld = (): boolean => {
    holds ??=
      isLight() &&
      answer.getHeader('content-length') === undefined &&
      String(answer.getHeader('content-type') ?? '').startsWith('text/html')
    return holds
  }
  answer.write = new Proxy(answer.write, {
    apply(write, self, args: unknown[]) {
      if (!isHeld()) return Reflect.apply(write, self, args)
      held.push(bytesOf(args[0]))
      const told = args.find(each => typeof each === 'function')
      if (told) queueMicrotask(() => Reflect.apply(told, null, []))
      return true
    }
  })
  answer.end = new Proxy(answer.end, {
    apply(end, self, args: unknown[]) {
      if (!isHeld()) return Reflect.apply(end, self, args)
      holds = false
      held.push(bytesOf(args[0]))
      return Reflect.apply(end, self, [lightened(answer, held), ...args.filter(each => typeof each === 'function')])
    }
  })
}
