import { expect, test } from 'vitest'
import { PHONE_ES, expectSoon, openExample, useBrowser } from './browser.ts'
import { EIGHT, asFiles } from './papers.ts'

/* Without a network: loaded once, everything works in airplane mode. */

const open = useBrowser()

test('after one visit the app opens offline: papers are added, the outcome is there, the example family too', async () => {
  const story = await open(PHONE_ES, { offline: true })
  const { context, tab } = story
  await openExample(story, 'Marisol')
  await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await tab.goto(`${story.url}/`)
  await tab.reload()
  await story.heading(story.t('welcome.title'))
  await story.screen('welcome-offline')

  await story.press(story.link(story.t('welcome.add')))
  await tab.locator('#add-files').setInputFiles(asFiles(EIGHT))
  await expectSoon(() => tab.locator('.paper-line').count()).toBe(8)
  await story.press(story.link(story.t('add.see')))
  await story.press(tab.locator('.disagree', { hasText: story.t('contradiction.admission.date') }))
  await story.heading(story.t('contradiction.admission.date'))
  expect(await tab.locator('.flip-row .date').allTextContents()).not.toEqual([])

  // The example was opened before: its papers were kept, PDFs are read and drawn without a network.
  await tab.reload()
  await openExample(story, 'Marisol')
  await story.press(tab.locator('.disagree').first())
  await tab.locator('.sides canvas').first().waitFor()
})

test('only the app and the invented family are kept for offline use, never a paper somebody adds', async () => {
  const story = await open(PHONE_ES, { offline: true })
  const { tab } = story
  await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await story.press(story.link(story.t('welcome.add')))
  await tab.locator('#add-files').setInputFiles(asFiles(EIGHT))
  await expectSoon(() => tab.locator('.paper-line').count()).toBe(8)
  const kept = await tab.evaluate(async () => {
    const out: string[] = []
    for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) out.push(new URL(request.url).pathname)
    return out
  })
  expect(kept).toContain('/')
  expect(kept.filter((path) => !/^\/(?:$|assets\/|examples\/|law\/(?:en|es)\.bin$|manifest\.webmanifest$|icon\.svg$|sw\.js$)/.test(path))).toEqual([])
})
