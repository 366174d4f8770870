import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
// @ts-expect-error plain JavaScript, because it runs before anything is installed
import { isInstallNeeded } from './install.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'proofline-install-'))
  mkdirSync(join(root, 'node_modules'))
})
afterEach(() => rmSync(root, { recursive: true }))

const lock = (version: string) =>
  JSON.stringify({
    packages: {
      '': { name: 'proofline' },
      'node_modules/hono': { version, integrity: `sha512-${version}` },
      'node_modules/@proofline/engine': { resolved: 'engine', link: true },
      'node_modules/only-on-a-mac': { version: '1.0.0', optional: true },
    },
  })
const wanted = (text: string, second: number) => {
  writeFileSync(join(root, 'package-lock.json'), text)
  utimesSync(join(root, 'package-lock.json'), second, second)
}
const installed = (text: string, second: number) => {
  writeFileSync(join(root, 'node_modules/.package-lock.json'), text)
  utimesSync(join(root, 'node_modules/.package-lock.json'), second, second)
}

test('packages are installed when there are none', () => {
  wanted(lock('1.0.0'), 10)
  expect(isInstallNeeded(root)).toBe(true)
})

test('nothing is installed again when nothing changed, even after a fresh checkout', () => {
  const withoutMac = JSON.stringify({ packages: { ...JSON.parse(lock('1.0.0')).packages, 'node_modules/only-on-a-mac': undefined } })
  installed(withoutMac, 20)
  wanted(lock('1.0.0'), 10)
  expect(isInstallNeeded(root)).toBe(false)
  wanted(lock('1.0.0'), 30)
  expect(isInstallNeeded(root)).toBe(false)
})

test('packages are installed again when the lock file names another version', () => {
  installed(lock('1.0.0'), 20)
  wanted(lock('1.0.1'), 30)
  expect(isInstallNeeded(root)).toBe(true)
})
