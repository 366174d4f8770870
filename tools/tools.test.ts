import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { commandsToRun, scriptsNamed } from './docs.ts'
import { examplesSource } from './law-examples.ts'
// @ts-expect-error plain JavaScript, because it runs before anything is installed
import { scaffold } from './new.mjs'
// @ts-expect-error plain JavaScript, because it runs before anything is installed
import { firstLoad } from './sizes.mjs'

const dist = mkdtempSync(join(tmpdir(), 'proofline-sizes-'))
afterAll(() => rmSync(dist, { recursive: true }))

test('the first load is what index.html names and what that imports at once, with its Latin fonts', () => {
  const write = (path: string, text: string) => writeFileSync(join(dist, path), text)
  mkdirSync(join(dist, 'assets'))
  write('index.html', `<script type="module" crossorigin src="/assets/a.js"></script>
    <link rel="modulepreload" href="/assets/b.js"><link rel="stylesheet" href="/assets/a.css">
    <link rel="icon" href="/icon.svg">`)
  write('assets/a.js', `import{x as y}from"./b.js";import"./c.js";export*from'./d.js';const z=()=>import("./lazy.js")`)
  for (const name of ['b', 'c', 'd', 'lazy']) write(`assets/${name}.js`, '0')
  for (const name of ['latin', 'ext', 'italic', 'plain']) write(`assets/${name}.woff2`, '12345')
  write('assets/a.css', `@font-face{font-style:normal;src:url(/assets/latin.woff2)format("woff2");unicode-range:U+??,U+131}
    @font-face{font-style:normal;src:url(./ext.woff2);unicode-range:U+100-2BA}
    @font-face{font-style:italic;src:url(./italic.woff2);unicode-range:U+0000-00FF}
    @font-face{font-family:Typed;src:url(./courier-prime-latin.woff2)}
    @font-face{src:url("./plain.woff2")}`)
  const { code, fonts } = firstLoad(dist) as { code: Map<string, number>; fonts: Map<string, number> }
  expect([...code.keys()].toSorted()).toEqual(
    ['/assets/a.css', '/assets/a.js', '/assets/b.js', '/assets/c.js', '/assets/d.js'])
  expect([...fonts.keys()].toSorted()).toEqual(['/assets/latin.woff2', '/assets/plain.woff2'])
})

test('documentation runs what it marks, and nothing else', () => {
  const markdown = [
    '```sh', 'not marked', '```',
    '<!-- run -->', '', '```sh', '# a comment', '$ npx proofline --version', 'npm start', 'npm test', 'npm run check',
    'npm run lint', '```',
    '<!-- run -->', 'a sentence between', '```sh', 'not marked either', '```',
  ].join('\n')
  expect(commandsToRun(markdown).map(({ text }) => text)).toEqual(['npx proofline --version', 'npm run lint'])
  expect(commandsToRun(markdown)[0]?.line).toBe(8)
})

test('documentation names scripts that can be looked up', () => {
  expect(scriptsNamed('Use `npm run new -- rule x`, then npm run test:quick. npm run new again.')).toEqual(['new', 'test:quick'])
})

test('a new rule starts from examples the tool can read, a new reader from a test', () => {
  const rule = scaffold('rule', 'asylum/filed-in-time').files as Record<string, string>
  const yaml = rule['engine/src/rules/asylum/filed-in-time.examples.yaml']!
  expect(examplesSource(yaml, 'filed-in-time.examples.yaml')).toContain("kind: 'missing'")
  const reader = scaffold('reader', 'uscis/i797') as { files: Record<string, string> }
  expect(Object.keys(reader.files)).toEqual(['engine/src/readers/uscis/i797.test.ts', 'engine/src/readers/uscis/i797.ts'])
})

test.each([['reader', '../x'], ['reader', 'i797'], ['page', 'a/b'], ['store', 'x'], ['rule', undefined], ['constructor', 'x']])(
  'nothing is made for "%s %s"',
  (kind, path) => expect(scaffold(kind, path)).toBeUndefined(),
)
