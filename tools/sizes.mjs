// What a phone downloads before the first page shows: the scripts and styles index.html names and everything those
// import at once, gzipped; and the fonts their styles ask for. Lazy parts (PDF reading, examples) do not count.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT, isMain } from './run.mjs'

/** Budgets, in bytes: scripts and styles gzipped, fonts as they are (woff2 is compressed already). */
export const CODE_BYTES_MAX = 150 * 1024
export const FONT_BYTES_MAX = 90 * 1024

// A browser fetches a face when some text on the page is set in it. These stand in the first style sheet, but only
// later pages use them: a paper in type (looked at in Chromium: the welcome page does not ask for it).
const LATER_FONTS = ['courier-prime']

const attributes = (tag) => Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map((m) => [m[1], m[2]]))

/** Addresses index.html loads at once. */
const firstOnes = (html) => [
  ...[...html.matchAll(/<script\b[^>]*>/g)].map((match) => attributes(match[0]).src),
  ...[...html.matchAll(/<link\b[^>]*>/g)]
    .map((match) => attributes(match[0]))
    .filter(({ rel }) => rel === 'stylesheet' || rel === 'modulepreload')
    .map(({ href }) => href),
].filter(Boolean)

/** Static imports of a built script: `import"./x.js"`, `import{a}from"./x.js"`, `export*from"./x.js"`; not `import("./x.js")`. */
const staticImports = (code) =>
  [...code.matchAll(/(?:\bimport|\bfrom)\s*["'](\.{1,2}\/[^"']+)["']/g)].map((match) => match[1])

/** Fonts a style sheet would load for plain Latin text: upright faces whose range holds the letter A. */
const latinFonts = (css) =>
  [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)]
    .map((match) => match[1])
    .filter((face) => !/font-style:\s*italic/.test(face) && !LATER_FONTS.some((name) => face.includes(name)))
    .filter((face) => !/unicode-range:/.test(face) || /unicode-range:\s*U\+(?:\?\?|0{1,4}-)/i.test(face))
    .flatMap((face) => /url\(["']?([^"')]+\.woff2)["']?\)/.exec(face)?.[1] ?? [])

/** Every file of the first load, by its path in the folder. Throws when index.html or a named file is missing. */
export const firstLoad = (dist) => {
  const code = new Map()
  const fonts = new Map()
  const add = (address) => {
    const path = join('/', address)
    if (code.has(path)) return
    const bytes = readFileSync(join(dist, path))
    code.set(path, gzipSync(bytes, { level: 9 }).length)
    const text = bytes.toString()
    if (path.endsWith('.js')) for (const to of staticImports(text)) add(join(dirname(path), to))
    if (path.endsWith('.css')) {
      for (const url of latinFonts(text)) {
        const font = join('/', url.startsWith('/') ? url : join(dirname(path), url))
        fonts.set(font, readFileSync(join(dist, font)).length)
      }
    }
  }
  for (const path of firstOnes(readFileSync(join(dist, 'index.html'), 'utf8'))) add(path)
  return { code, fonts }
}

const sum = (sizes) => [...sizes.values()].reduce((total, bytes) => total + bytes, 0)
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`

const report = (what, sizes, bytesMax) => {
  const bytes = sum(sizes)
  const isFine = sizes.size > 0 && bytes <= bytesMax
  console.log(`${isFine ? 'ok  ' : 'FAIL'} ${what}: ${kilobytes(bytes)} of ${kilobytes(bytesMax)}`)
  for (const [path, size] of sizes) console.log(`     ${kilobytes(size).padStart(9)}  ${path}`)
  return isFine
}

/** Prints the first load against its budgets; answers 0 when it fits. */
export const checkSizes = () => {
  const dist = join(ROOT, 'app/dist')
  if (!existsSync(join(dist, 'index.html'))) {
    console.error('app/dist is not built: run npm run build')
    return 1
  }
  const { code, fonts } = firstLoad(dist)
  const fits = [report('first load, scripts and styles', code, CODE_BYTES_MAX), report('first load, fonts', fonts, FONT_BYTES_MAX)]
  return fits.every(Boolean) ? 0 : 1
}

if (isMain(import.meta)) process.exitCode = checkSizes()
