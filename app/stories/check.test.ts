import { expect, test } from 'vitest'
import { DESKTOP_EN, NARROW_ES, PHONE_ES, type Story, expectSoon, openExample, useBrowser } from './browser.ts'

/* Check: one question at a time about what the machine read. Answers only ever add, and can be undone. */

const open = useBrowser()

const question = async (story: Story): Promise<string> => (await story.tab.locator('.check h1').textContent()) ?? ''
const left = async (story: Story): Promise<number> => Number(/\d+/.exec((await story.tab.locator('.check-top span.soft').textContent()) ?? '')?.[0])

async function toCheck(story: Story, person: string): Promise<void> {
  await openExample(story, person)
  // The way a person who looks for it finds it; the address is the same everywhere.
  await story.tab.evaluate(() => { location.hash = '#/r/check' })
  await story.tab.locator('.check h1').waitFor()
}

test('answers by touch: yes, another date of the page, and each can be undone (es, 390 px)', async () => {
  const story = await open(PHONE_ES)
  const { tab } = story
  await toCheck(story, 'Marisol')
  await story.screen('check')
  expect((await tab.locator('.check-paper mark.lit').allTextContents()).join('')).not.toBe('')

  const first = await question(story)
  const n = await left(story)
  await story.press(tab.locator('#check-yes'))
  await expectSoon(() => question(story)).not.toBe(first)
  expect(await left(story)).toBe(n - 1)
  await story.screen('check-said')
  await story.press(tab.locator('.check-said').getByRole('button', { name: story.t('check.undo') }))
  await expectSoon(() => question(story)).toBe(first)
  expect(await left(story)).toBe(n)

  // Another date: a claim is added beside what the machine read, which stays.
  const chip = tab.locator('.chip').first()
  const day = ((await chip.locator('.chip-date').textContent()) ?? '').replace(/\s/g, ' ')
  await story.press(chip)
  await expectSoon(async () => ((await tab.locator('.check-said').textContent()) ?? '').replace(/\s/g, ' ')).toContain(day)
  await story.press(tab.locator('.check-said').getByRole('button', { name: story.t('check.undo') }))
  await expectSoon(() => question(story)).toBe(first)

  await story.press(tab.locator('#check-type'))
  await story.screen('check-typing')
  await tab.getByLabel(story.t('check.date.day')).fill('31')
  await tab.getByLabel(story.t('check.date.month')).selectOption('2')
  await tab.getByLabel(story.t('check.date.year')).fill('2022')
  await story.press(story.button(story.t('check.date.done')))
  await tab.getByText(story.t('check.date.impossible')).waitFor()
  await story.screen('check-impossible')
})

test('answers by keyboard: Y, a number, later; the focus goes to the next question (en, 1280 px)', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await toCheck(story, 'Marisol')
  await story.screen('check')
  await tab.locator('.check h1').focus()
  const first = await question(story)
  const n = await left(story)
  await tab.keyboard.press('y')
  await expectSoon(() => question(story)).not.toBe(first)
  expect(await left(story)).toBe(n - 1)
  await expectSoon(() => tab.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  const second = await question(story)
  if (await tab.locator('.chip').count()) {
    await tab.keyboard.press('1')
    await expectSoon(() => question(story)).not.toBe(second)
  }
  const third = await question(story)
  const still = await left(story)
  await tab.keyboard.press(story.t('check.key.later'))
  await expectSoon(() => question(story)).not.toBe(third)
  // Put off, not answered: it is asked again at the end.
  expect(await left(story)).toBe(still)
})

test('answering everything adds claims and loses none: the contradiction is still there, with both sides', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await toCheck(story, 'Marisol')
  for (let i = 0; i < 60 && (await tab.locator('#check-yes, #check-cant').count()) > 0; i += 1) {
    const now = await question(story)
    // What no paper says is asked at the end: this story is about readings.
    if (await tab.locator('.check-decides').count()) await tab.locator('#check-cant').click()
    else await tab.locator('#check-yes').click()
    // "I remember" opens a form instead of answering: put that one off.
    if (await tab.locator('#typed-day').count()) await tab.locator('#check-later').click()
    await expectSoon(() => question(story)).not.toBe(now)
    if (await tab.locator('.check-done').count()) break
  }
  expect(await tab.locator('.check-done').count()).toBe(1)
  await story.screen('check-done')
  await story.goTo('home')
  await story.press(tab.locator('.disagree', { hasText: story.t('contradiction.admission.date') }))
  await story.heading(story.t('contradiction.admission.date'))
  expect((await tab.locator('.sides mark.lit').allTextContents()).filter((words) => words !== '')).toEqual(['2022 September 12', 'on or about September 2, 2022'])
})

test('a departure no paper shows can be told from memory, as roughly as it is remembered (es, 390 px)', async () => {
  const story = await open(PHONE_ES)
  const { tab } = story
  await toCheck(story, 'Beatriz')
  for (let i = 0; i < 60 && (await tab.getByText(story.t('check.departure.unknown')).count()) === 0; i += 1) {
    if ((await tab.locator('#check-later').count()) === 0) break
    const now = await question(story)
    await tab.locator('#check-later').click()
    await expectSoon(() => question(story)).not.toBe(now)
  }
  await story.screen('check-later')
})

/** Puts off every reading until a fact is asked that no paper gives. */
async function toFact(story: Story): Promise<void> {
  const { tab } = story
  for (let i = 0; i < 60 && (await tab.locator('.check-decides').count()) === 0; i += 1) {
    const now = await question(story)
    await tab.locator('#check-later').click()
    await expectSoon(() => question(story)).not.toBe(now)
  }
  expect(await tab.locator('.check-decides li').count()).toBeGreaterThan(0)
}

test('a fact no paper gives: what it decides, an answer by hand, Undo, and not knowing it (es, 320 px)', async () => {
  const story = await open(NARROW_ES)
  const { tab } = story
  await toCheck(story, 'Marisol')
  await toFact(story)
  await story.screen('check-fact')
  const first = await question(story)
  await story.press(tab.locator('.check-choices button').nth(3))
  await expectSoon(async () => (await tab.locator('.check-said').textContent()) ?? '').toContain(first)
  await expectSoon(() => question(story)).not.toBe(first)
  await story.screen('check-fact-said')
  await story.press(tab.locator('.check-said').getByRole('button', { name: story.t('check.undo') }))
  await expectSoon(() => question(story)).toBe(first)
  await story.press(tab.locator('#check-cant'))
  await expectSoon(async () => (await tab.locator('.check-said').textContent()) ?? '').toContain(story.t('check.told.unknown'))
})

test('a fact no paper gives is answered with the keyboard alone (en, 1280 px)', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await toCheck(story, 'Teodoro')
  await toFact(story)
  await story.screen('check-fact')
  const first = await question(story)
  await expectSoon(() => tab.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  for (let i = 0; i < 6; i += 1) {
    await tab.keyboard.press('Tab')
    if (await tab.evaluate(() => document.activeElement?.closest('.check-choices') !== null)) break
  }
  await tab.keyboard.press('Enter')
  await expectSoon(() => question(story)).not.toBe(first)
  await expectSoon(() => tab.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  // A day is typed as everywhere else.
  const second = await question(story)
  await tab.keyboard.press('y')
  await tab.getByLabel(story.t('check.date.day')).fill('5')
  await story.screen('check-fact-day')
  await tab.getByLabel(story.t('check.date.month')).selectOption('3')
  await tab.getByLabel(story.t('check.date.year')).fill('2024')
  await tab.keyboard.press('Enter')
  await expectSoon(async () => (await tab.locator('.check-said').textContent()) ?? '').toContain(second)
})
