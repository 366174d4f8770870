import { expect, test } from 'vitest'
import { agedFor } from '../../tools/corpus/job.ts'
import { familyPaper } from '../../pages/test/scan.ts'
import { DESKTOP_EN, PHONE_ES, type Story, expectSoon, useBrowser } from './browser.ts'

/* A paper on the kitchen table, photographed: read on the device, under the strict policy, and shown on its own ink. */

const open = useBrowser()

/** The invented I-94 page as a phone sees it: tilted, unevenly lit, a little blurred. The same each time. */
const photo = async (): Promise<Buffer> =>
  Buffer.from((await agedFor(familyPaper('marisol/papers/i94.pdf'), { set: 'tune', kind: 'story', layout: 0, number: 1, level: 'photo' })).bytes)

async function addPhoto(story: Story): Promise<void> {
  await story.press(story.link(story.t('welcome.add')))
  await story.heading(story.t('add.title'))
  const chooser = story.tab.waitForEvent('filechooser')
  await story.press(story.button(story.t('add.pick')))
  await (await chooser).setFiles([{ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: await photo() }])
  await story.tab.locator('.paper-line').waitFor({ timeout: 90_000 })
}

for (const view of [PHONE_ES, DESKTOP_EN]) {
  test(`a photo becomes dates, each on its own ink (${view.lang}, ${view.width} px)`, async () => {
    const story = await open(view)
    const { tab } = story
    await addPhoto(story)
    expect(await tab.locator('.paper-line').textContent()).toMatch(view.lang === 'es' ? /Página del I-94/ : /I-94 page/)
    await story.screen('photo-added')
    await story.press(tab.locator('.paper-line a'))
    await story.heading(/I-94/)
    // The picture is the photo laid straight, as large as its page, and it is not blank.
    await expectSoon(() => tab.locator('.whole-page canvas').evaluate((el) => {
      const canvas = el as HTMLCanvasElement
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      let dark = 0
      for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 0 && data[i]! < 110) dark += 1
      return dark / (data.length / 4) > 0.005
    })).toBe(true)
    expect(await tab.locator('.whole-page mark.lit').count()).toBeGreaterThan(3)
    await story.screen('photo-paper')
    await story.goTo('home')
    await tab.evaluate(() => { location.hash = '#/r/check' })
    await tab.locator('.check h1').waitFor()
    await story.screen('photo-check')
  })
}
