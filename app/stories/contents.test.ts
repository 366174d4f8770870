import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { DESKTOP_EN, NARROW_ES, PHONE_ES, ROOT, type Story, expectSoon, useBrowser } from './browser.ts'

/* A lawyer's scanner, or an agency's release: many papers in one file. */

const open = useBrowser()
const PAPERS = ['i94.pdf', 'nta.pdf', 'hearing-notice.pdf'].map((name) => join(ROOT, 'examples/people/marisol/papers', name))

/** Some invented papers bound into one file, with a blank page between the second and the third, and the first once more. */
async function bundle(): Promise<Buffer> {
  const out = await PDFDocument.create()
  const add = async (path: string): Promise<void> => {
    const doc = await PDFDocument.load(readFileSync(path))
    for (const page of await out.copyPages(doc, doc.getPageIndices())) out.addPage(page)
  }
  await add(PAPERS[0]!)
  await add(PAPERS[1]!)
  out.addPage([612, 792])
  await add(PAPERS[2]!)
  await add(PAPERS[0]!)
  return Buffer.from(await out.save())
}

async function withBundle(story: Story): Promise<void> {
  await story.press(story.link(story.t('welcome.add')))
  await story.heading(story.t('add.title'))
  const chooser = story.tab.waitForEvent('filechooser')
  await story.press(story.button(story.t('add.pick')))
  await (await chooser).setFiles([{ name: 'todo escaneado.pdf', mimeType: 'application/pdf', buffer: await bundle() }])
  await story.press(story.tab.locator('.paper-line a'))
  await story.heading(story.t('contents.title'))
}
const rows = (story: Story): Promise<string[]> => story.tab.locator('.contents-words').evaluateAll((all) => all.map((row) => [...row.querySelectorAll('p')].slice(0, 2).map((p) => p.textContent!.split(',')[0]!.trim()).join(' · ')))

for (const view of [PHONE_ES, DESKTOP_EN, NARROW_ES]) {
  test(`a file of many papers is shown as its papers (${view.lang}, ${view.width} px)`, async () => {
    const story = await open(view)
    await withBundle(story)
    const t: Story['t'] = (id, params) => story.t(id, params)
    const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1)
    await expectSoon(() => rows(story)).toEqual([
      `${cap(t('paper.cbp/i94-recent'))} · ${t('source.page', { page: 1 })}`, `${cap(t('paper.dhs/nta-i862'))} · ${t('contents.pages', { from: 2, to: 4 })}`,
      `${t('contents.kind.blank')} · ${t('source.page', { page: 5 })}`, `${cap(t('paper.eoir/hearing-notice'))} · ${t('source.page', { page: 6 })}`,
      `${t('contents.kind.copy', { page: 1 })} · ${t('source.page', { page: 7 })}`,
    ])
    await story.screen('contents')
    await story.press(story.tab.locator('.contents-more').nth(1))
    await story.screen('contents-correct')
  })
}

test('a wrong cut is corrected, counts at once, and can be taken back', async () => {
  const story = await open(DESKTOP_EN)
  await withBundle(story)
  const { tab } = story
  const t: Story['t'] = (id, params) => story.t(id, params)
  await expectSoon(() => rows(story).then((r) => r.length)).toBe(5)
  await story.press(tab.locator('.contents-more').nth(1))
  await story.press(tab.locator('.contents-pages button').last())
  await expectSoon(() => rows(story).then((r) => r.length)).toBe(6)
  // The last page of the notice alone is a paper nobody knows.
  expect((await rows(story))[2]).toContain(t('source.page', { page: 4 }))
  await story.goTo('papers')
  await story.press(tab.locator('.said-line button').first())
  await story.press(tab.locator('.paper-line a').first())
  await expectSoon(() => rows(story).then((r) => r.length)).toBe(5)
  // Named anew: what the person says a paper is counts before what was thought.
  await story.press(tab.locator('.contents-more').nth(3))
  await tab.locator('.contents-correct select').selectOption('none')
  await expectSoon(() => rows(story).then((r) => r[3])).toMatch(/^Paper we do not know yet/)
})
