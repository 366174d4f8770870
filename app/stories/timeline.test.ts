import { expect, test } from 'vitest'
import { DESKTOP_EN, PHONE_ES, expectSoon, openExample, useBrowser } from './browser.ts'

/* The timeline, and the page of one fact behind it. */

const open = useBrowser()

test('a desktop shows a lane for each source; the joined tag leads to the disagreement', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await openExample(story, 'Marisol')
  await story.goTo('timeline')
  await story.heading(story.t('timeline.title'))
  await story.screen('timeline')
  expect(await tab.locator('.tl-lane').count()).toBeGreaterThan(3)
  expect(await tab.locator('.rail-stop').count()).toBe(await tab.locator('.tl-end .rail-stop').count())

  // Labels lie on nothing else, so that each can be read.
  const boxes = await tab.locator('.tl-label').evaluateAll((all) => all.map((el) => {
    const { left, right, top, bottom } = el.getBoundingClientRect()
    return { left, right, top, bottom, text: el.textContent ?? '' }
  }))
  const over = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1).map((b) => `${a.text} / ${b.text}`))
  expect(over).toEqual([])

  const leadTo: string[] = []
  for (let i = 0; i < (await tab.locator('.tl-tag a').count()); i += 1) {
    await story.press(tab.locator('.tl-tag a').nth(i))
    await tab.locator('.contradiction h1').waitFor()
    leadTo.push((await tab.locator('h1').textContent()) ?? '')
    await tab.goBack()
    await story.heading(story.t('timeline.title'))
  }
  expect(leadTo).toContain(story.t('contradiction.admission.date'))
})

test('a phone shows one column; rival papers stand in one card that leads to the disagreement', async () => {
  const story = await open(PHONE_ES)
  const { tab } = story
  await openExample(story, 'Marisol')
  await story.goTo('timeline')
  await story.heading(story.t('timeline.title'))
  await story.screen('timeline')
  expect(await tab.locator('.tl-lane').count()).toBe(0)
  const lefts = await tab.locator('.rail > .rail-stop').evaluateAll((all) => all.map((el) => Math.round(el.getBoundingClientRect().left)))
  expect(new Set(lefts).size).toBe(1)
  const card = tab.locator('.rail-rivals').filter({ hasText: /12\ssep\s2022/ })
  expect(await card.textContent()).toMatch(/cerca del 2\ssep\s2022/)
  await story.press(card.getByRole('link').last())
  await story.heading(story.t('contradiction.admission.date'))
})

test('the filters keep only what papers prove, or only what the person said', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await openExample(story, 'Marisol')
  await story.goTo('timeline')
  await story.press(tab.getByRole('radio', { name: story.t('timeline.filter.mine') }))
  await tab.getByText(story.t('timeline.none.mine')).waitFor()
  await story.screen('timeline-mine')
  await tab.keyboard.press('ArrowLeft')
  expect(await tab.locator('.tl-worked').count()).toBe(0)
  expect(await tab.locator('.tl-link').count()).toBeGreaterThan(8)
  await story.screen('timeline-proven')
})

for (const view of [PHONE_ES, DESKTOP_EN]) {
  test(`every entry is reached and opened with the keyboard alone (${view.width} px)`, async () => {
    const story = await open(view)
    const { tab } = story
    await openExample(story, 'Marisol')
    await story.goTo('timeline')
    await story.heading(story.t('timeline.title'))
    const inMain = tab.locator('main a, main button:not([tabindex="-1"])')
    const wanted = await inMain.count()
    const seen = new Set<number>()
    await tab.locator('h1').focus()
    for (let i = 0; i < wanted + 3; i += 1) {
      await tab.keyboard.press('Tab')
      const at = await inMain.evaluateAll((all) => all.indexOf(document.activeElement as Element as HTMLElement))
      if (at >= 0) seen.add(at)
    }
    expect(seen.size).toBe(wanted)
    const link = tab.locator('a[href*="/r/fact/"]').first()
    await link.focus()
    const href = await link.getAttribute('href')
    await tab.keyboard.press('Enter')
    await expectSoon(() => tab.url()).toContain(href)
    // The keyboard and the screen reader start at the new screen's heading.
    await expectSoon(() => tab.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })
}

for (const view of [PHONE_ES, DESKTOP_EN]) {
  test(`a fact shows who says so and what uses it; a claim is confirmed and taken back (${view.lang}, ${view.width} px)`, async () => {
    const story = await open(view)
    const { tab } = story
    await openExample(story, 'Marisol')
    await story.goTo('timeline')
    await story.press(tab.locator('a[href*="/r/fact/"]', { hasText: new RegExp(story.t('when.filing.received'), 'i') }).first())
    await story.heading(story.t('field.filing.received'))
    await story.screen('fact')
    expect((await tab.locator('mark.lit').allTextContents()).some((words) => words.includes('09/08/2023') || words.includes('02/07/2024'))).toBe(true)
    // What stands on it never hides one paper's answer behind another's.
    expect(await tab.locator('.same-row', { hasText: story.t('asylum.oneYearDeadline.name') }).textContent()).toMatch(view.lang === 'es' ? /5\ssep\s2023 o 12\ssep\s2023/ : /5\sSep\s2023 or 12\sSep\s2023/)

    const confirm = tab.getByRole('button', { name: story.t('fact.confirm') })
    const before = await confirm.count()
    await story.press(confirm.first())
    await expectSoon(() => confirm.count()).toBe(before - 1)
    await tab.getByText(story.t('fact.confirmed')).waitFor()
    await story.screen('fact-confirmed')
    await story.press(tab.getByRole('button', { name: story.t('said.takeBack') }))
    await expectSoon(() => confirm.count()).toBe(before)
    expect(await tab.getByText(story.t('fact.confirmed')).count()).toBe(0)
  })

  test(`"this is not about me" takes a claim out, and it can be taken back, there and among the papers (${view.lang}, ${view.width} px)`, async () => {
    const story = await open(view)
    const { tab } = story
    await openExample(story, 'Marisol')
    await story.goTo('timeline')
    await story.press(tab.getByRole('link').filter({ hasText: story.t('when.passport.expires') }).first())
    await story.heading(/./)
    const lines = await tab.locator('main article').count()
    for (let i = 0; i < lines; i += 1) await story.press(tab.getByRole('button', { name: story.t('fact.notMine') }).first())
    await story.heading(story.t('fact.gone'))
    await story.screen('fact-gone')
    await story.goTo('papers')
    await story.screen('papers-said')
    await story.press(tab.getByRole('button', { name: story.t('said.takeBack') }).first())
    await tab.goBack()
    await expectSoon(() => tab.locator('main article').count()).toBe(1)
  })
}
