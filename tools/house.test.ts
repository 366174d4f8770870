// The house rules that a compiler cannot see: who may import whom, no clock and no chance in the engine, no giant
// file, no real person's numbers, no sample file. CONTRIBUTING.md says why each is there.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const LINES_MAX = 500

// A room may import from rooms before it in this list, never from one after it.
const ROOMS = ['base', 'papers', 'claims', 'readers', 'facts', 'rules', 'outcomes', 'drafts']

// A package may import only these doors. What is not listed is not allowed.
const DOORS: Record<string, readonly string[]> = {
  engine: [],
  words: [],
  vault: [],
  server: [],
  pages: ['engine'],
  app: ['engine', 'pages', 'pages/browser', 'vault', 'words/start', 'words/web'],
  cli: ['engine', 'pages', 'pages/node', 'vault', 'words', 'server'],
}

// Made by tools from files that people do read.
const GENERATED = /\.examples\.ts$/

interface SourceFile {
  readonly path: string
  readonly text: string
}

// What .gitignore names, and git's own folder. Walked rather than asked of git: a downloaded copy has no git.
const LEFT_OUT = ['.git', 'node_modules', 'dist', '.tsbuild', '.stryker-tmp', 'coverage']

const walk = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return LEFT_OUT.includes(entry.name) ? [] : walk(path)
    return entry.isFile() && !path.endsWith('.log') ? [path] : []
  })

/** Every file that is, or is about to be, part of the repository. */
const paths = walk('')

const BINARY = /\.(pdf|png|jpe?g|webp|ico|woff2?|ttf|age|tar|zip|gz)$/
const texts: readonly SourceFile[] = paths
  .filter((path) => !BINARY.test(path) && path !== 'package-lock.json')
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const sources = texts.filter(({ path }) => /\.tsx?$/.test(path))
const packageOf = (path: string) => path.split('/')[0] ?? ''

/** The text without its comments: a comment may name what the code may not do. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const imports = (text: string) =>
  [...code(text).matchAll(/(?<!['".\w])(?:from|import)\s*\(?\s*['"]([\w@./#:?-]+)['"]/g)].map((match) => match[1]!)

/** Where a relative import leads, from the root of the repository. */
const target = (path: string, to: string) => join(dirname(path), to).replaceAll('\\', '/')

describe('the house', () => {
  test('finds the files it guards', () => {
    expect(sources.length).toBeGreaterThan(20)
    expect(sources.some(({ path }) => path.startsWith('engine/src/base/'))).toBe(true)
  })

  test('rooms of the engine import only rooms before them, and facts never imports readers', () => {
    const roomOf = (path: string) => /^engine\/src\/([^/]+)\//.exec(path)?.[1]
    const wrong = sources.flatMap(({ path, text }) => {
      const here = roomOf(path)
      if (here === undefined || isTest(path)) return []
      return imports(text)
        .filter((to) => to.startsWith('.'))
        .filter((to) => {
          const there = roomOf(target(path, to))
          if (there === undefined) return true // the engine's own index, or something outside the engine
          return ROOMS.indexOf(there) > ROOMS.indexOf(here) || (here === 'facts' && there === 'readers')
        })
        .map((to) => `${path} -> ${to}`)
    })
    expect(wrong).toEqual([])
  })

  test('the engine has no room that is not in the list', () => {
    const rooms = new Set(sources.map(({ path }) => /^engine\/src\/([^/]+)\//.exec(path)?.[1]))
    expect([...rooms].filter((room) => room !== undefined && !ROOMS.includes(room))).toEqual([])
  })

  test('packages import each other only through the listed doors', () => {
    const wrong = sources.flatMap(({ path, text }) => {
      const doors = DOORS[packageOf(path)]
      if (!doors || !path.includes('/src/') || isTest(path)) return []
      return imports(text)
        .filter((to) =>
          to.startsWith('@proofline/')
            ? !doors.includes(to.slice('@proofline/'.length))
            : to.startsWith('.') && !target(path, to).startsWith(`${packageOf(path)}/`),
        )
        .map((to) => `${path} -> ${to}`)
    })
    expect(wrong).toEqual([])
  })

  test('the engine depends on no package at all', () => {
    const wrong = sources
      .filter(({ path }) => path.startsWith('engine/src/') && !isTest(path))
      .flatMap(({ path, text }) => imports(text).filter((to) => !to.startsWith('.')).map((to) => `${path} -> ${to}`))
    expect(wrong).toEqual([])
  })

  test('the engine has no clock and no chance', () => {
    const forbidden = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bTemporal\.Now\b|\bperformance\.now\b/
    const wrong = sources.filter(
      ({ path, text }) => path.startsWith('engine/src/') && !isTest(path) && forbidden.test(code(text)),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test(`no file is longer than ${LINES_MAX} lines`, () => {
    const isCode = /\.(tsx?|mjs|css)$/
    const long = texts
      .filter(({ path }) => isCode.test(path) && !GENERATED.test(path))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LINES_MAX)
    expect(long).toEqual([])
  })

  test('every file called index.ts in src only lists', () => {
    const wrong = sources
      .filter(({ path }) => /^(engine|vault|server|pages|words)\/src\/(.*\/)?index\.ts$/.test(path))
      .filter(({ text }) => /\bfunction\b|\bclass\s|=>/.test(code(text)))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('there are no default exports outside configuration', () => {
    const wrong = sources.filter(({ path, text }) => !path.endsWith('.config.ts') && /^export default\b/m.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('no test is left out without saying why, and none is singled out', () => {
    const wrong = sources.filter(({ path, text }) => {
      if (!isTest(path) || path === 'tools/house.test.ts') return false
      // `ctx.skip('why')` carries its reason; `test.skip(` and `ctx.skip()` do not.
      return /\b(?:test|it|describe)\.(?:only|skip|todo)\b|\.skip\(\s*\)/.test(code(text))
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('the version is the same everywhere', () => {
    const versionOf = (path: string) => (JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as { version: string }).version
    const served = /VERSION = '([^']+)'/.exec(readFileSync(join(ROOT, 'server/src/version.ts'), 'utf8'))?.[1]
    expect(served).toBe(versionOf('package.json'))
    for (const path of paths.filter((one) => /^[a-z]+\/package\.json$/.test(one))) {
      expect(`${path} ${versionOf(path)}`).toBe(`${path} ${served}`)
    }
  })
})

describe('nobody real', () => {
  test('every A-Number in the repository is in the reserved range that starts with 000', () => {
    const wrong = texts.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![\d-])A?(\d{3})-(\d{3})-(\d{3})(?![\d-])|\bA[- #]?(\d{3})\d{5,6}\b/g)]
        .filter((match) => (match[1] ?? match[4]) !== '000')
        // The line, not the number: a number that should not be here should not be in a log either.
        .map((match) => `${path}:${text.slice(0, match.index).split('\n').length}`),
    )
    expect(wrong).toEqual([])
  })

  test('no file says where it was written: no path of a home or a work folder', () => {
    // Only whole paths: `../pages/home/home.tsx` is a page of the app.
    const machine = new RegExp(`(?<![\\w.-])(?:${['/home/[a-z]', '/Users/[A-Za-z]', '/root/', '/work/'].join('|')})|C:\\\\Users`)
    const wrong = texts.filter(({ path, text }) => path !== 'tools/house.test.ts' && machine.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('no sample paper from outside is part of the repository', (ctx) => {
    const sums = join(ROOT, '../shared/samples/SHA256SUMS')
    if (!existsSync(sums)) ctx.skip('the folder of sample papers is not beside this repository')
    const samples = new Set(readFileSync(sums, 'utf8').split('\n').map((line) => line.split(/\s/)[0]))
    const copies = paths.filter((path) =>
      samples.has(createHash('sha256').update(readFileSync(join(ROOT, path))).digest('hex')),
    )
    expect(copies).toEqual([])
  })
})
