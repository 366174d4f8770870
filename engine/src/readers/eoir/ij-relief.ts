/** The checkbox grid of applications on an immigration judge's order. */
import type { Quote } from '../../papers/paper.ts'
import type { Gather } from '../kit/gather.ts'
import { findAllInRun } from '../kit/run.ts'
import { wordsBefore } from '../uscis/prose.ts'
import type { Choice, Paragraph } from './ticks.ts'

const APPLICATION =
  /(?:asylum|withholding of removal|withholding|deferral of removal|protection under the convention against torture|convention against torture|cancellation of removal|adjustment of status|voluntary departure|temporary protected status|(?:a )?waiver|registry|special rule cancellation)\b/i
const DECISION = /^\s*(?:granted|denied|withdrawn|(?:deemed\s+)?abandoned|not\s+reached|pretermitted)(?:\s+with(?:out)?\s+prejudice)?\b/i
const SENTENCE =
  /(?:application|request|motion)s?\s+for\s+(?<what>[^.]{3,90}?)\s+(?:is|are|was|were|be|has\s+been)\s+(?:hereby\s+)?(?<how>granted|denied|withdrawn|deemed\s+abandoned|pretermitted)\b/i
/** Relief that, granted, is the whole outcome; withholding and its like still carry a removal order. */
const WHOLE = /^(?:respondent's application for )?(?:asylum|cancellation|special rule cancellation|adjustment|registry|(?:a )?waiver|temporary protected)/i

export interface Relief {
  readonly granted: readonly { readonly quote: Quote; readonly whole: boolean }[]
  readonly departure: 'granted' | 'denied' | undefined
  readonly departureQuote: Quote | undefined
}

/** Claims one `order.relief` per decided application; what is ticked twice or against its own box is a problem. */
export function claimRelief(g: Gather, paragraphs: readonly Paragraph[]): Relief {
  const granted: { quote: Quote; whole: boolean }[] = []
  let departure: Relief['departure']
  let departureQuote: Quote | undefined
  const decided = (what: string, how: string, quote: Quote) => {
    g.claim('order#1', 'order.relief', quote, `${what}: ${how}`)
    if (/voluntary departure/i.test(what)) {
      departure = /^granted/i.test(how) ? 'granted' : 'denied'
      departureQuote = quote
    } else if (/^granted/i.test(how)) granted.push({ quote, whole: WHOLE.test(what) })
  }
  for (const p of paragraphs) {
    const options = p.choices.filter((c) => DECISION.test(c.text))
    const what = applicationOf(p.head)
    if (options.length > 0) {
      if (what) byChoice(g, p, what, options, decided)
      continue
    }
    if (p.box !== 'empty') bySentence(p, decided)
  }
  return { granted, departure, departureQuote }
}

type Decided = (what: string, how: string, quote: Quote) => void

function byChoice(g: Gather, p: Paragraph, what: string, options: readonly Choice[], decided: Decided): void {
  const [ticked, second] = options.filter((c) => c.ticked)
  const at = p.run.quote(p.headStart, (options.at(-1) ?? options[0]!).end)
  if (second || (ticked && p.box === 'empty')) return g.problem('UnreadableValue', { field: 'order.relief', at })
  if (!ticked) return p.box === 'ticked' ? g.problem('MissingField', { field: 'order.relief', at }) : undefined
  const words = DECISION.exec(ticked.text)![0]
  const quote = p.run.quote(p.headStart, ticked.textStart + words.length)
  if (quote) decided(what, words.trim().replace(/\s+/g, ' ').toLowerCase(), quote)
}

/** The application's printed name: without the words around it. */
function applicationOf(head: string): string | undefined {
  const m = APPLICATION.exec(head)
  if (!m) return undefined
  const text = head.slice(m.index).replace(/\s+/g, ' ').replace(/\s*(?:\b(?:was|were|is|are)\b)?\s*:?\s*(?:\b(?:granted|denied|withdrawn)\b[\s,]*)*$/i, '')
  return text.length <= 160 ? text : m[0]
}

function bySentence(p: Paragraph, decided: Decided): void {
  for (const m of findAllInRun(p.run, SENTENCE)) {
    const what = m.group('what')!.text
    const name = applicationOf(what.replace(/\[[^\]]*\]|\([^)]*\)/g, ''))
    if (name && !/\b(?:if|unless|should)\b/i.test(wordsBefore(p.run, m.start))) decided(name, m.group('how')!.text.toLowerCase(), m.quote)
  }
}
