import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { readFolder } from './files.ts'
import { VERSION } from './version.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofline-served-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
write('index.html', '<!doctype html><title>Proofline</title>')
write('sw.js', 'self')
write('manifest.webmanifest', '{}')
write('assets/index-Ab3_-9zQ.js', 'export {}')
write('assets/index-Ab3_-9zQ.css', 'body{}')
write('assets/index-Ab3_-9zQ.js.map', '{}')
write('assets/pdf.worker-abcdefgh.mjs', 'worker')
write('assets/looks.worker-Ab3_-9zQ.js', 'worker')
write('assets/standard_fonts/LiberationSans-Regular.ttf', 'font')
write('assets/cmaps/Adobe-Japan1-0.bcmap', 'map')
write('.built', 'stamp')
symlinkSync('/etc/hostname', join(folder, 'linked.txt'))

const app = createApp(readFolder(folder))
const get = (path: string, init?: RequestInit) => app.request(path, init)

describe('the headers of every answer', () => {
  const EVERY = ['/', '/timeline', '/sw.js', '/health', '/assets/index-Ab3_-9zQ.js', '/nothing.txt', '/%E0%A4%A']

  test.each(EVERY)('are all there on %s', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types proofline-worker",
    )
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(headers.get('Cross-Origin-Embedder-Policy')).toBe('require-corp')
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('X-Frame-Options')).toBe('DENY')
    expect(headers.get('Permissions-Policy')).toMatch(/geolocation=\(\).*microphone=\(\).*camera=\(self\)/)
    expect([...headers.values()].join()).not.toMatch(/unsafe/)
    expect(headers.get('Set-Cookie')).toBeNull()
  })

  test('let the Worker that reads pictures compile wasm, and nothing else', async () => {
    const policy = async (path: string) => (await get(path)).headers.get('Content-Security-Policy')!
    const usual = await policy('/')
    expect(await policy('/assets/looks.worker-Ab3_-9zQ.js')).toBe(usual.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"))
    for (const path of ['/assets/looks.worker.js', '/looks.worker-Ab3_-9zQ.js', '/assets/looks.worker-Ab3_-9zQ.js/x', '/assets/pdf.worker-abcdefgh.mjs']) {
      expect(await policy(path), path).toBe(usual)
    }
  })

  test('ask for https for two years over https alone', async () => {
    const name = 'Strict-Transport-Security'
    expect((await get('http://127.0.0.1/')).headers.get(name)).toBeNull()
    expect((await get('https://example.test/')).headers.get(name)).toBe('max-age=63072000; includeSubDomains')
    const behind = await get('http://127.0.0.1/', { headers: { 'X-Forwarded-Proto': 'https' } })
    expect(behind.headers.get(name)).not.toBeNull()
  })
})

describe('the files', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ['/assets/index-Ab3_-9zQ.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/index-Ab3_-9zQ.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/pdf.worker-abcdefgh.mjs', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/standard_fonts/LiberationSans-Regular.ttf', 'font/ttf', 'no-cache'],
    ['/assets/cmaps/Adobe-Japan1-0.bcmap', 'application/octet-stream', 'no-cache'],
  ])('%s is sent as %s, kept as %s', async (path, type, cache) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe(type)
    expect(answer.headers.get('Cache-Control')).toBe(cache)
  })

  test('that did not change are not sent twice', async () => {
    const etag = (await get('/')).headers.get('ETag')!
    const again = await get('/', { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test.each(['/timeline', '/papers/3', '/es/ayuda', '/timeline?x=1.2'])('%s is a page of the app', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Proofline')
  })

  test.each([
    '/nothing.js', '/assets/index-OLDOLDOL.js', '/assets/nothing', '/.built', '/linked.txt',
    '/assets/index-Ab3_-9zQ.js.map', '/..%2f..%2fetc%2fpasswd.txt', '/assets/..%2f.built', '/%2e%2e/%2e%2e/x.txt',
    '/assets/index-Ab3_-9zQ.js%00.html', '/__proto__.js',
  ])('%s is not found', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  })

  test('a broken address is refused, and so is every way of writing', async () => {
    expect((await get('/%E0%A4%A')).status).toBe(400)
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await get('/', { method })
      expect(answer.status).toBe(405)
      expect(answer.headers.get('Allow')).toBe('GET, HEAD')
    }
    expect((await get('/', { method: 'HEAD' })).status).toBe(200)
  })

  test('a folder without an index.html is not served', () => {
    expect(() => readFolder(join(folder, 'assets'))).toThrow()
  })
})

test('the health page says the version and nothing else', async () => {
  const answer = await get('/health')
  expect(await answer.json()).toEqual({ version: VERSION })
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
})
