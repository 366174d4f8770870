import { expect, test } from 'vitest'
import { PHONE_EN, openExample, useBrowser } from './browser.ts'

/* A screen of ours that fails takes nothing else with it. */

const open = useBrowser()

test('a screen that breaks says so, and the papers are still there', async () => {
  const story = await open(PHONE_EN)
  const { tab } = story
  await openExample(story, 'Marisol')
  await story.goTo('deadlines')
  await story.heading(story.t('deadlines.title'))
  await tab.evaluate(() => {
    HTMLDialogElement.prototype.showModal = () => {
      throw new Error('made to fail')
    }
  })
  await story.press(tab.getByRole('button', { name: story.t('why.open') }).first())
  await story.heading(story.t('mistake.title'))
  // React tells the failure on the console, which no other story may do. Nothing of a paper is in it.
  const told = story.problems.splice(0)
  expect(told.length).toBeGreaterThan(0)
  expect(told.join()).not.toMatch(/Marisol|Quispe|000-0/)
  await story.screen('mistake')

  await story.press(story.button(story.t('mistake.again')))
  await story.heading(story.t('deadlines.title'))
  await story.goTo('papers')
  await tab.locator('.paper-list li').first().waitFor()
  expect(await tab.locator('.paper-list li').count()).toBeGreaterThan(5)
})
