import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { serve } from './serve.ts'

const parent = mkdtempSync(join(tmpdir(), 'proofline-serve-'))
afterAll(() => rmSync(parent, { recursive: true }))
writeFileSync(join(parent, 'index.html'), '<!doctype html><title>Proofline</title>')

/** Sends an address as it stands; `fetch` would tidy the dots away first. */
const statusOf = (url: string, path: string) =>
  new Promise<number>((resolve, reject) => {
    const sent = request(`${url}/`, { path }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.once('error', reject)
    sent.end()
  })

test('listens on this machine alone, answers, and stops when asked', async () => {
  const serving = await serve({ folder: parent, port: 0 })
  expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await fetch(serving.url)).text()).toContain('Proofline')
  await serving.close()
  await expect(fetch(serving.url)).rejects.toThrow()
})

test('takes the next port when the first is taken', async () => {
  const first = await serve({ folder: parent, port: 0 })
  const port = Number(new URL(first.url).port)
  const second = await serve({ folder: parent, port })
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port)
  await Promise.all([first.close(), second.close()])
})

test('no spelling of an address leaves the folder', async () => {
  const serving = await serve({ folder: parent, port: 0 })
  for (const path of ['/../../etc/passwd.txt', '/..%2f..%2fetc/passwd.txt', '//etc/passwd.txt', '/\\..\\x.txt']) {
    expect([400, 404]).toContain(await statusOf(serving.url, path))
  }
  await serving.close()
})

test('says so when the address cannot be had', async () => {
  await expect(serve({ folder: parent, port: 0, host: '203.0.113.1' })).rejects.toThrow()
  await expect(serve({ folder: join(parent, 'nothing'), port: 0 })).rejects.toThrow()
})
