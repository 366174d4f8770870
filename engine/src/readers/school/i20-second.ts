/** The second page of Form I-20: work that was allowed, and the signatures for travel. */
import { formDate } from '../kit/form-fields.ts'
import type { Gather } from '../kit/gather.ts'
import { type Line, type Piece, allLines, cells, piece } from '../kit/lines.ts'
import { like } from '../uscis/prose.ts'

const WORK = new RegExp(`^${like('Employment Authorizations')}\\b`, 'i')
const NEXT = new RegExp(`^(?:${['Authorized Reduced Course Load', 'Current Session Dates', 'Current Session Start Date', 'Travel Endorsement'].map(like).join('|')})`, 'i')
const TRAVEL = new RegExp(`^${like('Travel Endorsement')}\\b`, 'i')
const FOOT = /\bOMB\b|\bform\s+I-?20\b|\bexpir|\bpage\s+\d/i
const A_DATE = /(?<![\d/])(?:\d{1,2}\s+[A-Za-z]{3,9}\.?\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|[A-Za-z]{3,9}\.?\s+\d{1,2},\s+\d{4})(?![\d/])/g

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['cap-gap', /\bcap[\s-]*gap\b/i], ['stem-opt', /\bstem\b/i], ['cpt', /\bCPT\b|curricular\s+practical/i], ['opt', /\bOPT\b|optional\s+practical/i],
]
const STATUS = /\b(approved|requested|recommended|pending|denied|cancell?ed|withdrawn|expired|terminated)\b/i

function sectionOf(lines: readonly Line[], from: RegExp, to: RegExp | undefined): Line[] {
  const at = lines.findIndex((l) => from.test(l.text.trim()))
  if (at < 0) return []
  const end = to ? lines.findIndex((l, i) => i > at && to.test(l.text.trim())) : -1
  return lines.slice(at + 1, end < 0 ? undefined : end).filter((l) => l.page === lines[at]!.page)
}

const datesIn = (line: Line): Piece[] => [...line.text.matchAll(A_DATE)].flatMap((m) => piece(line, line.start + m.index, line.start + m.index + m[0].length) ?? [])

/**
 * One training for each row with a kind and two days. Only what was approved counts: a row that was asked for, or that
 * says nothing of it where other rows do, is shown to a person instead.
 */
export function claimTraining(g: Gather): void {
  const lines = sectionOf(allLines(g.paper), WORK, NEXT)
  const head = lines.find((l) => /start\s*date/i.test(l.text) && /end\s*date/i.test(l.text))
  const hasStatus = head !== undefined && /\bstatus\b/i.test(head.text)
  let count = 0
  for (const [i, line] of lines.entries()) {
    const kind = KINDS.find(([, words]) => words.test(line.text))?.[0]
    const days = datesIn(line)
    if (!kind || days.length === 0) continue
    const status = STATUS.exec(line.text)?.[1]?.toLowerCase()
    if (days.length !== 2 || (status ?? (hasStatus ? '' : 'approved')) !== 'approved') {
      g.problem('UnknownWording', { field: 'training.from', at: piece(line, line.start, line.end) })
      continue
    }
    count += 1
    const event = `training#${count}`
    g.claim(event, 'training.kind', cells(line)[0], kind, { label: 'TYPE' })
    g.day(event, 'training.from', days[0], formDate, { label: 'START DATE' })
    g.day(event, 'training.until', days[1], formDate, { label: 'END DATE' })
    claimEmployer(g, event, line, head, lines[i + 1])
  }
}

/** In a column of its own, or on the line under the row behind its label. */
function claimEmployer(g: Gather, event: string, line: Line, head: Line | undefined, next: Line | undefined): void {
  const column = head && cells(head).find((c) => /^employer(?:\s+name)?$/i.test(c.text))
  const after = column && head && cells(head).find((c) => c.x > column.right)
  const own = column && cells(line).find((c) => c.x >= column.x - 8 && (!after || c.x < after.x - 2))
  const m = next && /^\s*employer(?:\s+name)?\s*:\s*(?<name>\S.*)$/di.exec(next.text)
  const at = m?.indices?.groups?.['name']
  const under = next && at ? cells(next).find((c) => c.end > next.start + at[0]) : undefined
  const named = under && next && at ? piece(next, Math.max(under.start, next.start + at[0]), under.end) : own
  if (named && /\p{L}{2}/u.test(named.text)) g.claim(event, 'training.employer', named, named.text.replace(/\s+/g, ' '), { label: 'EMPLOYER' })
}

/** The latest day under `DATE ISSUED` of the travel section: an older signature no longer carries anybody. */
export function claimTravel(g: Gather): void {
  const lines = sectionOf(allLines(g.paper), TRAVEL, undefined)
  const head = lines.findIndex((l) => cells(l).some((c) => /^date\s*issued\b/i.test(c.text)))
  const label = head < 0 ? undefined : cells(lines[head]!).find((c) => /^date\s*issued\b/i.test(c.text))
  if (!label) return
  const right = cells(lines[head]!).find((c) => c.x > label.right)?.x ?? Number.POSITIVE_INFINITY
  const days = lines.slice(head + 1).filter((l) => !FOOT.test(l.text)).flatMap(datesIn).filter((p) => p.x >= label.x - 8 && p.x < right - 2)
  let best: { at: Piece; day: number } | undefined
  for (const at of days) {
    const found = formDate(at.text)
    if (found.type === 'day' && (!best || found.day > best.day)) best = { at, day: found.day }
    else if (found.type !== 'day') g.problem('ImpossibleDate', { field: 'program.travelSigned', at })
  }
  if (best) g.claim('program#1', 'program.travelSigned', best.at, best.day, { label: label.text })
}
