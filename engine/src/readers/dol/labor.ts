/** What papers of the Department of Labor share: case numbers with their filing day inside, periods, places. */
import type { Day } from '../../base/day.ts'
import type { Paper } from '../../papers/paper.ts'
import { dayOfYear } from '../kit/dates.ts'
import { type Form, type FormValue, formDate, frontOf, sayFormDay, sayValue } from '../kit/form-fields.ts'
import type { Gather } from '../kit/gather.ts'
import { once } from '../kit/once.ts'
import { stateCode } from '../kit/places.ts'
import { type RunMatch, findAllInRun, findInRun, spaced } from '../kit/run.ts'
import { like, proseOf, quotePieces } from '../uscis/prose.ts'

export type LaborPaper = 'perm' | 'lca'

const PERM = new RegExp(like('Application for Permanent Employment Certification'), 'i')
const LCA = new RegExp(`${like('Labor Condition Application for Nonimmigrant Workers')}|${like('Labor Condition Application for H-1B')}`, 'i')
const LABELS = /case\s*number|employer.?s?\s*(?:legal\s*business\s*)?name|legal\s*business\s*name|job\s*title|period\s*of\s*(?:intended\s*)?employment/i

/** One answer for one paper. */
export const laborPaperOf = once((paper: Paper): LaborPaper | undefined => {
  const front = frontOf(paper, 60)
  if (!front || !LABELS.test(front.text) || !/department\s+of\s+labor|form\s+eta|eta[\s-]*form|eta-?90/i.test(front.text)) return undefined
  const perm = PERM.test(front.text)
  const lca = LCA.test(front.text)
  return perm === lca ? undefined : perm ? 'perm' : 'lca'
})

const FORM = { perm: /(?:form\s+)?ETA[\s-]*(?:form\s*)?9089\b/i, lca: /(?:form\s+)?ETA[\s-]*(?:form\s*)?9035E?\b/i }

/** The form, where the paper names it. */
export function claimForm(g: Gather, kind: LaborPaper): void {
  const at = proseOf(g.paper).map((run) => findInRun(run, FORM[kind])).find((m) => m !== undefined)
  if (at) g.claim('labor#1', 'labor.form', at.quote, kind === 'perm' ? 'ETA-9089' : 'ETA-9035')
}

const NUMBER = { perm: /^(?:A-\d{5}-\d{5}|G-100-\d{5}-\d{6})$/, lca: /^I-20[0-3]-\d{5}-\d{6}$/ }

/** The case number without hyphens, and the day inside it (`YYDDD`), which is only compared and never claimed. */
export function claimCase(g: Gather, kind: LaborPaper, found: FormValue | undefined): Day | undefined {
  const text = found?.at?.text.toUpperCase().replace(/\s/g, '')
  const good = text !== undefined && NUMBER[kind].test(text)
  sayValue(g, 'labor#1', 'labor.number', found, () => (good ? text.replaceAll('-', '') : undefined))
  const inside = good ? /-(\d{2})(\d{3})-/.exec(text) : null
  return inside ? dayOfYear(2000 + Number(inside[1]), Number(inside[2])) : undefined
}

/** The printed filing day; where the case number holds another one, a person is asked to look. */
export function claimFiled(g: Gather, found: FormValue | undefined, inNumber: Day | undefined): void {
  const printed = sayFormDay(g, 'labor#1', 'labor.filed', found, formDate)
  if (printed !== undefined && inNumber !== undefined && printed !== inNumber) g.problem('AmbiguousDate', { field: 'labor.filed', at: found?.at })
}

const DAY = '[A-Za-z]{3,9}\\.? ?\\d{1,2}, ?\\d{4}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}|\\d{4}-\\d{2}-\\d{2}'
/** `<words> 10/01/2024 to 09/30/2027`. */
export const period = (words: string): RegExp => spaced(`(?:${words}) ?:? ?(?:from )?(?<from>${DAY}) ?(?:to|through|thru|-|–) ?(?<until>${DAY})`)

/** Claims both days of such a period, where the paper prints one alone; false when it prints none. */
export function claimPeriod(g: Gather, words: string): boolean {
  const all = proseOf(g.paper).map((run) => findAllInRun(run, period(words))).find((found) => found.length > 0) ?? []
  const m: RunMatch | undefined = all[0]
  // The wage has a period of validity of its own.
  if (new Set(all.map((x) => `${x.group('from')?.text} ${x.group('until')?.text}`)).size > 1) {
    g.problem('AmbiguousDate', { field: 'labor.from', at: all[0]!.quote })
    g.problem('AmbiguousDate', { field: 'labor.until', at: all[1]!.quote })
    return true
  }
  for (const [name, field] of [['from', 'labor.from'], ['until', 'labor.until']] as const) {
    const at = m?.group(name)
    const day = at && formDate(at.text)
    if (day?.type === 'day') g.claim('labor#1', field, at!.quote, day.day)
    else if (at) g.problem(day?.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at: at.quote })
  }
  return m !== undefined
}

/** A city and a state in boxes of their own; where the state cannot be read, the place is asked about and not claimed by half. */
export function claimSite(g: Gather, city: FormValue | undefined, state: FormValue | undefined): void {
  if (!city?.at || !/^\p{L}[\p{L} .'-]{1,40}$/u.test(city.at.text)) return
  const code = state?.at && stateCode(state.at.text)
  if (state?.at && !code) return g.problem('UnreadableValue', { field: 'labor.place', at: state.at })
  const at = code && state?.at && state.at.line.page === city.at.line.page && state.at.start > city.at.start ? quotePieces(g.paper, [city.at, state.at]) : city.at
  g.claim('labor#1', 'labor.place', at, { city: city.at.text.replace(/\s+/g, ' '), ...(code ? { state: code } : {}) }, { label: city.label.text })
}

/** A short text as printed. */
export function claimText(g: Gather, field: 'labor.employer' | 'job.title', found: FormValue | undefined): void {
  if (found?.at && /\p{L}{2}/u.test(found.at.text)) g.claim(field === 'job.title' ? 'job#1' : 'labor#1', field, found.at, found.at.text.replace(/\s+/g, ' '), { label: found.label.text })
}

/** Labels of a section: those printed under its heading and above the next one. */
export function sectionOf(form: Form, from: RegExp, to: RegExp): (l: { readonly line: { readonly page: { readonly number: number }; readonly start: number } }) => boolean {
  let open = false
  const pages = form.paper.pages
  const spans: { page: number; start: number; end: number }[] = []
  for (const page of pages) {
    let at = 0
    for (const raw of page.text.split('\n')) {
      const text = raw.trim()
      if (from.test(text)) open = true
      else if (to.test(text)) open = false
      if (open) spans.push({ page: page.number, start: at, end: at + raw.length })
      at += raw.length + 1
    }
  }
  return ({ line }) => spans.some((s) => s.page === line.page.number && line.start >= s.start && line.start <= s.end)
}
