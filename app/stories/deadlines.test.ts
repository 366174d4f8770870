import { expect, test } from 'vitest'
import { DESKTOP_EN, PHONE_ES, openExample, useBrowser } from './browser.ts'

/* Deadlines: what cannot be undone first, each with its reason; what is not known says which paper would tell. */

const open = useBrowser()

for (const view of [PHONE_ES, DESKTOP_EN]) {
  test(`what cannot be undone comes first, and every answer has its reason (${view.lang}, ${view.width} px)`, async () => {
    const story = await open(view)
    const { tab } = story
    await openExample(story, 'Marisol')
    await story.goTo('deadlines')
    await story.heading(story.t('deadlines.title'))
    await story.screen('deadlines')

    const groups = await tab.locator('.deadline-group h2').allTextContents()
    const order = ['irreversible', 'ahead', 'counts', 'unknown', 'past', 'notApplicable'].map((g) => story.t(`deadlines.${g}`))
    expect(groups).toEqual(order.filter((name) => groups.includes(name)))
    expect(groups[0]).toBe(story.t('deadlines.irreversible'))

    // The court hearing of 21 January 2027 (examples/people/marisol/truth.md).
    const first = tab.locator('.deadline-group').first()
    expect(await first.textContent()).toMatch(view.lang === 'es' ? /21\sene\s2027/ : /21\sJan\s2027/)

    await story.press(first.getByRole('button', { name: story.t('why.open') }).first())
    const sheet = tab.getByRole('dialog')
    await sheet.waitFor()
    expect((await sheet.locator('mark.lit').allTextContents()).join(' ')).toMatch(/Jan 21, 2027/)
    await story.screen('why-hearing')
    await story.press(sheet.getByRole('button', { name: story.t('why.close') }))
    await sheet.waitFor({ state: 'detached' })
  })
}

test('a bar that only one paper gives is never shown as settled', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await openExample(story, 'Teodoro')
  await story.goTo('deadlines')
  // If the notice is right he may not come back before 9 November 2027; if CBP is right there is no bar at all.
  const card = tab.locator('.outcome', { hasText: /9\sNov\s2027/ })
  expect(await card.textContent()).toContain(story.t('deadline.depends'))
  expect(await card.textContent()).toContain(story.t('deadline.or'))
  // 183 days or 173: the safe count stands large, the other beside it.
  const count = tab.locator('.outcome', { hasText: /173\sdays/ })
  expect(await count.locator('.outcome-date').textContent()).toMatch(/^183\sdays$/)
})

test('each group of cards is in the order of its days', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await openExample(story, 'Edgar')
  await story.goTo('deadlines')
  await story.screen('deadlines-edgar')
  const groups = await tab.locator('section.deadline-group').evaluateAll((all) => all.map((g) => [...g.querySelectorAll('.outcome-date .date')].map((d) => (d.textContent ?? '').replace(/\s/g, ' '))))
  for (const days of groups.slice(0, 2)) {
    const times = days.map((d) => Date.parse(`${d} UTC`)).filter((n) => !Number.isNaN(n))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  }
})

for (const view of [PHONE_ES, DESKTOP_EN]) {
  test(`what is not known yet says what would answer it (${view.lang}, ${view.width} px)`, async () => {
    const story = await open(view)
    const { tab } = story
    await openExample(story, 'Teodoro')
    await story.goTo('deadlines')
    await story.screen('deadlines-teodoro')
    const unknown = tab.locator('.unknown')
    expect(await unknown.count()).toBeGreaterThan(0)
    for (const text of await unknown.allTextContents()) expect(text.length, text).toBeGreaterThan(40)
    await story.press(unknown.first().getByRole('button'))
    await tab.getByRole('dialog').waitFor()
    await story.screen('why-unknown')
    await tab.keyboard.press('Escape')
    for (const details of await tab.locator('.deadline-group > summary').all()) await story.press(details)
    await story.screen('deadlines-open')
  })
}
