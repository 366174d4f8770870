// The documents point at each other, at files, at tests and at packages. What they point at is there: a link, a heading
// behind a `#`, a path in code marks, the name of a test, a dependency and its licence. A stale document fails here.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { messageIds, messageOf } from '../words/src/index.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const LEFT_OUT = ['.git', 'node_modules', 'dist', '.tsbuild', '.stryker-tmp', 'coverage']

const walk = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return LEFT_OUT.includes(entry.name) ? [] : walk(path)
    return entry.isFile() ? [path] : []
  })

interface Document {
  readonly path: string
  readonly text: string
}
const documents: readonly Document[] = walk('')
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

/** The text without its fenced code, where brackets are no links. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '')

/** Addresses of links and pictures that lead into this repository: `docs/cli.md`, `../README.md#start`, `#start`. */
const localLinks = (markdown: string): string[] =>
  [...prose(markdown).replace(/`[^`\n]*`/g, '').matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)]
    .map((match) => match[1]!)
    .filter((to) => !/^[a-z][a-z\d+.-]*:/i.test(to))

/** Headings as they are linked to: lower case, marks dropped, blanks as hyphens. */
const anchors = (markdown: string): string[] =>
  [...prose(markdown).matchAll(/^#{1,6}\s+(.+?)\s*$/gm)].map((match) =>
    match[1]!.toLowerCase().replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-'))

/** Paths of files and folders named in code marks: `engine/src/index.ts`, `docs/decisions/`. */
const TOP = 'app|bench|cli|docs|engine|examples|pages|server|tools|vault|words'
const pathsNamed = (markdown: string): string[] =>
  [...prose(markdown).matchAll(new RegExp(`\`((?:${TOP})/[\\w./-]*)\``, 'g'))].map((match) => match[1]!)

/** Tests named as the guard of something: ``[`tools/house.test.ts`](…): "the engine has no clock and no chance"``. */
const testsNamed = (markdown: string): { readonly file: string; readonly name: string }[] =>
  [...prose(markdown).matchAll(/`([\w./-]+\.test\.ts)`(?:\]\([^)]*\))?: “([^”]+)”/g)].map((match) => ({ file: match[1]!, name: match[2]! }))

const isThere = (path: string): boolean => existsSync(join(ROOT, path))
const dateless = (to: string): string => to.split('#')[0]!

describe('the documents', () => {
  test('are found', () => {
    expect(documents.map(({ path }) => path)).toContain('README.md')
  })

  test('link only to what is there', () => {
    const broken = documents.flatMap(({ path, text }) =>
      localLinks(text).filter((to) => dateless(to) !== '' && !isThere(join(dirname(path), decodeURIComponent(dateless(to))))).map((to) => `${path} -> ${to}`))
    expect(broken).toEqual([])
  })

  test('link only to headings that are there', () => {
    const broken = documents.flatMap(({ path, text }) =>
      localLinks(text).filter((to) => to.includes('#')).filter((to) => {
        const file = dateless(to) === '' ? path : join(dirname(path), decodeURIComponent(dateless(to)))
        if (!file.endsWith('.md') || !isThere(file)) return false
        return !anchors(readFileSync(join(ROOT, file), 'utf8')).includes(decodeURIComponent(to.slice(to.indexOf('#') + 1)))
      }).map((to) => `${path} -> ${to}`))
    expect(broken).toEqual([])
  })

  test('name only files and folders that are there', () => {
    // What a build makes is not in a fresh copy.
    const made = /\/dist\b/
    const missing = documents.flatMap(({ path, text }) =>
      pathsNamed(text).filter((named) => !made.test(named) && !isThere(named)).map((named) => `${path}: ${named}`))
    expect(missing).toEqual([])
  })

  test('name only tests that are there, word for word', () => {
    const missing = documents.flatMap(({ path, text }) =>
      testsNamed(text).filter(({ file, name }) => !isThere(file) || !readFileSync(join(ROOT, file), 'utf8').replaceAll("\\'", "'").includes(name)).map(({ file, name }) => `${path}: ${file}: ${name}`))
    expect(missing).toEqual([])
  })

  test('are all listed: every decision in its index, every document of docs/ in docs/README.md', () => {
    const listed = (index: string) => localLinks(readFileSync(join(ROOT, index), 'utf8')).map((to) => join(dirname(index), dateless(to)))
    const wanted = (folder: string) => documents.map(({ path }) => path).filter((path) => dirname(path) === folder && !path.endsWith('/README.md'))
    expect(wanted('docs/decisions').filter((path) => !listed('docs/decisions/README.md').includes(path))).toEqual([])
    expect(wanted('docs').filter((path) => !listed('docs/README.md').includes(path))).toEqual([])
  })
})

test('links, headings, paths and tests are found where people write them', () => {
  const markdown = [
    '# Start here, *now*', '## `npm test`', 'See [the map](docs/a.md#b "title"), ![a picture](<x.png>) and [it](#start-here-now).',
    '[out](https://example.org/x.md) `[no](link.md)` `engine/src/index.ts`', '```sh', '# no heading', '[no](link2.md)', '```',
    'Guarded by [`tools/a.test.ts`](tools/a.test.ts): “holds”, and `b/c.test.ts`: “holds too”.',
  ].join('\n')
  expect(localLinks(markdown)).toEqual(['docs/a.md#b', 'x.png', '#start-here-now', 'tools/a.test.ts'])
  expect(anchors(markdown)).toEqual(['start-here-now', 'npm-test'])
  expect(pathsNamed(markdown)).toEqual(['engine/src/index.ts', 'tools/a.test.ts'])
  expect(testsNamed(markdown)).toEqual([{ file: 'tools/a.test.ts', name: 'holds' }, { file: 'b/c.test.ts', name: 'holds too' }])
})

/** The two columns of the glossary that say what stands on screen. */
const onScreen = (glossary: string): { readonly word: string; readonly lang: 'en' | 'es'; readonly text: string }[] =>
  glossary.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.slice(2, -2).split(' | '))
    .filter((cells) => cells.length === 6 && cells[0] !== 'Word')
    .flatMap((cells) => [{ word: cells[0]!, lang: 'en' as const, text: cells[4]!.trim() }, { word: cells[0]!, lang: 'es' as const, text: cells[5]!.trim() }])
    .filter(({ text }) => text !== '–')

test('the glossary says on screen what really stands there', () => {
  const said = { en: messageIds().map((id) => messageOf(id)!.en).join('\n'), es: messageIds().map((id) => messageOf(id)!.es).join('\n') }
  const shown = onScreen(readFileSync(join(ROOT, 'GLOSSARY.md'), 'utf8'))
  expect(shown.length).toBeGreaterThan(60)
  expect(shown.filter(({ lang, text }) => !said[lang].includes(text))).toEqual([])
})

interface Manifest {
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly workspaces?: readonly string[]
}
const MODULES = 'node_modules'
const manifest = (path: string): Manifest => JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')) as Manifest

/** Package and where it is asked for (`root` for the repository itself), as one line. */
const asked = (): string[] => {
  const found = new Map<string, string[]>()
  for (const place of ['', ...manifest('').workspaces!]) {
    const { dependencies, devDependencies } = manifest(place)
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      if (!name.startsWith('@proofline/')) found.set(name, [...(found.get(name) ?? []), place === '' ? 'root' : place])
    }
  }
  return [...found].map(([name, places]) => `${name}: ${places.toSorted().join(', ')}`).toSorted()
}

/** The rows of docs/dependencies.md: package, where, licence without its footnote. */
const dependencies = [...readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8').matchAll(/^\| `([^`]+)` \| ([^|]+) \|[^|]+\| ([^|¹]+?) ¹? ?\|$/gm)]
  .map((match) => ({ name: match[1]!, places: match[2]!.split(',').map((place) => place.trim()), licence: match[3]!.trim() }))

// Licences that oblige people who use or pass on the product to nothing but a notice (MPL: its own files stay open).
const FINE = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'OFL-1.1', 'MPL-2.0', '0BSD', 'Unlicense', 'BlueOak-1.0.0', 'CC0-1.0', '(MIT OR CC0-1.0)']
/** Data under another open licence, used by a tool while developing and shipped by nothing. */
const DATA: readonly string[] = ['caniuse-lite']

describe('the list of dependencies', () => {
  test('names every package of every manifest, and where it is asked for', () => {
    expect(dependencies.map(({ name, places }) => `${name}: ${places.toSorted().join(', ')}`).toSorted()).toEqual(asked())
  })

  test('gives the licence each package itself states', (ctx) => {
    if (!isThere(MODULES)) ctx.skip('the packages are not installed')
    expect(dependencies.filter(({ name, licence }) => manifest(`${MODULES}/${name}`).license !== licence)).toEqual([])
  })

  test('holds for what the packages bring along: no other licence is installed', (ctx) => {
    if (!isThere(MODULES)) ctx.skip('the packages are not installed')
    const names = readdirSync(join(ROOT, MODULES)).flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(ROOT, MODULES, name)).map((inner) => `${name}/${inner}`) : [name])
    const licences = names.filter((name) => isThere(`${MODULES}/${name}/package.json`)).map((name) => ({ name, licence: manifest(`${MODULES}/${name}`).license }))
    expect(licences.length).toBeGreaterThan(30)
    expect(licences.filter(({ name, licence }) => !FINE.includes(licence ?? '') && !DATA.includes(name))).toEqual([])
  })
})
