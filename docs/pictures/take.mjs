// Takes the picture of the README from the built app: the invented family, in English, in light colours.
//   npm run build && node docs/pictures/take.mjs
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from '../../tools/browser.mjs'
import { ROOT } from '../../tools/run.mjs'

const { serve } = await import(pathToFileURL(join(ROOT, 'server/dist/server.mjs')).href)
const serving = await serve({ folder: join(ROOT, 'app/dist'), port: 0 })
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
try {
  const tab = await browser.newPage({
    viewport: { width: 1280, height: 860 }, locale: 'en-US', colorScheme: 'light', reducedMotion: 'reduce',
  })
  // The clicks the README tells a newcomer.
  await tab.goto(serving.url)
  await tab.getByRole('link', { name: 'See an example family' }).click()
  await tab.getByRole('button', { name: /^Marisol/ }).click()
  await tab.getByRole('link', { name: /When did you come in\?/ }).first().click()
  await tab.getByRole('heading', { name: 'When did you come in?' }).waitFor()
  await tab.waitForTimeout(1500) // pages are drawn and threads laid
  await tab.evaluate('window.scrollTo(0, 0); document.activeElement?.blur()')
  await tab.screenshot({ path: join(ROOT, 'docs/pictures/contradiction.png') })
} finally {
  await browser.close()
  await serving.close()
}
