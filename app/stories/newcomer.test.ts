import { expect, test } from 'vitest'
import { DESKTOP_EN, PHONE_ES, type Story, type View, openExample, useBrowser } from './browser.ts'

/*
 * The first minute of somebody who has never seen this: from Welcome to what a contradiction changes, and down to the
 * words that prove it. The days are those worked out by hand in examples/people/marisol/truth.md.
 */

const open = useBrowser()
const day = (text: string): RegExp => new RegExp(text.replaceAll(' ', '\\s'))

/** What each choice says, in the row of the one-year deadline. */
const GOLDEN = {
  en: { name: 'Marisol', cbp: ['12 Sep 2023', /On time, 4\sdays to spare/], notice: ['5 Sep 2023', /Late by 3\sdays/], safest: '5 Sep 2023' },
  es: { name: 'Marisol', cbp: ['12 sep 2023', /A tiempo, sobran 4\sdías/], notice: ['5 sep 2023', /Tarde por 3\sdías/], safest: '5 sep 2023' },
} as const

async function firstMinute(view: View): Promise<Story> {
  const story = await open(view)
  const { tab, t } = { tab: story.tab, t: story.t.bind(story) }
  const golden = GOLDEN[view.lang]
  const start = Date.now()
  await story.heading(t('welcome.title'))
  await story.press(story.link(t('welcome.family')))
  await story.press(tab.getByRole('button', { name: new RegExp(`^${golden.name}`) }))
  await story.heading(t('home.title'))
  await story.press(tab.locator('.disagree').first())
  await story.heading(t('contradiction.admission.date'))
  const seconds = (Date.now() - start) / 1000
  console.log(`first contradiction (${view.lang}, ${view.width} px): ${story.presses} presses, ${seconds.toFixed(1)} s`)
  expect(story.presses).toBeLessThanOrEqual(3)
  expect(seconds).toBeLessThan(60)
  expect(await tab.locator('.tag-example').textContent()).toContain('Marisol')
  return story
}

for (const view of [PHONE_ES, DESKTOP_EN]) {
  test(`a newcomer sees what a contradiction changes and the words behind it (${view.lang}, ${view.width} px)`, async () => {
    const story = await firstMinute(view)
    const { tab } = story
    const golden = GOLDEN[view.lang]
    await story.screen('contradiction')

    // Both papers say their words, each lit.
    const lit = tab.locator('.sides mark.lit')
    expect((await lit.allTextContents()).filter((words) => words !== '')).toEqual(['2022 September 12', 'on or about September 2, 2022'])

    // Which dates hold when one paper is right, and the safest ones.
    const chosen = tab.locator('.flip-row', { hasText: story.t('asylum.oneYearDeadline.name') }).locator('.flip-cell.chosen')
    const choose = (label: string) => story.press(tab.getByRole('radio', { name: label }))
    await expectText(chosen.locator('.date').first(), day(golden.safest))
    for (const [who, [last, verdict]] of [['CBP', golden.cbp], ['dhs/nta-i862', golden.notice]] as const) {
      await choose(story.t('switch.ifRight', { who: story.t(`who.${who}`) }))
      await expectText(chosen.locator('.date').first(), day(last))
      await expectText(chosen, verdict)
    }
    await choose(story.t('switch.safest'))
    await expectText(chosen.locator('.date').first(), day(golden.safest))
    await expectText(tab.locator('.turning'), day(view.lang === 'es' ? '8 sep 2022' : '8 Sep 2022'))

    // Why, down to the lit words; Escape closes and the keyboard is back where it was.
    const why = tab.locator('.flip-row').getByRole('button', { name: story.t('why.open') }).first()
    await story.press(why)
    const sheet = tab.getByRole('dialog')
    await sheet.waitFor()
    await story.screen('why')
    const words = (await sheet.locator('mark.lit').allTextContents()).filter((text) => text !== '')
    expect(words).toContain('on or about September 2, 2022')
    expect(await sheet.textContent()).toContain('8 USC 1158(a)(2)(B)')
    await tab.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    expect(await why.evaluate((el) => el === document.activeElement)).toBe(true)
  })
}

async function expectText(what: ReturnType<Story['tab']['locator']>, text: RegExp): Promise<void> {
  await what.filter({ hasText: text }).waitFor()
}

test('the language can be changed anywhere, with keys too, and everything stays where it is', async () => {
  const story = await open(PHONE_ES)
  const { tab } = story
  await openExample(story, 'Marisol')
  await story.press(tab.locator('.disagree').first())
  await story.heading('¿Cuándo entró usted?')
  await story.press(tab.getByRole('radio', { name: story.t('switch.ifRight', { who: story.t('who.CBP') }) }))
  await story.press(tab.getByRole('radio', { name: 'English' }))
  await story.heading('When did you come in?')
  expect(await tab.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(await tab.locator('.flip-cell.chosen .date').first().textContent()).toMatch(/12\sSep\s2023/)
  await tab.getByRole('radio', { name: 'English' }).focus()
  await tab.keyboard.press('ArrowRight')
  await story.heading('¿Cuándo entró usted?')
  // It is the one thing that is remembered.
  await tab.reload()
  await story.heading(story.t('welcome.title'))
  expect(await tab.evaluate(() => localStorage.getItem('lang'))).toBe('es')
})
