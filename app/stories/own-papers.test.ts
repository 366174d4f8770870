import { expect, test } from 'vitest'
import { DESKTOP_EN, PHONE_ES, type Story, type View, expectSoon, openExample, useBrowser } from './browser.ts'
import { COURT_PAGE, EIGHT, asFiles } from './papers.ts'

/* Somebody brings their own papers: eight typed ones as files, one pasted. */

const open = useBrowser()

const counters = async (story: Story): Promise<string> => (await story.tab.locator('.counters dd').allTextContents()).join(' · ')
const untilCounted = (story: Story, text: string): Promise<void> => expectSoon(() => counters(story)).toBe(text)

/** Picks files the way a person does: the button, then the system's own window. */
async function pick(story: Story, files: Parameters<typeof asFiles>[0]): Promise<void> {
  const chooser = story.tab.waitForEvent('filechooser')
  await story.press(story.button(story.t('add.pick')))
  await (await chooser).setFiles(asFiles(files))
}
async function pasteOne(story: Story, text: string): Promise<void> {
  await story.press(story.button(story.t('add.paste')))
  await story.tab.getByLabel(story.t('add.pasteLabel')).fill(text)
  await story.press(story.button(story.t('add.pasteDone')))
}

const FILED_LATE: Record<View['lang'], RegExp> = { en: /Late by 7\sdays/, es: /Tarde por 7\sdías/ }
const FILED_IN_TIME: Record<View['lang'], RegExp> = { en: /On time, 4\sdays to spare/, es: /A tiempo, sobran 4\sdías/ }

for (const view of [PHONE_ES, DESKTOP_EN]) {
  test(`one's own papers: added, counted, and the contradiction with both sides (${view.lang}, ${view.width} px)`, async () => {
    const story = await open(view)
    const { tab } = story
    await story.press(story.link(story.t('welcome.add')))
    await story.heading(story.t('add.title'))
    expect(await counters(story)).toBe('0 · 0 · 0')
    // The keyboard starts at the new screen's heading, although the screen had to be loaded first.
    await expectSoon(() => tab.evaluate(() => document.activeElement?.textContent)).toBe(story.t('add.title'))
    await story.screen('add-empty')

    await pick(story, EIGHT)
    await untilCounted(story, '8 · 7 · 1')
    await pasteOne(story, COURT_PAGE)
    await untilCounted(story, '9 · 8 · 1')
    expect(await tab.locator('.paper-line').count()).toBe(9)
    await story.screen('add')

    await story.press(story.link(story.t('add.see')))
    await story.heading(story.t('home.title'))
    await story.screen('home-own')
    await story.press(tab.locator('.disagree', { hasText: story.t('contradiction.admission.date') }))
    await story.heading(story.t('contradiction.admission.date'))
    expect((await tab.locator('.sides mark.lit').allTextContents()).filter((words) => words !== '')).toEqual(['2021 March 06', 'on or about February 24, 2021'])
    await story.screen('contradiction-own')
    const chosen = tab.locator('.flip-row', { hasText: story.t('asylum.oneYearDeadline.name') }).locator('.flip-cell.chosen')
    await story.press(tab.getByRole('radio', { name: story.t('switch.ifRight', { who: story.t('who.CBP') }) }))
    await chosen.filter({ hasText: FILED_IN_TIME[view.lang] }).waitFor()
    expect(await chosen.textContent()).toMatch(view.lang === 'es' ? /7\smar\s2022/ : /7\sMar\s2022/)
    await story.press(tab.getByRole('radio', { name: story.t('switch.ifRight', { who: story.t('who.dhs/nta-i862') }) }))
    await chosen.filter({ hasText: FILED_LATE[view.lang] }).waitFor()
    expect(await chosen.textContent()).toMatch(view.lang === 'es' ? /24\sfeb\s2022/ : /24\sFeb\s2022/)
  })
}

test('papers can also be dropped on the page, and pasted without opening anything', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await story.press(story.link(story.t('welcome.add')))
  await story.heading(story.t('add.title'))
  const give = (type: 'drop' | 'paste', text: string): Promise<void> => tab.evaluate(([kind, content]) => {
    const data = new DataTransfer()
    if (kind === 'drop') data.items.add(new File([content!], 'dropped.txt', { type: 'text/plain' }))
    else data.setData('text/plain', content!)
    const event = kind === 'drop' ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }) : new ClipboardEvent('paste', { clipboardData: data, bubbles: true })
    document.querySelector('.drop')!.dispatchEvent(event)
  }, [type, text])
  await give('drop', EIGHT[1]!.text)
  await untilCounted(story, '1 · 1 · 0')
  await give('paste', COURT_PAGE)
  await untilCounted(story, '2 · 2 · 0')
})

test('a search finds words on pages, their beginnings and one wrong letter; a hit leads to its page', async () => {
  const story = await open(PHONE_ES)
  const { tab } = story
  await story.press(story.link(story.t('welcome.add')))
  await pick(story, EIGHT)
  await untilCounted(story, '8 · 7 · 1')
  await story.goTo('papers')
  await story.heading(story.t('papers.title'))
  await story.screen('papers')
  const search = tab.getByRole('searchbox')
  const names = async (): Promise<string[]> => tab.locator('.hits bdi:not(.hit-words bdi)').allTextContents()

  await search.fill('oruro')
  await expectSoon(names).toEqual(['pasaporte.txt'])
  expect(await tab.locator('mark.hit-lit').textContent()).toMatch(/^oruro$/i)
  await story.screen('papers-search')
  await search.fill('employm')
  await expectSoon(async () => (await names()).sort()).toEqual(['permiso.txt', 'recibo permiso.txt'])
  await search.fill('asilum') // one wrong letter
  await expectSoon(names).toContain('recibo asilo.txt')
  await search.fill('zzzzz')
  await tab.getByText(story.t('papers.noHits')).waitFor()
  await search.fill('oruro')
  await story.press(tab.locator('.hits a').first())
  await story.heading(/./)
  expect(await tab.locator('.whole-page mark.lit').count()).toBeGreaterThan(5)
  await story.screen('paper')
})

test('a paper can be taken out, with what rests on it, and put back', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await story.press(story.link(story.t('welcome.add')))
  await pick(story, EIGHT)
  await untilCounted(story, '8 · 7 · 1')
  await story.goTo('papers')
  const line = tab.locator('.paper-line', { hasText: 'notificación.txt' })
  await story.press(line.getByRole('button', { name: story.t('papers.remove') }))
  await tab.getByText(story.t('papers.removed', { name: 'notificación.txt' })).waitFor()
  expect(await tab.locator('.paper-line').count()).toBe(7)
  await story.screen('papers-removed')
  await story.goTo('home')
  expect(await tab.locator('.disagree', { hasText: story.t('contradiction.admission.date') }).count()).toBe(0)
  await story.goTo('papers')
  // The way back must still be there after looking elsewhere.
  await story.press(story.button(story.t('papers.undo')))
  expect(await tab.locator('.paper-line').count()).toBe(8)
  await story.goTo('home')
  await tab.locator('.disagree', { hasText: story.t('contradiction.admission.date') }).waitFor()
})

test('the only paper can be put back after it was taken out', async () => {
  const story = await open(PHONE_ES)
  const { tab } = story
  await story.press(story.link(story.t('welcome.add')))
  await pick(story, EIGHT.slice(0, 1))
  await untilCounted(story, '1 · 0 · 1')
  await story.goTo('papers')
  await story.press(story.button(story.t('papers.remove')))
  await story.press(story.button(story.t('papers.undo')))
  expect(await tab.locator('.paper-line').count()).toBe(1)
})

for (const view of [PHONE_ES, DESKTOP_EN]) {
  test(`invented papers and one's own are never mixed (${view.lang}, ${view.width} px)`, async () => {
    const story = await open(view)
    const { tab } = story
    await openExample(story, 'Marisol')
    await story.goTo('add')
    await story.heading(story.t('add.title'))
    await tab.getByText(story.t('own.example')).waitFor()
    expect(await tab.locator('.paper-line').count()).toBe(0)
    await story.screen('add-example')
    await pick(story, EIGHT.slice(0, 2))
    await untilCounted(story, '2 · 1 · 1')
    expect(await tab.locator('.tag-example').count()).toBe(0)
    await story.goTo('papers')
    expect(await tab.locator('.paper-line bdi').allTextContents()).toEqual(['pasaporte.txt', 'i-94.txt'])
  })

  test(`what is not saved is not closed without a question, and there is a way back to it (${view.lang}, ${view.width} px)`, async () => {
    const story = await open(view)
    const { tab } = story
    await story.press(story.link(story.t('welcome.add')))
    await pick(story, EIGHT.slice(0, 2))
    await untilCounted(story, '2 · 1 · 1')
    await story.press(story.link(story.t('nav.start')))
    await story.heading(story.t('welcome.title'))
    await story.screen('welcome-open')
    await story.press(story.link(story.t('welcome.family')))
    await tab.getByText(story.t('own.unsaved.text')).waitFor()
    expect(await tab.locator('.family-person').count()).toBe(0)
    await story.screen('family-unsaved')
    await tab.goBack()
    await story.press(story.link(story.t('welcome.back')))
    await story.goTo('papers')
    expect(await tab.locator('.paper-line').count()).toBe(2)

    // Said to go on: the example opens, and nothing of one's own is in it.
    await story.press(story.link(story.t('nav.start')))
    await story.press(story.link(story.t('welcome.family')))
    await story.press(story.button(story.t('own.unsaved.goOn')))
    await story.press(tab.getByRole('button', { name: /^Teodoro/ }))
    await story.heading(story.t('home.title'))
    await story.goTo('papers')
    expect(await tab.locator('.paper-line', { hasText: 'pasaporte.txt' }).count()).toBe(0)
  })
}

test('closing the page asks first while something is not saved, and does not after it was left', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  const asked: string[] = []
  tab.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await story.press(story.link(story.t('welcome.add')))
  await pick(story, EIGHT.slice(0, 1))
  await untilCounted(story, '1 · 0 · 1')
  await tab.close({ runBeforeUnload: true })
  await expectSoon(() => asked).toEqual(['beforeunload'])
  await story.press(story.button(story.t('nav.leave')))
  await story.heading(story.t('left.title'))
  await tab.close({ runBeforeUnload: true })
  await expectSoon(() => tab.isClosed()).toBe(true)
  expect(asked).toEqual(['beforeunload'])
})
