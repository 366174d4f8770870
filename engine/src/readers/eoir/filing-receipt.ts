import type { Paper } from '../../papers/paper.ts'
import { fieldOf, labelWords } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { findLabels, linesUnder } from '../kit/labels.ts'
import { type Line, type Piece, allLines, cells, piece } from '../kit/lines.ts'
import { readAddress } from '../kit/places.ts'
import { type Run, findInRun, runOf, spaced } from '../kit/run.ts'
import { dhsFormOf } from '../ice/dhs-form.ts'
import type { Reader } from '../reader.ts'
import { claimDay } from '../ice/captions.ts'
import { DATE_OR_OTHER, quotePieces, sayDay } from '../uscis/prose.ts'
import { type BoardPaper, boardPaperOf } from './bia-paper.ts'
import { claimCaption, courtPaperOf } from './court-paper.ts'

const LABELS = {
  amount: labelWords('Payment Amount', 'Amount Paid', 'Fee Amount', 'Total Amount', 'Amount'),
  paid: labelWords('Payment Date', 'Date Paid', 'Date of Payment', 'Transaction Date', 'Payment Date/Time'),
  number: labelWords('Pay.gov Tracking ID', 'Tracking ID', 'Receipt Number', 'Receipt No.', 'Transaction ID', 'Confirmation Number'),
  purpose: labelWords('Payment Type', 'Form Name', 'Fee Type', 'Payment For', 'Filing Type'),
  newAddress: labelWords('New Address', 'My new address is', 'New Mailing Address', 'Current Address', 'Address (new)'),
  oldAddress: labelWords('Old Address', 'My old address was', 'Previous Address', 'Former Address'),
  submitted: labelWords('Date Submitted', 'Submitted on', 'Date Received', 'Received on', 'Date Filed', 'Filed on'),
  entered: labelWords('Date of Entry of Appearance', 'Appearance Entered', 'Date Entered', 'Date Accepted', 'Accepted on', 'Entry Date'),
  name: labelWords('Name'),
  file: labelWords('A-Number', 'Alien Number', 'File Number'),
  signed: labelWords('Signature', 'Date Signed'),
  phone: labelWords('Telephone', 'Phone Number', 'Email', 'E-mail'),
} as const
const ALL = Object.values(LABELS)

/**
 * What the court and the Board send back when something was filed: receipts of an appeal, briefing schedules, fee receipts,
 * changes of address, entries of appearance (papers catalogue 9.4).
 */
export const filingReceipt: Reader = {
  id: 'eoir/filing-receipt@1',
  source: 'EOIR',
  recognise: (paper) => kindOf(paper) !== undefined,
  read(paper) {
    const kind = kindOf(paper) ?? 'fee'
    const g = gather(paper, { id: filingReceipt.id, source: kind === 'appeal-receipt' || kind === 'briefing' ? 'BIA' : 'EOIR' })
    claimCaption(g, allLines(paper), ['Name', 'RE', 'In the Matter of', 'Respondent', 'Alien Name'])
    const words = runOf(paper, allLines(paper))
    if (kind === 'appeal-receipt') claimReceipt(g, words)
    else if (kind === 'briefing') claimBriefs(g, words)
    else if (kind === 'fee') claimPayment(g)
    else if (kind === 'address') claimAddress(g, paper, words)
    else claimAppearance(g, words)
    return g.result()
  },
}

/** Never a decision, an order or a notice of hearing, whatever they enclose. */
function kindOf(paper: Paper): Exclude<BoardPaper, 'decision'> | undefined {
  const kind = boardPaperOf(paper)
  return kind === 'decision' || kind === undefined || courtPaperOf(paper) || dhsFormOf(paper) ? undefined : kind
}

const RECEIVED = spaced(`acknowledges receipt of (?:your|the)[^.]{0,160}?appeal[^.]{0,120}? on (?<date>${DATE_OR_OTHER})`)
const RECEIVED_ON = spaced(`(?:appeal|motion)[^.]{0,60}(?:was|has been) received[^.]{0,40}? on (?<date>${DATE_OR_OTHER})`)

function claimReceipt(g: Gather, words: Run): void {
  const head = findInRun(words, spaced('(?:appeal )?filing receipt(?: for (?:appeal|motion))?|receipt of appeal'))
  if (head && /motion/i.test(head.text)) return g.problem('UnknownWording', { field: 'appeal.received', at: head.quote })
  g.claim('appeal#1', 'appeal.body', head?.quote, 'bia')
  const form = findInRun(words, /(?<form>(?:Form\s+)?EOIR-?\s?26A?)(?![\w])/i)
  if (form && !/A$/i.test(form.text)) g.claim('appeal#1', 'appeal.form', form.quote, 'EOIR-26')
  const date = (findInRun(words, RECEIVED) ?? findInRun(words, RECEIVED_ON))?.group('date') ?? undefined
  if (date) sayDay(g, 'appeal#1', 'appeal.received', date)
  else if (!labelledDay(g, 'appeal#1', 'appeal.received', LABELS.submitted)) g.problem('MissingField', { field: 'appeal.received' })
  const number = fieldOf(g.paper, labelWords('Receipt Number', 'Receipt No.', 'Appeal Number'), ALL)
  const id = number?.at?.text.toUpperCase().replace(/[\s-]/g, '')
  if (number?.at) g.checked('appeal#1', 'appeal.receipt', number.at, id && /^(?=.*\d)[A-Z0-9]{5,20}$/.test(id) ? id : undefined, { label: number.label.text })
}

function labelledDay(g: Gather, event: string, field: Parameters<typeof claimDay>[2], label: RegExp): boolean {
  const found = fieldOf(g.paper, label, ALL)
  if (!found?.at || !/\d/.test(found.at.text)) return false
  claimDay(g, event, field, found.at, found.label.text)
  return true
}

const BRIEF_BY = (who: string): RegExp => spaced(`(?<who>${who})(?:['’]s?)?(?: opening| reply| response)?(?: brief)? (?:(?:is|are|has been|have been) granted until|(?:brief )?(?:is )?due(?: date)?(?: on| by)? ?:?|until) ?(?<date>${DATE_OR_OTHER})`)
const HOLDER = '(?:the )?(?:aliens?|respondents?|non-?citizens?|applicants?)'
const DHS = '(?:the )?(?:DHS|Department of Homeland Security|Government)'

/** Who must file a brief until when. "Appealing party" is the one the paper says filed the appeal; otherwise nobody knows. */
function claimBriefs(g: Gather, words: Run): void {
  const by = findInRun(words, spaced(`Filed By ?: ?(?:(?<holder>${HOLDER})|(?<dhs>${DHS}))`))
  const appellant = by?.group('dhs') ? 'dhs' : by?.group('holder') ? 'holder' : undefined
  let found = 0
  const say = (field: 'appeal.holderBriefDue' | 'appeal.dhsBriefDue', pattern: RegExp) => {
    const date = findInRun(words, pattern)?.group('date')
    if (!date || !/\d/.test(date.text)) return
    found += 1
    sayDay(g, 'appeal#1', field, date)
  }
  g.claim('appeal#1', 'appeal.body', findInRun(words, /board\s+of\s+immigration\s+appeals/i)?.quote, 'bia')
  say('appeal.holderBriefDue', BRIEF_BY(HOLDER))
  say('appeal.dhsBriefDue', BRIEF_BY(DHS))
  for (const [who, own, other] of [['appealing party', 'holder', 'dhs'], ['opposing party', 'dhs', 'holder']] as const) {
    const pattern = BRIEF_BY(`(?:the )?${who}`)
    if (appellant) say(appellant === 'holder' ? `appeal.${own}BriefDue` : `appeal.${other}BriefDue`, pattern)
    else if (findInRun(words, pattern)) {
      found += 1
      g.problem('UnknownWording', { field: 'appeal.holderBriefDue', at: findInRun(words, pattern)!.quote })
    }
  }
  const both = BRIEF_BY('both parties')
  say('appeal.holderBriefDue', both)
  say('appeal.dhsBriefDue', both)
  if (found === 0) g.problem('MissingField', { field: 'appeal.holderBriefDue' })
}

const isBlank = (at: Piece | undefined): boolean => !at || !/[\p{L}\p{N}]/u.test(at.text)

function claimPayment(g: Gather): void {
  const amount = fieldOf(g.paper, LABELS.amount, ALL)
  const m = amount?.at && /^\$?\s*(\d{1,3}(?:,\d{3})*|\d+)(\.\d{2})?(?:\s*(?:USD|U\.S\.))?$/.exec(amount.at.text)
  if (amount && !isBlank(amount.at)) g.checked('payment#1', 'payment.amount', amount.at, m ? Number(m[1]!.replaceAll(',', '')) * 100 + Number((m[2] ?? '.00').slice(1)) : undefined, { label: amount.label.text })
  const paid = fieldOf(g.paper, LABELS.paid, ALL)
  if (paid && !isBlank(paid.at)) claimDay(g, 'payment#1', 'payment.date', paid.at, paid.label.text)
  const number = fieldOf(g.paper, LABELS.number, ALL)
  const id = number?.at?.text.toUpperCase().replace(/[\s-]/g, '')
  if (number && !isBlank(number.at)) g.checked('payment#1', 'payment.number', number.at, id && /^(?=.*\d)[A-Z0-9]{4,24}$/.test(id) ? id : undefined, { label: number.label.text })
  const purpose = fieldOf(g.paper, LABELS.purpose, ALL)
  if (purpose && !isBlank(purpose.at)) g.claim('payment#1', 'payment.purpose', purpose.at, purpose.at!.text.replace(/\s+/g, ' '), { label: purpose.label.text })
}

/** The lines of the new address, down to the one with a ZIP code. The old one is another's or past: not claimed. */
function claimAddress(g: Gather, paper: Paper, words: Run): void {
  const label = findLabels(paper, LABELS.newAddress)[0]
  const block = label ? addressUnder(label.line, piece(label.line, label.end, label.line.end), linesUnder(label, 6), label.x) : []
  const address = block.length > 0 ? readAddress(block.map((p) => p.text)) : undefined
  if (!label || !address) return g.problem('MissingField', { field: 'residence.address', at: label })
  g.claim('residence#1', 'residence.address', quotePieces(paper, block), address, { label: label.text })
  const board = findInRun(words, /EOIR-?\s?33\s*\/\s*BIA/i)
  const court = findInRun(words, /EOIR-?\s?33(?:\s*\/\s*IC)?/i)
  if (board ?? court) g.claim('residence#1', 'residence.reportedTo', (board ?? court)!.quote, board ? 'BIA' : 'EOIR')
  const said = findInRun(words, spaced(`(?:change of address|address change|form)[^.]{0,80}(?:was|has been) (?:submitted|received|accepted|filed)[^.]{0,40}? on (?<date>${DATE_OR_OTHER})`))?.group('date')
  if (said) sayDay(g, 'residence#1', 'residence.reportedOn', said)
  else labelledDay(g, 'residence#1', 'residence.reportedOn', LABELS.submitted)
}

const CITY_ZIP = /\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\s*$|\b\p{L}{4,},?\s+\d{5}(?:-\d{4})?\s*$/u

function addressUnder(line: Line, rest: Piece | undefined, under: readonly Line[], x: number): Piece[] {
  const first = rest && /[\p{L}\p{N}]/u.test(rest.text) ? cells(line).findLast((c) => c.end === rest.end && c.start <= rest.start) : undefined
  const beside = rest && /[\p{L}\p{N}]/u.test(rest.text) ? piece(line, rest.start + (/^[\s:]*/.exec(rest.text)?.[0].length ?? 0), first?.end ?? rest.end) : undefined
  const out: Piece[] = beside ? [beside] : []
  if (beside && CITY_ZIP.test(beside.text)) return out
  const left = beside?.x ?? x
  for (const l of under) {
    const own = cells(l).find((c) => Math.abs(c.x - left) < 16) ?? (beside ? undefined : cells(l)[0])
    if (!own || ALL.some((p) => p.test(own.text)) || /[:()]$/.test(own.text)) continue
    out.push(own)
    if (CITY_ZIP.test(own.text)) return out
    if (out.length > 5) return []
  }
  return []
}

/** Form EOIR-28 at the court or EOIR-27 at the Board; the day only where it was entered or accepted, not where it was signed. */
function claimAppearance(g: Gather, words: Run): void {
  const forms = new Set([...words.text.matchAll(/\bE(?:OIR)?-?\s?(27|28)\b/g)].map((m) => m[1]))
  const at = findInRun(words, /\bE(?:OIR)?-?\s?(?:27|28)\b/)
  if (forms.size === 1 && at) g.claim('representation#1', 'representation.form', at.quote, `EOIR-${[...forms][0]}`)
  else {
    const court = findInRun(words, spaced('before the Immigration Court'))
    const board = findInRun(words, spaced('before the Board of Immigration Appeals'))
    const one = court && board ? undefined : (court ?? board)
    if (one) g.claim('representation#1', 'representation.form', one.quote, court ? 'EOIR-28' : 'EOIR-27')
    else g.problem('UnreadableValue', { field: 'representation.form', at: at?.quote })
  }
  const said = findInRun(words, spaced(`(?:appearance|E-?2[78]|EOIR-?2[78])[^.]{0,60}(?:was|has been) (?:entered|accepted|received|filed)[^.]{0,40}? on (?<date>${DATE_OR_OTHER})`))?.group('date')
  if (said) sayDay(g, 'representation#1', 'representation.entered', said)
  else labelledDay(g, 'representation#1', 'representation.entered', LABELS.entered)
}

