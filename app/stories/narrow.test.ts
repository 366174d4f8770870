import { expect, test } from 'vitest'
import { DESKTOP_EN, NARROW_ES, PHONE_ES, type Story, type View, dark, expectSoon, openExample, useBrowser } from './browser.ts'
import { EIGHT, asFiles } from './papers.ts'

/* Every screen where there is little room, in the dark, without motion, with few colours, with large type. */

const open = useBrowser()

/** Goes through all screens there are; `screen` checks each. */
async function everyScreen(story: Story, person = 'Marisol'): Promise<void> {
  const { tab } = story
  const at = async (hash: string, name: string): Promise<void> => {
    await tab.evaluate((to) => { location.hash = to }, hash)
    await story.heading(/./)
    await story.screen(name)
  }
  await story.screen('welcome')
  await at('#/start/open', 'open')
  await at('#/start/add', 'add-empty')
  await at('#/start/family', 'family')
  await tab.locator('.family-person').first().waitFor()
  await story.press(tab.getByRole('button', { name: new RegExp(`^${person}`) }))
  await story.heading(story.t('home.title'))
  await story.screen('home')
  await at('#/r/timeline', 'timeline')
  const facts = await tab.locator('a[href*="/r/fact/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')!))
  const disagreements = await tab.locator('a[href*="/r/disagree/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')!))
  for (const [i, href] of [...new Set(facts)].slice(0, 3).entries()) await at(href, `fact-${i}`)
  for (const [i, href] of [...new Set(disagreements)].entries()) await at(href, `contradiction-${i}`)
  const why = tab.getByRole('button', { name: story.t('why.open') }).first()
  if (await why.count()) {
    await story.press(why)
    await story.screen('why')
    await tab.keyboard.press('Escape')
  }
  await at('#/r/deadlines', 'deadlines')
  for (const details of await tab.locator('.deadline-group > summary').all()) await details.click()
  await story.screen('deadlines-open')
  await at('#/r/check', 'check')
  await at('#/r/papers', 'papers')
  const papers = await tab.locator('a[href*="/r/paper/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')!))
  for (const [i, href] of papers.slice(0, 2).entries()) {
    await at(href, `paper-${i}`)
    await tab.locator('main details > summary').click()
    await story.screen(`paper-${i}-text`)
  }
  await at('#/r/save', 'save')
  await at('#/r/add', 'add-example')
  await tab.locator('#add-files').setInputFiles(asFiles(EIGHT.slice(0, 3)))
  await expectSoon(() => tab.locator('.paper-line').count()).toBe(3)
  await story.screen('add')
  await story.press(story.button(story.t('nav.leave')))
  await story.heading(story.t('left.title'))
  await story.screen('left')
}

const VIEWS: readonly (readonly [string, View, string])[] = [
  ['at 320 pixels, in Spanish', NARROW_ES, 'Marisol'],
  ['at 320 pixels, with another person’s long papers', NARROW_ES, 'Edgar'],
  ['at 320 pixels, in the dark', dark({ ...NARROW_ES, lang: 'en' }), 'Beatriz'],
  ['on a dark phone', dark(PHONE_ES), 'Teodoro'],
  ['on a dark desktop', dark(DESKTOP_EN), 'Marisol'],
  ['with forced colours', { ...PHONE_ES, forcedColors: 'active' }, 'Marisol'],
  ['with more contrast and less motion', { ...DESKTOP_EN, contrast: 'more', reducedMotion: 'reduce' }, 'Beatriz'],
]
for (const [name, view, person] of VIEWS) {
  test(`every screen holds ${name} (${person})`, async () => {
    await everyScreen(await open(view), person)
  })
}

test('with less motion nothing moves', async () => {
  const story = await open({ ...DESKTOP_EN, reducedMotion: 'reduce' })
  await openExample(story, 'Marisol')
  await story.press(story.tab.locator('.disagree').first())
  await story.tab.locator('.sides mark.lit').first().waitFor()
  expect(await story.tab.evaluate(() => document.getAnimations().length)).toBe(0)
  const thread = story.tab.locator('.threads path').first()
  await thread.waitFor({ state: 'attached' })
  expect(await thread.evaluate((el) => getComputedStyle(el).strokeDashoffset)).toBe('0px')
})
