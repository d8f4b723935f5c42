import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { lightenAnswer, withoutFramework } from '@/lib/web/light-page'

const FRAMEWORK =
  '<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/a.js"/><script src="/_next/static/a.js" async="" nonce="n"></script>'
const STYLE = '<link rel="stylesheet" href="/_next/static/a.css"/>'
const OWN = '<script type="module" src="/scripts/share.mjs" nonce="n"></script>'
const FLIGHT = '<script nonce="n">self.__next_f.push([1,"<p>\\u003c/script>"])</script>'

describe('a page without the scripts of the framework', () => {
  it('keeps its words, its style and its own scripts', () => {
    expect(withoutFramework(`${STYLE}${FRAMEWORK}<p>Mật ong</p>${OWN}${FLIGHT}`)).toBe(`${STYLE}<p>Mật ong</p>${OWN}`)
  })

  it.each([
    ['a form that is posted', '<form action="" encType="multipart/form-data" method="POST"></form>'],
    ['a piece that comes later', '<template id="B:0"></template>'],
    ['a failure', '<html id="__next_error__"></html>'],
    ['what says so itself', '<div data-needs-script=""></div>']
  ])('stays as it is with %s', (_, part) => {
    expect(withoutFramework(part + FRAMEWORK)).toBe(part + FRAMEWORK)
  })
})

async function answered(write: (answer: ServerResponse) => void, light = true) {
  const server = createServer((_, answer) => {
    lightenAnswer(answer, () => light)
    write(answer)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const response = await new Promise<IncomingMessage>((done, failed) =>
    request({ port, host: '127.0.0.1' }, done).on('error', failed).end()
  )
  const body = await buffer(response)
  server.close()
  return { headers: response.headers, body }
}

describe('an answer on its way', () => {
  it('is taken apart and packed again as it was packed', async () => {
    const packed = gzipSync(`<p>Chè dây</p>${FRAMEWORK}`)
    const { headers, body } = await answered(answer => {
      answer.setHeader('Content-Type', 'text/html; charset=utf-8')
      answer.setHeader('Content-Encoding', 'gzip')
      answer.write(packed.subarray(0, 9))
      answer.write(packed.subarray(9))
      answer.end()
    })
    expect(headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(body).toString()).toBe('<p>Chè dây</p>')
  })

  it('passes untouched when it is no page, or not a light one', async () => {
    const send = (type: string) => (answer: ServerResponse) => {
      answer.setHeader('Content-Type', type)
      answer.write('a')
      answer.end(FRAMEWORK)
    }
    expect((await answered(send('text/plain'))).body.toString()).toBe(`a${FRAMEWORK}`)
    expect((await answered(send('text/html'), false)).body.toString()).toBe(`a${FRAMEWORK}`)
    expect((await answered(send('text/html'))).body.toString()).toBe('a')
  })
})
