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

/** Why nobody can listen there: the system's code, or `null` when one can. */
export function obstacle(port: number, host: string): Promise<string | null> {
  return new Promise(done => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => done(null)))
  })
}

const WANTED = 3000

const sentence = (code: string, port: number, host: string): string => {
  if (code === 'EADDRINUSE')
    return `Cổng ${port} đang có chương trình khác dùng. Dừng chương trình đó hoặc đặt PORT khác.`
  if (code === 'EACCES') return `Không có quyền mở cổng ${port}. Đặt PORT từ 1024 trở lên.`
  return `Không mở được cổng ${port} ở địa chỉ ${host} (${code}). Xem lại OCOP_HOST và PORT.`
}

/**
 * The port to serve on. A port asked for must be free; without a wish it is 3000, or the next free one.
 * Throws one clear sentence when nobody can listen there.
 */
export async function choosePort(asked: number | null, host: string): Promise<number> {
  if (asked !== null) {
    const code = await obstacle(asked, host)
    if (code === null) return asked
    throw new Error(sentence(code, asked, host))
  }
  for (let port = WANTED; port < WANTED + 100; port++) {
    const code = await obstacle(port, host)
    if (code === null) return port
    if (code !== 'EADDRINUSE') throw new Error(sentence(code, port, host))
  }
  throw new Error(`Các cổng từ ${WANTED} đến ${WANTED + 99} đều đang được dùng. Đặt PORT khác.`)
}
