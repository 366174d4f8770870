import { expect, test } from 'vitest'
import { familyPaper, png, scanPdf, scanned, upsideDown } from '../../pages/test/scan.ts'
import { PHONE_EN, type Story, expectSoon, useBrowser } from './browser.ts'

/* Somebody has paper, not files: a photo of a notice, and a scan that lay upside down. Each date shows the ink it came from. */

const open = useBrowser()

async function pick(story: Story, name: string, mimeType: string, bytes: Uint8Array): Promise<void> {
  const chooser = story.tab.waitForEvent('filechooser')
  await story.press(story.button(story.t('add.pick')))
  await (await chooser).setFiles({ name, mimeType, buffer: Buffer.from(bytes) })
}

/** Whether there is ink where a date is lit on the whole page, and none where there is only margin. */
const litInk = (story: Story): Promise<{ lit: number; margin: number }> => story.tab.evaluate(() => {
  const canvas = document.querySelector<HTMLCanvasElement>('canvas.crop-picture')!
  const at = canvas.getBoundingClientRect()
  const darkest = (box: { x: number; y: number; width: number; height: number }): number => {
    const k = canvas.width / at.width
    const { data } = canvas.getContext('2d')!.getImageData((box.x - at.x) * k, (box.y - at.y) * k, Math.max(1, box.width * k), Math.max(1, box.height * k))
    let dark = 255
    for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 0) dark = Math.min(dark, data[i]!)
    return dark
  }
  const boxes = [...document.querySelectorAll('.lits mark.lit')].map((m) => m.getBoundingClientRect())
  return { lit: Math.max(...boxes.map(darkest)), margin: darkest({ x: at.x + 3, y: at.y + at.height / 4, width: 9, height: at.height / 2 }) }
})

for (const [what, name, mimeType] of [['a photo', 'notice.png', 'image/png'], ['a scan upside down', 'scan.pdf', 'application/pdf']] as const) {
  test(`${what} of a notice is read, and its dates are shown where they stand`, async () => {
    const [notice] = await scanned(familyPaper('beatriz/papers/i485-receipt.pdf'), 200)
    const story = await open(PHONE_EN)
    await story.press(story.link(story.t('welcome.add')))
    await pick(story, name, mimeType, mimeType === 'image/png' ? png(notice!) : await scanPdf([upsideDown(notice!)], 200))
    // Reading a picture takes seconds, and many of them on a busy machine.
    await expect.poll(async () => (await story.tab.locator('.counters dd').allTextContents())[0], { timeout: 100_000 }).toBe('1')
    await story.press(story.tab.locator('.paper-line a').first())
    await story.tab.locator('canvas.crop-picture').waitFor()
    expect(await story.tab.locator('.claims-table').textContent()).toContain('09/14/2020')
    await expectSoon(async () => (await litInk(story)).lit).toBeLessThan(120)
    await story.screen(`paper-${name}`)
    expect((await litInk(story)).margin).toBeGreaterThan(180)
  })
}
