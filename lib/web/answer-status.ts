import { AsyncLocalStorage } from 'node:async_hooks'
import { Server, ServerResponse } from 'node:http'

/**
 * A server action answers 200 even when it refuses: Next gives it no way to say otherwise. The answer under way is therefore kept
 * beside the request, so that a refused form is a 4xx for whoever reads statuses. One store per process, whichever bundle asks.
 */
const HELD = Symbol.for('ocop.answers')
const held: { [HELD]?: AsyncLocalStorage<ServerResponse> } = globalThis as typeof globalThis & {
  [HELD]?: AsyncLocalStorage<ServerResponse>
}

/** Called once when the server starts, before any request. */
export function keepAnswers(): void {
  if (held[HELD]) return
  const answers = new AsyncLocalStorage<ServerResponse>()
  held[HELD] = answers
  Server.prototype.emit = new Proxy(Server.prototype.emit, {
    apply(emit, server, event: unknown[]) {
      const [name, , answer] = event
      const go = () => Reflect.apply(emit, server, event)
      return name === 'request' && answer instanceof ServerResponse ? answers.run(answer, go) : go()
    }
  })
}

/** Sets the status of the answer under way. Without a kept answer (tests, commands) nothing happens. */
export function answerWith(status: number): void {
  const answer = held[HELD]?.getStore()
  if (answer && !answer.headersSent) answer.statusCode = status
}
