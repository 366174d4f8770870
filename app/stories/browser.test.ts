import { expect, test } from 'vitest'
import { DESKTOP_EN, type Story, expectSoon, useBrowser } from './browser.ts'
import { cutText, overlaps, sidewaysBy } from './layout.ts'

/* The watch itself: what no story may do is seen when it happens. */

const open = useBrowser()
const put = (story: Story, css: string, text: string): Promise<void> => story.tab.evaluate(([style, words]) => {
  const el = document.createElement('p')
  el.style.cssText = style!
  el.textContent = words!
  document.querySelector('main')!.append(el)
}, [css, text])

test('an error, a request to elsewhere, a script that is not ours and an address that tells are seen', async () => {
  const story = await open(DESKTOP_EN)
  const { tab, problems } = story
  const seen = async (what: RegExp, provoke: () => Promise<unknown>): Promise<void> => {
    problems.length = 0
    await provoke()
    await expectSoon(() => problems.join('\n')).toMatch(what)
  }
  await seen(/console: something broke/, () => tab.evaluate(() => console.error('something broke')))
  await seen(/error: thrown/, () => tab.evaluate(() => void setTimeout(() => { throw new Error('thrown') })))
  await seen(/policy: connect-src https:\/\/example\.com/, () => tab.evaluate(() => fetch('https://example.com/').catch(() => undefined)))
  await seen(/policy: img-src http:\/\/example\.org/, () => tab.evaluate(() => void (new Image().src = 'http://example.org/x.png')))
  await seen(/policy: require-trusted-types-for|policy: script-src/, () => tab.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.textContent = 'window.ran = true'
    } catch {
      // Refused already here.
    }
    document.body.append(script)
  }))
  await seen(/an address that tells: .*2027-01-21/, () => tab.evaluate(() => { location.hash = '#/r/disagree/2027-01-21' }))
  expect(await tab.evaluate(() => 'ran' in globalThis)).toBe(false)
  problems.length = 0
})

test('a violation, a page too wide, cut words and words over words are seen', async () => {
  const story = await open(DESKTOP_EN)
  const { tab } = story
  await story.screen('welcome')
  await tab.evaluate(() => document.querySelector('main')!.append(document.createElement('input')))
  expect((await story.violations()).join()).toContain('label')
  await put(story, 'width: 60px; height: 10px; overflow: hidden', 'words that are cut')
  expect(await tab.evaluate(cutText, story.view.width)).toContain('words that are cut')
  await put(story, 'position: absolute; left: 40px; top: 300px', 'the lower words')
  await put(story, 'position: absolute; left: 44px; top: 303px', 'the upper words')
  expect(await tab.evaluate(overlaps)).toContain('the lower words / the upper words')
  await put(story, 'width: 3000px', 'wide')
  expect(await tab.evaluate(sidewaysBy, story.view.width)).toBeGreaterThan(1000)
})
