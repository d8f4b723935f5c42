import { createServer } from 'node:net'

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))))
    })
  })
}

/** Whether a server can listen there. */
export function isFree(port: number, host: string): Promise<boolean> {
  return new Promise(done => {
    const server = createServer()
    server.once('error', () => done(false))
    server.listen(port, host, () => server.close(() => done(true)))
  })
}

const WANTED = 3000

/**
 * The port to serve on. A port asked for must be free; without a wish it is 3000, or the next free one.
 * Throws one clear sentence when the port asked for is taken.
 */
export async function choosePort(asked: number | null, host: string): Promise<number> {
  if (asked !== null) {
    if (await isFree(asked, host)) return asked
    throw new Error(`Cổng ${asked} đang có chương trình khác dùng. Dừng chương trình đó hoặc đặt PORT khác.`)
  }
  for (let port = WANTED; port < WANTED + 100; port++) if (await isFree(port, host)) return port
  throw new Error(`Các cổng từ ${WANTED} đến ${WANTED + 99} đều đang được dùng. Đặt PORT khác.`)
}
