import { LANGS, type Lang, say } from '@proofline/words'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { latin, packedZeros, printedDoc, rawPdf } from '../../pages/test/make-pdf.ts'
import { outlookData, outlookText } from './commands/outlook.ts'
import { readText } from './commands/read.ts'
import { EXIT } from './exit.ts'
import { load } from './load.ts'
import { sessionOf } from './session.ts'
import { forTerminal, setStyle } from './terminal.ts'
import { type Ran, context, run } from './test-kit.ts'
import { CUT_JSON, I94, NTA_JUNE_31, RECIPE, STRANGER_NTA } from './test-papers.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofline-bad-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)
const one = (text: string): string => text.replace(/\s+/g, ' ')

/** A sentence as the terminal prints it: on one line, with plain spaces. */
const sentence = (lang: Lang, id: string, params?: Record<string, string | number>): string => one(say(lang, id, params))

const PILE = at('pile')
const HUGE_BYTES = 2 * 1024 ** 3

async function lockedPdf(): Promise<Uint8Array> {
  const doc = await printedDoc(({ text }) => text('Most Recent I-94', 50, 700))
  doc.encrypt({ userPassword: 'secret', ownerPassword: 'owner', permissions: {} })
  return doc.save()
}
async function longPdf(): Promise<Uint8Array> {
  const doc = await printedDoc()
  for (let i = 0; i < 5000; i += 1) doc.addPage([612, 792])
  return doc.save()
}

const said = new Map<string, string>()
let program: Ran
let data: Record<string, unknown>
beforeAll(async () => {
  mkdirSync(PILE)
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(PILE, name), content)
  put('good.txt', I94)
  put('again.txt', I94)
  put('empty.pdf', '')
  put('huge.pdf', '%PDF-1.7')
  truncateSync(join(PILE, 'huge.pdf'), HUGE_BYTES)
  put('locked.pdf', await lockedPdf())
  put('bomb.pdf', rawPdf({ dict: '/Filter [/FlateDecode /FlateDecode]', bytes: packedZeros(300 * 1024 * 1024, 2) }))
  put('broken.pdf', latin(`%PDF-1.7\n${'x'.repeat(1000)}`))
  put('long.pdf', await longPdf())
  put('photo.heic', latin('\0\0\0\u0018ftypheic\0\0\0\0'))
  put('letter.docx', latin(`PK\u0003\u0004${'\0'.repeat(26)}word/document.xml${'\0'.repeat(20)}PK\u0001\u0002${'\0'.repeat(42)}word/document.xml`))
  put('recipe.txt', RECIPE)
  put('june-31.txt', NTA_JUNE_31)
  put('cut.json', CUT_JSON)
  // Opening hostile files takes seconds: once by the program itself, once for both languages.
  program = await run(['outlook', PILE, '--on', '2019-12-01'])
  setStyle({ color: false, width: 80 })
  const loaded = await load([PILE], context('en', '2019-12-01'))
  for (const lang of LANGS) {
    const s = sessionOf(loaded, context(lang, '2019-12-01'))
    said.set(`outlook ${lang}`, forTerminal(outlookText(s)))
    said.set(`read ${lang}`, forTerminal(readText(lang, s.loaded, s.record)))
    data = outlookData(s)
  }
}, 120_000)

test('the program ends well with a pile of bad files, and says what is said here', () => {
  expect(program).toMatchObject({ code: EXIT.ok, out: `${said.get('outlook en')}\n` })
})

/** File, and the sentence it must get. */
const SENTENCES: readonly (readonly [string, string, string, Record<string, string | number>?])[] = [
  ['an empty file', 'empty.pdf', 'cli.refused.Empty'],
  ['a file of 2 GB', 'huge.pdf', 'cli.refused.TooLarge', { mb: 300 }],
  ['a PDF with a password', 'locked.pdf', 'cli.notRead.Encrypted'],
  ['a PDF bomb', 'bomb.pdf', 'cli.notRead.TooMuchMemory'],
  ['a broken PDF', 'broken.pdf', 'cli.notRead.Broken'],
  ['5,000 pages', 'long.pdf', 'cli.notRead.TooManyPages', { pages: 5000, pagesMax: 3000 }],
  ['a kind of picture that cannot be read here', 'photo.heic', 'cli.notRead.Picture'],
  ['a Word file', 'letter.docx', 'cli.notRead.UnknownKind.word'],
  ['a text that is no immigration paper', 'recipe.txt', 'cli.state.unknown.text'],
  ['a JSON paper cut in the middle', 'cut.json', 'cli.notRead.MalformedData', { format: 'JSON' }],
  ['the same paper twice', 'good.txt', 'cli.duplicate', { of: 'again.txt' }],
]
for (const [what, name, id, params] of SENTENCES) {
  test(`${what} is told by name in both languages, and the good paper beside it still counts`, () => {
    for (const lang of LANGS) {
      const out = said.get(`outlook ${lang}`)!
      expect(one(out)).toContain(`${name}: ${sentence(lang, id, params)}`)
      expect(one(out)).toContain(lang === 'en' ? '15 Jul 2020' : '15 jul 2020')
      expect(one(said.get(`read ${lang}`)!).toLowerCase()).toContain(sentence(lang, id, params).toLowerCase())
    }
  })
}

test('other programs get every file of the pile once: as a paper, refused, or the same twice', () => {
  const { papers, refused, duplicates } = data as unknown as { papers: { name: string; state: string; notRead?: string }[]; refused: { name: string; why: string }[]; duplicates: { name: string }[] }
  expect([...papers, ...refused, ...duplicates].map((x) => x.name).sort()).toEqual(readdirSync(PILE).sort())
  expect(Object.fromEntries(papers.map((p) => [p.name, p.notRead ?? p.state]))).toEqual({
    'again.txt': 'understood', 'bomb.pdf': 'TooMuchMemory', 'broken.pdf': 'Broken', 'cut.json': 'MalformedData', 'june-31.txt': 'needs-you', 'letter.docx': 'UnknownKind',
    'locked.pdf': 'Encrypted', 'long.pdf': 'TooManyPages', 'photo.heic': 'Picture', 'recipe.txt': 'unknown',
  })
  expect(refused).toEqual([{ name: 'empty.pdf', why: 'Empty' }, { name: 'huge.pdf', why: 'TooLarge' }])
})

test('a day that does not exist is shown with its words and guessed nowhere; the rest of the paper counts', () => {
  for (const lang of LANGS) {
    const text = one(said.get(`read ${lang}`)!)
    expect(text).toContain(sentence(lang, 'problem.ImpossibleDate'))
    expect(text).toMatch(/! [^!]*“[^”]*June 31, 2019[^”]*”/)
    expect(text).toContain(lang === 'en' ? '18 Mar 2020' : '18 mar 2020')
    expect(text).not.toMatch(/(30|1) (Jun|jun|Jul|jul) 2019(?! at)/)
    expect(one(said.get(`outlook ${lang}`)!)).toContain(sentence(lang, 'cli.lookAt', { n: 1 }))
  }
})

test('nothing of all this changed a file', () => {
  expect(statSync(join(PILE, 'huge.pdf')).size).toBe(HUGE_BYTES)
  expect(readFileSync(join(PILE, 'good.txt'), 'utf8')).toBe(I94)
  expect(readdirSync(PILE)).toHaveLength(13)
})

test('when no file at all can be opened, each is named with the reason, and the code says so', async () => {
  for (const lang of LANGS) {
    const { code, out, err } = await run(['timeline', join(PILE, 'empty.pdf'), join(PILE, 'huge.pdf'), '--lang', lang])
    expect({ code, out }).toEqual({ code: EXIT.input, out: '' })
    expect(one(err)).toContain(sentence(lang, 'cli.nothingOpened'))
    expect(one(err)).toContain(`huge.pdf: ${sentence(lang, 'cli.refused.TooLarge', { mb: 300 })}`)
  }
})

test('a missing file, an empty folder and no input at all are kind refusals', async () => {
  mkdirSync(at('nothing'))
  for (const lang of LANGS) {
    expect(await run(['outlook', at('missing.pdf'), '--lang', lang])).toMatchObject({ code: EXIT.input, out: '' })
    expect(one((await run(['outlook', at('missing.pdf'), '--lang', lang])).err)).toContain(sentence(lang, 'cli.noSuchFile', { path: at('missing.pdf') }))
    const empty = await run(['outlook', at('nothing'), '--lang', lang])
    expect([empty.code, one(empty.err)]).toEqual([EXIT.input, `${sentence(lang, 'cli.emptyFolder')} `])
    const none = await run(['outlook', '--lang', lang])
    expect([none.code, one(none.err)]).toEqual([EXIT.usage, `${sentence(lang, 'cli.noInput')} `])
  }
})

test('an answer that cannot be written says so and leaves nothing behind', async () => {
  const good = join(PILE, 'good.txt')
  for (const path of [join(good, 'answer.txt'), at('no/such/folder/answer.txt'), '/proc/proofline/answer.txt']) {
    for (const lang of LANGS) {
      const { code, out, err } = await run(['outlook', good, '--out', path, '--lang', lang])
      expect({ code, out }).toEqual({ code: EXIT.output, out: '' })
      expect(one(err).replace(/ /g, '')).toContain(sentence(lang, 'cli.cannotWrite', { path }).replace(/ /g, ''))
    }
  }
  expect(readFileSync(good, 'utf8')).toBe(I94)
})

test('an answer written to a file is the one on the screen, without colour, and replaces an older one whole', async () => {
  writeFileSync(at('answer.txt'), 'older and much longer '.repeat(1000))
  const shown = await run(['timeline', join(PILE, 'good.txt'), '--on', '2019-12-01'])
  expect(await run(['timeline', join(PILE, 'good.txt'), '--on', '2019-12-01', '--out', at('answer.txt')], { NO_COLOR: undefined, FORCE_COLOR: '1' })).toEqual({ code: 0, out: '', err: '' })
  expect(readFileSync(at('answer.txt'), 'utf8')).toBe(shown.out)
})

test('another person’s notice is set aside and asked about, never mixed in; “mine” brings it in', async () => {
  const own = [join(PILE, 'good.txt'), join(PILE, 'june-31.txt')]
  const stranger = at('stranger.txt')
  writeFileSync(stranger, STRANGER_NTA)
  for (const lang of LANGS) {
    const { code, out } = await run(['outlook', ...own, stranger, '--lang', lang, '--on', '2019-12-01'])
    expect(code).toBe(EXIT.ok)
    expect(one(out)).toContain(`stranger.txt: ${sentence(lang, 'cli.setAside', { name: 'stranger.txt' })}`)
    expect(out).not.toContain('20 May 2020')
  }
  expect((await run(['timeline', ...own, stranger])).out).not.toContain('20 May 2020')
  const mine = await run(['outlook', ...own, stranger, '--mine', 'stranger.txt', '--on', '2019-12-01'])
  expect(mine.out).toContain('20 May 2020')
  expect(one(mine.out)).not.toContain(sentence('en', 'cli.setAside', { name: 'stranger.txt' }))
})

test('“mine” for a file that is not there is refused with the nearest names', async () => {
  const { code, err } = await run(['outlook', join(PILE, 'good.txt'), join(PILE, 'june-31.txt'), '--mine', 'june-32.txt'])
  expect(code).toBe(EXIT.unknown)
  expect(err).toContain('june-31.txt')
})
