import type { Paper } from '../../papers/paper.ts'
import { labelWords } from '../kit/fields.ts'
import { type FormValue, formDate, formOf, frontOf, looksLikeName, plainCents, sayFormDay, wholeName } from '../kit/form-fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Line, type Piece, allLines, cells, piece } from '../kit/lines.ts'
import { spaced } from '../kit/run.ts'
import { birthPrecision } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { like } from '../uscis/prose.ts'

const TITLE = new RegExp(like('Social Security Statement'), 'i')
const YEARS = new RegExp(`${like('Years You Worked')}|${like('Work Year')}|\\byears\\s+you$|\\byears\\s+you\\s{2,}`, 'im')
const TAXED = spaced('taxed (?:for )?(?:social security|medicare)|earnings taxed|taxed social security earnings|your earnings record|earnings record')

const L = {
  name: labelWords('Prepared especially for', 'Prepared for'),
  birth: labelWords('Your date of birth', 'Date of birth'),
}

/**
 * The Social Security statement on paper (papers catalogue 14): one row for each year of work. A year that is not yet
 * recorded has no amount; years added up in one row belong to no single year. Benefit estimates are not read.
 */
export const ssaStatementPdf: Reader = {
  id: 'ssa/statement-pdf@1',
  source: 'SSA',
  recognise(paper) {
    const front = frontOf(paper)
    if (!front || front.text.trimStart().startsWith('<') || !TITLE.test(front.text)) return false
    const text = paper.pages.map((p) => p.text).join('\n')
    return YEARS.test(text) && TAXED.test(text)
  },
  read(paper): ReadResult {
    const g = gather(paper, ssaStatementPdf)
    const form = formOf(paper, Object.values(L))
    const name = form.value(L.name)
    if (name?.at && looksLikeName(name.at.text)) g.claim('person#1', 'person.name', name.at, wholeName(name.at.text), { label: name.label.text })
    const birth = behindBrackets(form.value(L.birth))
    const born = birth?.at && formDate(birth.at.text)
    sayFormDay(g, 'person#1', 'person.birthDate', birth, formDate, born?.type === 'day' ? { precision: birthPrecision(born.day) } : {})
    claimYears(g, paper)
    return g.result()
  },
}

/** `Your date of birth (please verify ...) ......... April 5, 1960`: the day stands at the end of the line. */
function behindBrackets(found: FormValue | undefined): FormValue | undefined {
  const line = found?.label.line
  const m = found?.at?.text.startsWith('(') && line ? /\)[\s.…]*(?<day>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})$/d.exec(line.text) : undefined
  const at = m ? m.indices?.groups?.['day'] : undefined
  return found && line && at ? { ...found, at: piece(line, line.start + at[0], line.start + at[1]) } : found
}

const AMOUNT = String.raw`\$?\d{1,3}(?:,\d{3})+|\$?\d{1,6}`
const NOT_YET = String.raw`not\s+yet\s+recorded|not\s+yet\s+posted|-1`
// A year or years, then two amounts or the words that there is none yet. Two such groups may stand on one line.
const ROW = new RegExp(String.raw`(?<![\d$,.-])(?<from>(?:19|20)\d{2})(?:\s*[-–]\s*(?<to>(?:19|20)?\d{2}))?\s+(?<social>${AMOUNT}|${NOT_YET})(?:\s+(?<medicare>${AMOUNT}|${NOT_YET}))?(?![\d,/-]|\.\d)`, 'dgi')

/** Rows under the table's heading; where the heading stands on several pages, all of them. */
function claimYears(g: Gather, paper: Paper): void {
  const lines = allLines(paper)
  const seen = new Set<number>()
  let count = 0
  for (const page of paper.pages) {
    const own = lines.filter((l) => l.page === page)
    const head = own.findIndex((l) => YEARS.test(l.text))
    if (head < 0) continue
    for (const line of own.slice(head + 1)) {
      for (const row of rowsOf(line)) {
        // Years beside one another are the scale of a picture, or a row that lost its amounts.
        if (/^(?:19|20)\d{2}$/.test(row.social.text)) g.problem('UnreadableValue', { field: 'earnings.year', at: row.whole })
        else if (row.to) g.problem('UnknownWording', { field: 'earnings.year', at: row.whole })
        else if (!seen.has(row.year)) {
          seen.add(row.year)
          count += 1
          claimYear(g, row, `earnings#${count}`)
        }
      }
    }
  }
  if (count === 0) g.problem('MissingField', { field: 'earnings.year' })
}

interface Row {
  readonly year: number
  readonly to: boolean
  readonly whole: Piece
  readonly at: Piece
  readonly social: Piece
  readonly medicare: Piece | undefined
}

/** Only where a cell begins with the year: a year inside a sentence begins no row. */
function rowsOf(line: Line): Row[] {
  return [...line.text.matchAll(ROW)].flatMap((m) => {
    const part = (name: string): Piece | undefined => {
      const at = m.indices?.groups?.[name]
      return at && piece(line, line.start + at[0], line.start + at[1])
    }
    const whole = piece(line, line.start + m.index, line.start + m.index + m[0].length)
    const at = part('from')
    const social = part('social')
    if (!whole || !at || !social || !cells(line).some((c) => c.start === at.start) || line.text.replace(ROW, '').replace(/[^\p{L}]/gu, '').length > 3) return []
    return [{ year: Number(at.text), to: part('to') !== undefined, whole, at, social, medicare: part('medicare') }]
  })
}

function claimYear(g: Gather, row: Row, event: string): void {
  g.claim(event, 'earnings.year', row.at, row.year, { label: 'Work Year' })
  let amounts = 0
  for (const [field, at] of [['earnings.socialSecurity', row.social], ['earnings.medicare', row.medicare]] as const) {
    if (!at || !/^\$?\d/.test(at.text)) continue
    g.checked(event, field, at, plainCents(at.text))
    amounts += 1
  }
  if (amounts === 0) g.claim(event, 'earnings.recorded', row.social, false)
}
