// Finds a Chromium for the tests that walk through the app, and installs Debian's when there is none.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { isMain, run } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const IN_CACHE = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
]

/** Browsers that playwright has downloaded before, newest first. */
const playwrightOnes = () => {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ].filter((cache) => cache && existsSync(cache))
  return caches.flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
      .flatMap((name) => IN_CACHE.map((path) => join(cache, name, path))),
  )
}

/** The path of an installed Chromium or Chrome, or undefined. `CHROMIUM_PATH` decides when it is set. */
export const findChromium = () => {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : undefined
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...PLACES, ...onPath, ...playwrightOnes()].find((path) => existsSync(path))
}

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** How to become root here without a question: not at all when we are, sudo when it asks nothing; else undefined. */
const asRoot = () => {
  if (process.getuid?.() === 0) return []
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined
}

/** Finds a Chromium, installing Debian's package when there is none. Undefined, with a plain message, when it cannot. */
export const ensureChromium = async () => {
  const found = findChromium()
  if (found || process.env.CHROMIUM_PATH) {
    if (!found) console.error(`CHROMIUM_PATH names no file: ${process.env.CHROMIUM_PATH}`)
    return found
  }
  const root = works('apt-get', ['--version']) ? asRoot() : undefined
  if (root) {
    console.error('Installing a browser for the tests (apt-get install chromium)…')
    const apt = async (...args) => {
      const [command, ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]
      return run(command, rest, { toErrors: true })
    }
    await apt('update') // a mirror that is half there is no reason to stop: the install says whether it worked
    await apt('install', '-y', '--no-install-recommends', 'chromium')
    const installed = findChromium()
    if (installed) return installed
  }
  console.error('No Chromium or Chrome was found, and none could be installed from here.')
  console.error('Install one (Debian, Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to its program.')
  return undefined
}

if (isMain(import.meta)) {
  const path = await ensureChromium()
  if (path) console.log(path)
  else process.exitCode = 1
}
