import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { choosePort, freePort, obstacle } from '@/scripts/start/ports'

test('a port that someone listens on is not free, and asking for it is refused in one sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  expect(await obstacle(port, '127.0.0.1')).toBe('EADDRINUSE')
  await expect(choosePort(port, '127.0.0.1')).rejects.toThrow(`Cổng ${port} đang có chương trình khác dùng`)
  server.close()
  await once(server, 'close')
  expect(await choosePort(port, '127.0.0.1')).toBe(port)
})

test('without a wish a free port from 3000 on is chosen', async () => {
  const port = await choosePort(null, '127.0.0.1')
  expect(port).toBeGreaterThanOrEqual(3000)
  expect(port).toBeLessThan(3100)
})

test('a free port can be listened on', async () => {
  expect(await obstacle(await freePort(), '127.0.0.1')).toBeNull()
})

test('an address that is not this machine’s is refused in one sentence', async () => {
  await expect(choosePort(null, '192.0.2.1')).rejects.toThrow('Xem lại OCOP_HOST')
})
