import { expect, test } from 'vitest'
import { PHONE_ES, useBrowser } from './browser.ts'

/* Law that was changed on the way is not used, and the person is told. */

const open = useBrowser()

test('an app whose law was changed works nothing out', async () => {
  const story = await open(PHONE_ES)
  const { tab } = story
  // Whoever serves the app changes one citation in it.
  let changed = 0
  await tab.route('**/assets/*.js', async (route) => {
    const answer = await route.fetch()
    const text = await answer.text()
    const other = text.replaceAll('8 CFR 1003.38(b)', '8 CFR 1003.39(b)')
    if (other !== text) changed += 1
    await route.fulfill({ response: answer, body: other })
  })
  await story.press(story.link(story.t('welcome.family')))
  await story.heading(story.t('rulesChanged.title'))
  expect(changed).toBeGreaterThan(0)
  await story.screen('rules-changed')
  expect(await tab.getByRole('button').count()).toBe(0)
})
