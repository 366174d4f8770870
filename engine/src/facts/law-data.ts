/** What papers say of the law and not of the holder: the Visa Bulletins. Never events, contests or timeline items of a person. */
import { type Day, toYmd } from '../base/day.ts'
import type { Claim, Problem } from '../claims/claim.ts'
import { areaOf, categoryOf } from '../claims/bulletin-names.ts'
import type { FieldName } from '../claims/vocabulary.ts'
import { type BulletinCell, Bulletins, type Chart } from './bulletins.ts'
import { type Located, byText, hasValue } from './mention.ts'

/** Whether a claim is about the law of a month. */
export const isLawData = ({ claim }: Located): boolean => typeof claim.field === 'string' && claim.field.startsWith('bulletin.')

interface Told {
  readonly cell: BulletinCell
  readonly paper: string
  readonly cutoff: Claim
}
interface LawData {
  /** Undefined when no paper gives a whole cell. */
  readonly bulletins: Bulletins | undefined
  readonly problems: readonly { readonly paper: string; readonly problem: Problem }[]
}

/** The bulletins that claims make. A cell two papers give differently is left out, and pointed out once a paper, chart and month. */
export function lawDataOf(located: readonly Located[]): LawData {
  const events = new Map<string, Map<FieldName, Located>>()
  for (const l of located) {
    if (!hasValue(l.claim)) continue
    const key = `${l.paper}/${l.claim.event}`
    const fields = events.get(key)
    if (fields) fields.set(l.claim.field, l)
    else events.set(key, new Map([[l.claim.field, l]]))
  }
  const told = new Map<string, Told[]>()
  for (const fields of events.values()) {
    const one = toldBy(fields)
    if (!one) continue
    const { month, chart, category, area } = one.cell
    const key = `${month}/${chart}/${category}/${area}`
    const known = told.get(key)
    if (known) known.push(one)
    else told.set(key, [one])
  }
  const cells: BulletinCell[] = []
  const problems = new Map<string, LawData['problems'][number]>()
  for (const [, all] of [...told].sort(([a], [b]) => byText(a, b))) {
    const [first] = all
    if (all.every((t) => t.cell.cutoff === first!.cell.cutoff)) {
      cells.push({ ...first!.cell, claims: all.flatMap((t) => t.cell.claims).sort(byText) })
      continue
    }
    for (const { paper, cell, cutoff } of all) {
      const key = `${paper}/${cell.month}/${cell.chart}`
      if (!problems.has(key)) problems.set(key, { paper, problem: { type: 'AmbiguousDate', field: 'bulletin.cutoff', ...(cutoff.quote ? { quote: cutoff.quote } : {}) } })
    }
  }
  return { bulletins: cells.length > 0 ? new Bulletins(cells) : undefined, problems: [...problems.values()] }
}

/** The cell of one event; undefined unless all five parts are there and make sense, also when a person put one right by hand. */
function toldBy(fields: ReadonlyMap<FieldName, Located>): Told | undefined {
  const of = (field: FieldName): Claim['value'] => fields.get(field)?.claim.value
  const [month, chart, cut] = [of('bulletin.month'), of('bulletin.chart'), of('bulletin.cutoff')]
  const category = categoryOf(String(of('bulletin.category') ?? ''))
  const area = areaOf(String(of('bulletin.area') ?? ''))
  if (typeof month !== 'number' || toYmd(month as Day).day !== 1 || typeof chart !== 'string' || category === undefined || area === undefined || cut === undefined) return undefined
  const cutoff = cut === 'C' ? 'current' : cut === 'U' ? 'unavailable' : (cut as Day)
  const claims = [...fields.values()].map((l) => l.claim.id).sort(byText)
  const { claim, paper } = fields.get('bulletin.cutoff')!
  return { cell: { month: month as Day, chart: chart as Chart, category, area, cutoff, claims }, paper, cutoff: claim }
}
