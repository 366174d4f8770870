import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { createApp } from './app.ts'
import { readFolder } from './files.ts'

/** What to serve and where. */
export interface ServeOptions {
  /** The built app: a folder with an index.html. */
  readonly folder: string
  /** The first port to try; when it is taken, the next free one. 0 takes any. */
  readonly port: number
  /** This machine alone unless told otherwise. */
  readonly host?: string
}

/** A server that runs. */
export interface Serving {
  readonly url: string
  /** Ends every connection and gives the port back. */
  readonly close: () => Promise<void>
}

const PORTS_TRIED_MAX = 50

const listen = (server: Server, port: number, host: string) =>
  new Promise<'Listening' | 'PortTaken'>((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve('PortTaken') : reject(error)
    server.once('error', failed)
    server.listen(port, host, () => {
      server.off('error', failed)
      resolve('Listening')
    })
  })

const addressOf = (server: Server, host: string): string => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('server has no port')
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`
}

/** Serves a built app. Throws when the folder has no index.html or no port is free. */
export const serve = async ({ folder, port, host = '127.0.0.1' }: ServeOptions): Promise<Serving> => {
  const app = createApp(readFolder(folder))
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  // Slow senders are cut: they may not hold a connection open for nothing.
  server.headersTimeout = 10_000
  server.requestTimeout = 60_000
  let tried = 0
  while ((await listen(server, port === 0 ? 0 : port + tried, host)) === 'PortTaken') {
    if (++tried === PORTS_TRIED_MAX) throw new Error(`no free port from ${port} to ${port + tried - 1}`)
  }
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: addressOf(server, host), close }
}
