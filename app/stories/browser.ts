/**
 * Walks through the built app in a real Chromium, served with the strict headers it has everywhere. Whatever a story
 * does, its tab is watched: an error, a report of the content policy, or a request to anywhere else fails the test.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Serving, serve } from '@proofline/server'
import { type Lang, type Params, say } from '@proofline/words'
import { type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page as Tab, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { findChromium } from '../../tools/browser.mjs'
import { cutText, overlaps, sidewaysBy } from './layout.ts'

export const ROOT = join(import.meta.dirname, '..', '..')
const DIST = join(ROOT, 'app', 'dist')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const ARGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
  // Whatever the app might ask for elsewhere has no address: it is seen, and it never leaves this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Addresses stay in the browser's history: none may say a day, a place, a number or a paper. */
const ADDRESS = /^\/(?:#\/(?:start\/(?:add|open|family)|left|r(?:\/(?:add|check|timeline|deadlines|papers|save|(?:fact|disagree|rule|contents)\/[0-9a-f]{10}|paper\/[0-9a-f]{10}\/\d+))?)?)?$/

/** Where a story is told: a screen, a language, and what the system prefers. */
export interface View extends Pick<BrowserContextOptions, 'colorScheme' | 'reducedMotion' | 'forcedColors' | 'contrast'> {
  readonly lang: Lang
  readonly width: number
  readonly height: number
  readonly touch?: boolean
}
export const PHONE_ES: View = { lang: 'es', width: 390, height: 844, touch: true }
export const PHONE_EN: View = { ...PHONE_ES, lang: 'en' }
export const DESKTOP_EN: View = { lang: 'en', width: 1280, height: 860 }
export const DESKTOP_ES: View = { ...DESKTOP_EN, lang: 'es' }
export const NARROW_ES: View = { lang: 'es', width: 320, height: 640, touch: true }
export const dark = (view: View): View => ({ ...view, colorScheme: 'dark' })

/** Pictures of every screen are kept in this folder, for looking at them; nothing is kept when it is not set. */
const PICTURES = process.env['PROOFLINE_PICTURES']

/** One browser and one server for a file of stories; `open` gives each story a tab of its own. */
export function useBrowser(): (view: View, options?: { readonly offline?: boolean }) => Promise<Story> {
  let browser: Browser
  let serving: Serving
  const open: Story[] = []
  // A machine that is busy with other things takes its time; a story that hangs still ends.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
  beforeAll(async () => {
    if (!existsSync(join(DIST, 'index.html'))) throw new Error('app/dist is missing: run `npx vite build app` first (npm test does)')
    const executablePath = findChromium()
    if (executablePath === undefined) throw new Error('no Chromium or Chrome was found: run `node tools/browser.mjs`, or set CHROMIUM_PATH')
    serving = await serve({ folder: DIST, port: 0 })
    browser = await chromium.launch({ executablePath, args: ARGS })
  })
  afterEach(async () => {
    const told = open.splice(0)
    const problems = told.flatMap((story) => story.problems)
    for (const story of told) await story.context.close()
    expect(problems).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await serving?.close()
  })
  return async (view, { offline = false } = {}) => {
    const context = await browser.newContext({
      baseURL: serving.url, locale: view.lang === 'es' ? 'es-MX' : 'en-US', viewport: { width: view.width, height: view.height },
      hasTouch: view.touch ?? false, isMobile: view.touch ?? false, serviceWorkers: offline ? 'allow' : 'block', acceptDownloads: true,
      colorScheme: view.colorScheme ?? 'light', reducedMotion: view.reducedMotion ?? 'no-preference', forcedColors: view.forcedColors ?? 'none', contrast: view.contrast ?? 'no-preference',
    })
    const story = new Story(context, await context.newPage(), view, serving.url)
    open.push(story)
    await story.watch()
    await story.tab.goto('/')
    return story
  }
}

/** A tab, what it did wrong, and the words of its language. */
export class Story {
  readonly context: BrowserContext
  readonly tab: Tab
  readonly view: View
  readonly url: string
  /** What no story may do; emptied of what a story expects and has looked at. */
  readonly problems: string[] = []
  /** Presses so far, for counting the way to something. */
  presses = 0

  constructor(context: BrowserContext, tab: Tab, view: View, url: string) {
    this.context = context
    this.tab = tab
    this.view = view
    this.url = url
    tab.setDefaultTimeout(30_000)
  }

  async watch(): Promise<void> {
    const { context, tab, problems } = this
    const isOurs = (url: string): boolean => url.startsWith(`${this.url}/`) || /^(?:blob|data):/.test(url)
    context.on('request', (request) => void (isOurs(request.url()) || problems.push(`asked elsewhere: ${request.url()}`)))
    context.on('console', (line) => void (line.type() === 'error' && problems.push(`console: ${line.text()}`)))
    context.on('weberror', (error) => void problems.push(`error: ${error.error().message}`))
    tab.on('framenavigated', (frame) => void (ADDRESS.test(frame.url().slice(this.url.length)) || problems.push(`an address that tells: ${frame.url()}`)))
    tab.on('crash', () => void problems.push('the tab crashed'))
    await context.exposeBinding('reportPolicy', (_, report: string) => void problems.push(`policy: ${report}`))
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (e) => {
        ;(globalThis as unknown as { reportPolicy: (report: string) => void }).reportPolicy(`${e.effectiveDirective} ${e.blockedURI} ${e.sample}`)
      })
    })
  }

  /** The sentence the app says in this story's language. */
  t(id: string, params?: Params): string {
    return say(this.view.lang, id, params)
  }

  async press(what: Locator): Promise<void> {
    this.presses += 1
    if (this.view.touch) await what.tap()
    else await what.click()
  }
  button(name: string | RegExp): Locator {
    return this.tab.getByRole('button', { name, exact: true })
  }
  link(name: string | RegExp): Locator {
    return this.tab.getByRole('link', { name, exact: true })
  }
  /** The one big heading of a screen, once it is there. */
  async heading(text: string | RegExp): Promise<void> {
    await this.tab.getByRole('heading', { level: 1, name: text }).waitFor()
  }
  /** The tab bar's way to a room. */
  async goTo(room: 'home' | 'timeline' | 'deadlines' | 'papers' | 'add'): Promise<void> {
    await this.press(this.tab.getByRole('navigation').getByRole('link', { name: this.t(`nav.${room}`), exact: true }))
  }

  /**
   * What must hold on every screen: no accessibility violation, nothing to scroll sideways, no text that is cut.
   * Waits until nothing moves any more.
   */
  async screen(name: string): Promise<void> {
    await this.settled()
    if (PICTURES) await this.picture(name)
    expect(await this.violations(), `${name}: accessibility`).toEqual([])
    expect(await this.tab.evaluate(sidewaysBy, this.view.width), `${name}: pixels to scroll sideways`).toBe(0)
    expect(await this.tab.evaluate(cutText, this.view.width), `${name}: cut text`).toEqual([])
    expect(await this.tab.evaluate(overlaps), `${name}: text over text`).toEqual([])
  }

  async settled(): Promise<void> {
    await this.tab.evaluate(async () => {
      await document.fonts.ready
      await Promise.allSettled(document.getAnimations().map((a) => a.finished))
    })
  }

  /** Violations of axe-core's rules, best practices too, told short. */
  async violations(): Promise<string[]> {
    if (!(await this.tab.evaluate(() => 'axe' in globalThis))) await this.tab.evaluate(AXE)
    // Where the system chooses the colours, the sheet's own say nothing.
    const rules = this.view.forcedColors === 'active' ? { 'color-contrast': { enabled: false } } : {}
    return this.tab.evaluate(async (rulesOff) => {
      const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[] }> } }
      const { violations } = await axe.run({ resultTypes: ['violations'], rules: rulesOff })
      return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${String(n.target)} (${(n.failureSummary ?? v.help).replace(/\s+/g, ' ').slice(0, 220)})`))
    }, rules)
  }

  private async picture(name: string): Promise<void> {
    mkdirSync(PICTURES!, { recursive: true })
    const { lang, width, height, colorScheme, forcedColors } = this.view
    // A screen as high as its content: a full-page picture of a short screen would leave the tab bar in its middle.
    const high = await this.tab.evaluate(() => Math.max(document.documentElement.scrollHeight, document.querySelector('dialog .why-inside')?.scrollHeight ?? 0))
    await this.tab.setViewportSize({ width, height: Math.max(height, high) })
    await this.tab.waitForTimeout(500)
    await this.tab.screenshot({ path: join(PICTURES!, `${name}-${width}-${lang}${colorScheme === 'dark' ? '-dark' : ''}${forcedColors === 'active' ? '-forced' : ''}.png`) })
    await this.tab.setViewportSize({ width, height })
  }
}

/** Waits until something holds, as long as a busy machine may need; `expect.poll` gives up after a second. */
export const expectSoon = (ask: () => unknown): ReturnType<typeof expect.poll> => expect.poll(ask, { timeout: 30_000 })

/** Welcome → the example family → one of them, until their papers are read. */
export async function openExample(story: Story, person: string): Promise<void> {
  await story.press(story.link(story.t('welcome.family')))
  await story.press(story.tab.getByRole('button', { name: new RegExp(`^${person}`) }))
  await story.heading(story.t('home.title'))
}
