import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESKTOP_EN, PHONE_ES, ROOT, type Story, expectSoon, useBrowser } from './browser.ts'
import { bombPdf, brokenPdf, lockedPdf, longPdf, pdfOfPages, tooLargeFile, wordFile } from './files.ts'
import { EIGHT, asFiles } from './papers.ts'

/* What is not a clean paper: kept where it can be, said in a sentence, and the app goes on. */

const open = useBrowser()
const large = tooLargeFile()
afterAll(() => rmSync(large.folder, { recursive: true }))

interface BadFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** The sentence that says what happened. */
  readonly says: string
  readonly params?: Readonly<Record<string, number>>
  /** Refused files are listed above; the others become a paper. */
  readonly refused?: true
}
const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const extra = (name: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, 'examples', 'extra', name)))
const notice = EIGHT.find((p) => p.name === 'notificación.txt')!.text
const RECIPE = 'Arroz con leche\nUna taza de arroz, cuatro de leche, canela y azúcar.\nDejar hervir a fuego lento.\n'

let bad: readonly BadFile[]
beforeAll(async () => {
  bad = [
    { name: 'vacío.pdf', bytes: new Uint8Array(), says: 'refused.Empty', refused: true },
    { name: 'con clave.pdf', bytes: await lockedPdf(), says: 'notRead.Encrypted' },
    { name: 'bomba.pdf', bytes: bombPdf(), says: 'notRead.TooMuchMemory' },
    { name: 'roto.pdf', bytes: brokenPdf(), says: 'notRead.Broken' },
    { name: 'cinco mil.pdf', bytes: await pdfOfPages(5000), says: 'notRead.TooManyPages', params: { pages: 5000, pagesMax: 3000 } },
    { name: 'foto.heic', bytes: text('\0\0\0\u0018ftypheic\0\0\0\0'), says: 'notRead.Picture' },
    { name: 'en blanco.pdf', bytes: await pdfOfPages(1), says: 'notRead.NoText' },
    { name: 'carta.docx', bytes: wordFile(), says: 'notRead.UnknownKind' },
    { name: 'cuenta.json', bytes: text('{"cases": [{"receipt": "IOE0999005'), says: 'notRead.MalformedData' },
    { name: 'receta.txt', bytes: text(RECIPE), says: 'state.unknown.text' },
    { name: 'orden de otra persona.pdf', bytes: extra('order-another-person.pdf'), says: 'state.another-person.text' },
    { name: 'fecha imposible.txt', bytes: text(notice.replace('February 24, 2021', 'February 30, 2021')), says: 'state.needs-you.text', params: { n: 1 } },
  ]
})

const add = (story: Story, name: string, bytes: Uint8Array): Promise<void> => story.tab.locator('#add-files').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
const start = async (story: Story): Promise<void> => {
  await story.press(story.link(story.t('welcome.add')))
  await story.tab.locator('#add-files').setInputFiles(asFiles(EIGHT.slice(0, 5)))
  await expectSoon(() => story.tab.locator('.paper-line').count()).toBe(5)
}
const idle = (story: Story): Promise<void> => expectSoon(() => story.tab.locator('.adding').count()).toBe(0)

for (const view of [PHONE_ES, DESKTOP_EN]) {
  test(`each bad file says what it is, and the next paper is still read (${view.lang}, ${view.width} px)`, async () => {
    const story = await open(view)
    const { tab } = story
    await start(story)
    let papers = 5
    for (const file of bad) {
      await add(story, file.name, file.bytes)
      const said = file.refused ? tab.locator('.sheet p', { hasText: file.name }) : tab.locator('.paper-line', { hasText: file.name })
      await said.waitFor({ timeout: 30_000 })
      await idle(story)
      expect(((await said.textContent()) ?? '').replace(/\s+/g, ' '), file.name).toContain(story.t(file.says, file.params).replace(/\s+/g, ' '))
      papers += file.refused ? 0 : 1
      expect(await tab.locator('.paper-line').count(), file.name).toBe(papers)
    }
    await story.screen('add-bad')

    // The same paper twice is linked, not added twice.
    await tab.locator('#add-files').setInputFiles([{ ...asFiles(EIGHT)[1]!, name: 'otra vez.txt' }])
    await tab.getByText(story.t('add.duplicate', { of: 'i-94.txt' })).waitFor()
    expect(await tab.locator('.paper-line').count()).toBe(papers)

    // A file over 300 MiB is refused before a byte of it is read.
    await tab.locator('#add-files').setInputFiles(large.path)
    await tab.getByText(story.t('refused.TooLarge', { mb: 300 })).waitFor()
    await story.press(story.button(story.t('add.dismiss')))
    expect(await tab.getByText(story.t('refused.TooLarge', { mb: 300 })).count()).toBe(0)

    // And after all of it, the app works as before.
    await tab.locator('#add-files').setInputFiles(asFiles(EIGHT.slice(5)))
    await expectSoon(() => tab.locator('.paper-line').count()).toBe(papers + 3)
    await story.press(story.link(story.t('add.see')))
    await tab.locator('.disagree', { hasText: story.t('contradiction.admission.date') }).waitFor()
    await story.screen('home-bad')
    await story.goTo('papers')
    await story.screen('papers-bad')
    await tab.getByRole('searchbox').fill('canela')
    await expectSoon(() => tab.locator('.hits').textContent()).toContain('receta.txt')

    // What could not be read can still be looked at, and says what to do.
    await tab.getByRole('searchbox').fill('')
    await story.press(tab.locator('.paper-line', { hasText: 'en blanco.pdf' }).getByRole('link'))
    await tab.getByText(story.t('notRead.NoText')).waitFor()
    await story.screen('paper-blank')
  })
}

test('another person’s paper moves nothing until the holder says it is theirs (es, 390 px)', async () => {
  const story = await open(PHONE_ES)
  const { tab } = story
  await start(story)
  const before = await deadlines(story)
  await story.goTo('add')
  await add(story, 'orden.pdf', extra('order-another-person.pdf'))
  await expectSoon(() => tab.locator('.paper-line').count()).toBe(6)
  expect(await deadlines(story)).toEqual(before)
  await story.goTo('papers')
  await story.screen('papers-another')
  await story.press(story.button(story.t('papers.mine')))
  await expectSoon(() => story.button(story.t('papers.mine')).count()).toBe(0)
})
const deadlines = async (story: Story): Promise<string[]> => {
  await story.goTo('deadlines')
  await story.heading(story.t('deadlines.title'))
  return story.tab.locator('.outcome, .unknown').allTextContents()
}

test('an impossible date is never turned into a possible one: it is asked about (en, 1280 px)', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await story.press(story.link(story.t('welcome.add')))
  await add(story, 'notice.txt', text(notice.replace('February 24, 2021', 'February 30, 2021')))
  await expectSoon(() => tab.locator('.paper-line').count()).toBe(1)
  await story.press(story.link(story.t('add.check')))
  await tab.locator('.check h1').waitFor()
  await story.screen('check-impossible-date')
  expect(await tab.locator('.check').textContent()).toContain(story.t('problem.ImpossibleDate.text'))
  expect(await tab.locator('mark.lit').allTextContents()).toContain('February 30, 2021')
  await story.goTo('timeline')
  expect(await tab.locator('main').textContent()).not.toMatch(/(?:28\sFeb|1\sMar|2\sMar)\s2021/)
})

for (const view of [PHONE_ES, DESKTOP_EN]) {
  test(`reading can be stopped; what was read stays, and more can be added (${view.lang}, ${view.width} px)`, async () => {
    const story = await open(view)
    const { tab } = story
    await start(story)
    await add(story, 'muy largo.pdf', await longPdf(400))
    const stop = story.button(story.t('add.stop'))
    await stop.waitFor()
    await tab.locator('.adding', { hasText: 'muy largo.pdf' }).waitFor()
    await story.press(stop)
    await idle(story)
    expect(await tab.locator('.paper-line').count()).toBe(5)
    await tab.locator('#add-files').setInputFiles(asFiles(EIGHT.slice(5, 6)))
    await expectSoon(() => tab.locator('.paper-line').count()).toBe(6)
  })
}

test('leaving while a paper is being read forgets that one too', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await start(story)
  await add(story, 'long.pdf', await longPdf(200))
  await tab.locator('.adding').waitFor()
  await story.press(story.button(story.t('nav.leave')))
  await story.heading(story.t('left.title'))
  await tab.waitForTimeout(3000)
  await tab.evaluate(() => { location.hash = '#/r/papers' })
  await story.heading(story.t('welcome.title'))
  // And the next person at this screen starts with nothing.
  await story.press(story.link(story.t('welcome.add')))
  await story.heading(story.t('add.title'))
  expect(await tab.locator('.paper-line').count()).toBe(0)
})
