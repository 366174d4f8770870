import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXIT } from './exit.ts'
import { COMMANDS } from './help.ts'
import { SCHEMA_NAMES } from './schemas.ts'
import { ROOT, run } from './test-kit.ts'

const text = readFileSync(join(ROOT, 'docs/cli.md'), 'utf8')

test('every command is in the table and shown with an example', () => {
  for (const command of COMMANDS) {
    expect(text).toContain(`| \`${command}`)
    expect(text).toMatch(new RegExp(`npx proofline ${command}\\b`))
  }
})

test('every option a command explains is written down', async () => {
  for (const command of COMMANDS) {
    const { out } = await run([command, '--help'])
    for (const option of out.match(/(?<=^ {2})--[a-z]+/gm) ?? []) expect(text).toContain(option)
  }
})

test('every exit code has its line, and no other', () => {
  const written = [...text.matchAll(/^\| (\d) \|/gm)].map((m) => Number(m[1]))
  expect(written).toEqual(Object.values(EXIT))
})

test('every shape of the data is linked', () => {
  for (const name of SCHEMA_NAMES) {
    expect(text).toContain(`(schemas/${name}.v1.json)`)
    expect(existsSync(join(ROOT, `docs/schemas/${name}.v1.json`))).toBe(true)
  }
})
