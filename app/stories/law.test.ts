import { expect, test } from 'vitest'
import { DESKTOP_EN, PHONE_ES, openExample, useBrowser } from './browser.ts'

/* From a deadline to the rule behind it, in words for people. */

const open = useBrowser()

test.each([['a desktop in English', DESKTOP_EN], ['a phone in Spanish', PHONE_ES]] as const)('Why leads to the rule, on %s', async (_, device) => {
  const story = await open(device)
  const { tab } = story
  await openExample(story, 'Marisol')
  await story.goTo('deadlines')
  await story.heading(story.t('deadlines.title'))
  await story.press(tab.getByRole('button', { name: story.t('why.open') }).first())
  await tab.locator('dialog[open]').waitFor()
  await story.press(tab.getByRole('link', { name: story.t('law.read') }))
  await tab.locator('.law h1').waitFor()
  await tab.locator('.law-example').first().waitFor()
  await story.screen('law')
  expect(await tab.locator('.law-example').count()).toBeGreaterThan(0)
  expect(await tab.locator('.law-cites .cite').count()).toBeGreaterThan(0)
  // Nothing inner, and the address tells nobody which rule it is.
  expect((await tab.locator('.law').textContent()) ?? '').not.toMatch(/undefined|\{\w+\}|\[object/)
  expect(tab.url()).not.toMatch(/hearing|asylum|court/)
  await story.press(tab.getByRole('link', { name: story.t('nav.deadlines') }).first())
  await story.heading(story.t('deadlines.title'))
})
