#!/usr/bin/env node
// Inside a clone: installs what is missing, builds what is older than its sources, then runs the program.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const program = new URL('../dist/cli.mjs', import.meta.url)

if (!process.argv.includes('--pages-child')) {
  const tools = new URL('../../tools/', import.meta.url)
  if (existsSync(fileURLToPath(new URL('build.mjs', tools)))) {
    const { ensureInstalled } = await import(new URL('install.mjs', tools).href)
    await ensureInstalled()
    const { buildPrograms } = await import(new URL('build.mjs', tools).href)
    const code = await buildPrograms({ onlyStale: true, toErrors: true })
    if (code !== 0) process.exit(1)
  }
}
await import(program.href)
