import { Hono } from 'hono'
import type { ServedFile } from './files.ts'
import { HTTPS_ONLY, headersFor } from './headers.ts'
import { VERSION } from './version.ts'

/** The address as the files are named, or undefined when it is not well-formed. */
const decoded = (url: string): string | undefined => {
  try {
    return decodeURIComponent(new URL(url).pathname)
  } catch {
    return undefined
  }
}

/** A page of the app rather than a file: the app itself reads the address. */
const isPage = (path: string): boolean => !path.includes('.') && !path.startsWith('/assets/')

/**
 * The server as a function from request to answer: the built app, and `/health` with the version and nothing else.
 * It keeps no log, sets no cookie, and knows no person.
 */
export const createApp = (files: ReadonlyMap<string, ServedFile>): Hono => {
  const app = new Hono()

  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(headersFor(c.req.path))) c.header(name, value)
    // Behind a proxy that ends TLS the address says http; the proxy says so in a header.
    const isHttps = c.req.url.startsWith('https:') || c.req.header('X-Forwarded-Proto') === 'https'
    if (isHttps) c.header('Strict-Transport-Security', HTTPS_ONLY)
  })

  app.get('/health', (c) => c.json({ version: VERSION }, 200, { 'Cache-Control': 'no-store' }))

  app.get('*', (c) => {
    const path = decoded(c.req.url)
    if (path === undefined) return c.text('Bad address', 400, { 'Cache-Control': 'no-store' })
    const file = files.get(path) ?? (isPage(path) ? files.get('/') : undefined)
    if (!file) return c.text('Not found', 404, { 'Cache-Control': 'no-store' })
    // index.html, sw.js and whatever else keeps its name are asked for again each time; unchanged costs no bytes.
    const headers = {
      'Cache-Control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: file.etag,
    }
    if (c.req.header('If-None-Match') === file.etag) return c.body(null, 304, headers)
    return c.body(file.bytes, 200, { ...headers, 'Content-Type': file.type })
  })

  app.all('*', (c) => c.text('Only GET and HEAD', 405, { Allow: 'GET, HEAD', 'Cache-Control': 'no-store' }))
  app.onError((_error, c) => c.text('Something broke', 500, { 'Cache-Control': 'no-store' }))
  return app
}
