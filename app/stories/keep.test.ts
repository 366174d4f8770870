import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive } from '@proofline/vault'
import { afterAll, expect, test } from 'vitest'
import { DESKTOP_EN, PHONE_ES, type Story, expectSoon, openExample, useBrowser } from './browser.ts'
import { EIGHT, asFiles } from './papers.ts'

/* Keeping: one sealed file, that opens here and without us. And leaving, which keeps nothing. */

const open = useBrowser()
const folder = mkdtempSync(join(tmpdir(), 'proofline-story-'))
afterAll(() => rmSync(folder, { recursive: true }))
const FILE = join(folder, 'proofline-export.tar.age')

async function withOwnPapers(story: Story): Promise<void> {
  await story.press(story.link(story.t('welcome.add')))
  await story.tab.locator('#add-files').setInputFiles(asFiles(EIGHT))
  await expectSoon(() => story.tab.locator('.paper-line').count()).toBe(8)
}
/** Every disagreement of Home, as it is told. */
async function disagreements(story: Story): Promise<string[]> {
  await story.goTo('home')
  await story.heading(story.t('home.title'))
  return (await story.tab.locator('.disagree').allTextContents()).sort()
}
async function saveAs(story: Story, phrase: string): Promise<void> {
  const { tab } = story
  await tab.getByLabel(story.t('save.phrase'), { exact: true }).fill(phrase)
  await tab.getByLabel(story.t('save.again'), { exact: true }).fill(phrase)
  const download = tab.waitForEvent('download')
  await story.press(story.button(story.t('save.do')))
  await (await download).saveAs(FILE)
  await tab.getByText(story.t('save.done', { name: 'proofline-export.tar.age' })).waitFor()
}
async function openFile(story: Story, file: string, phrase: string): Promise<void> {
  const { tab } = story
  await tab.getByLabel(story.t('open.file')).setInputFiles(file)
  await tab.getByLabel(story.t('save.phrase'), { exact: true }).fill(phrase)
  await story.press(story.button(story.t('open.do')))
}

const missing = ['age', 'script', 'tar'].filter((name) => spawnSync('which', [name]).status !== 0)
/** Runs a command that asks for a passphrase on a terminal: `script` makes one. */
const typing = (command: string, lines: string): void =>
  void execFileSync('script', ['-qec', command, '/dev/null'], { cwd: folder, input: lines, stdio: 'pipe', timeout: 60_000 })

let phrase = ''
let told: string[] = []

test('a record is saved with a suggested passphrase, and the file opens with the vault package (es, 390 px)', async () => {
  const story = await open(PHONE_ES)
  const { tab } = story
  await withOwnPapers(story)
  told = await disagreements(story)
  expect(told.length).toBeGreaterThan(1)
  await story.goTo('papers')
  await story.press(story.link(story.t('papers.save')))
  await story.heading(story.t('save.title'))
  await story.screen('save')

  // Too short, then two that differ: said, and nothing is saved.
  await tab.getByLabel(story.t('save.phrase'), { exact: true }).fill('corta')
  await story.press(story.button(story.t('save.do')))
  await tab.getByText(story.t('save.short', { n: 12 })).waitFor()
  await tab.getByLabel(story.t('save.phrase'), { exact: true }).fill('una frase bien larga')
  await tab.getByLabel(story.t('save.again'), { exact: true }).fill('otra frase bien larga')
  await tab.getByText(story.t('save.differs')).waitFor()
  await story.screen('save-differs')

  await story.press(story.button(story.t('save.suggest')))
  phrase = (await tab.locator('.phrase').textContent()) ?? ''
  expect(phrase.length).toBeGreaterThan(20)
  await saveAs(story, phrase)
  await story.screen('save-done')

  const archive = await openArchive(new Uint8Array(readFileSync(FILE)), phrase)
  if (archive.type !== 'Opened') throw new Error(`the saved file is ${archive.type}`)
  expect(archive.files.map((f) => f.path)).toEqual(expect.arrayContaining(['README.txt', 'record.json', 'timeline.csv']))
  expect(archive.files.filter((f) => f.path.startsWith('papers/'))).toHaveLength(8)
  expect(archive.files.map((f) => new TextDecoder().decode(f.bytes))).toEqual(expect.arrayContaining(EIGHT.map((p) => p.text)))
})

test('the saved file opens with the ordinary age and tar', (ctx) => {
  if (missing.length > 0) ctx.skip(`not installed here: ${missing.join(', ')}`)
  typing('age -d -o mine.tar proofline-export.tar.age', `${phrase}\n`)
  execFileSync('tar', ['xf', 'mine.tar'], { cwd: folder })
  expect(readFileSync(join(folder, 'README.txt'), 'utf8').length).toBeGreaterThan(100)
  expect(readFileSync(join(folder, 'timeline.csv'), 'utf8')).toContain('2021-03-06')
})

for (const view of [PHONE_ES, DESKTOP_EN]) {
  test(`a wrong passphrase, a damaged file and a file of another kind say so; then the right one opens (${view.lang}, ${view.width} px)`, async () => {
    const story = await open(view)
    const { tab } = story
    await story.press(story.link(story.t('welcome.open')))
    await story.heading(story.t('open.title'))
    await story.screen('open')
    const bytes = readFileSync(FILE)
    const damaged = Buffer.from(bytes)
    damaged[damaged.length - 1]! ^= 1
    writeFileSync(join(folder, 'damaged.age'), damaged)
    writeFileSync(join(folder, 'other.age'), 'this is no saved file')
    for (const [file, words, answer] of [[FILE, 'not the passphrase', 'WrongPassphrase'], [join(folder, 'damaged.age'), phrase, 'Damaged'], [join(folder, 'other.age'), phrase, 'NotOurFile']] as const) {
      await openFile(story, file, words)
      await tab.getByRole('alert').filter({ hasText: story.t(`open.${answer}`) }).waitFor()
      expect(tab.url()).toContain('#/start/open')
    }
    await story.screen('open-damaged')
    await openFile(story, FILE, phrase)
    await story.heading(story.t('home.title'))
    if (view.lang === 'es') expect(await disagreements(story)).toEqual(told)
    else expect(await disagreements(story)).toHaveLength(told.length)
    await story.goTo('papers')
    expect(await tab.locator('.paper-line').count()).toBe(8)
  })
}

test('a file that does not open replaces nothing of what is open', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await withOwnPapers(story)
  const before = await disagreements(story)
  await tab.evaluate(() => { location.hash = '#/start/open' })
  await story.heading(story.t('open.title'))
  await story.press(story.button(story.t('own.unsaved.goOn')))
  await openFile(story, join(folder, 'damaged.age'), phrase)
  await tab.getByRole('alert').filter({ hasText: story.t('open.Damaged') }).waitFor()
  await tab.goBack()
  expect(await disagreements(story)).toEqual(before)
})

test('leaving forgets everything, and the way back shows nothing (es, 390 px)', async () => {
  const story = await open(PHONE_ES)
  const { tab } = story
  await withOwnPapers(story)
  await disagreements(story)
  await story.goTo('papers')
  await story.press(story.button(story.t('nav.leave')))
  await story.heading(story.t('left.title'))
  await story.screen('left')
  for (let i = 0; i < 4; i += 1) {
    await tab.goBack().catch(() => null)
    await tab.waitForTimeout(100)
    const shown = await tab.locator('body').textContent()
    for (const secret of ['TICONA', '000-000-522', 'pasaporte.txt', '2021']) expect(shown).not.toContain(secret)
  }
  // Nothing was written down either, but the language.
  const kept = await tab.evaluate(async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map((d) => d.name)])
  expect(kept.filter((key) => key !== 'lang')).toEqual([])
})

test('leaving while papers are being read forgets those too', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await openExample(story, 'Marisol')
  await story.press(story.button(story.t('nav.leave')))
  await story.heading(story.t('left.title'))
  await tab.evaluate(() => { location.hash = '#/r/papers' })
  await story.heading(story.t('welcome.title'))
})
