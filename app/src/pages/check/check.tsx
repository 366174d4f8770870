import { type Outlook, type Quote, UNSURE, buildRecord, outlook as outlookOf, standardPack } from '@proofline/engine'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { Crop } from '../../parts/crop.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Thumb } from '../../parts/paper-line.tsx'
import { usePaperName, useSourceName } from '../../parts/source.tsx'
import { type Item, pagesOf } from '../../record/store.ts'
import { paperLink } from '../../record/links.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import { undo } from './answer.ts'
import type { Answered } from './answered.ts'
import { Ask, datesFor } from './ask.tsx'
import { KEYED } from './other-date.tsx'
import { type Question, type QueueInput, isDayType, questionsOf, secondReadings } from './queue.ts'
import { SecondReading } from './second.tsx'
import './check.css'

/** One question at a time: the words of the paper first, then one question about the reading. */
export function Check(): React.JSX.Element {
  const { t } = useWords()
  const { items, record, outlook, statements } = useRecord()
  const [later, setLater] = useState<readonly string[]>([])
  const [last, setLast] = useState<Answered>()
  const [isSecond, setSecond] = useState(false)
  const ifRead = useIfRead()
  const input = useMemo(() => (record && outlook ? { items, record, outlook, statements, later, ifRead } : undefined), [items, record, outlook, statements, later, ifRead])
  const second = useMemo(() => (input ? secondReadings(input).filter((q) => !later.includes(q.id)) : []), [input, later])
  const firstReadings = useMemo(() => (input ? questionsOf(input) : []), [input])
  const queue: readonly Question[] = isSecond ? second : firstReadings
  const section = useRef<HTMLElement>(null)
  const q = queue[0]
  const first = useRef(true)
  // After an answer the keyboard and the screen reader start at the next question, and the eye at its paper.
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    section.current?.querySelector('h1')?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [q?.id])
  const onlyLater = !isSecond && q !== undefined && later.includes(q.id)
  // Keys work while the focus is on this page, as it is after each answer.
  useEffect(() => {
    const el = section.current
    if (!el || !q || onlyLater) return undefined
    const down = (e: KeyboardEvent): void => onKey(e, t)
    el.addEventListener('keydown', down)
    return () => el.removeEventListener('keydown', down)
  }, [q, onlyLater, t])
  if (!record || !outlook) return <h1 tabIndex={-1}>{t('app.loading')}</h1>
  const putOff = (): void => {
    if (!q) return
    setLater([...later.filter((id) => id !== q.id), q.id])
    setLast(undefined)
  }
  return (
    <section className="check" ref={section} aria-label={t('add.check')}>
      <div className="check-top">
        <Link href="/r" className="back"><Icon name="back" />{t('nav.home')}</Link>
        {q && !onlyLater ? <span className="soft">{t('check.left', { n: queue.length })}</span> : null}
      </div>
      <div className="check-said" role="status">
        {last ? <p className="sheet"><span>{last.told}</span><button type="button" className="button quiet" onClick={() => { undo(last.ids); setLast(undefined) }}><Icon name="undo" />{t('check.undo')}</button></p> : null}
      </div>
      {second.length > 0 || isSecond ? <p className="check-mode"><label><input type="checkbox" checked={isSecond} onChange={(e) => setSecond(e.target.checked)} /> <span>{t('check.second.mode', { n: second.length })}</span></label></p> : null}
      {!q ? <Done /> : isSecond && q.kind === 'claim' ? <Second key={q.id} q={q} onAnswer={setLast} onLater={putOff} /> : onlyLater ? <ForLater n={queue.length} onGoOn={() => setLater([])} /> : <One key={q.id} q={q} onAnswer={setLast} onLater={putOff} />}
    </section>
  )
}

/** As if every unsure reading were right: tells which of them to ask about first. Kept between answers, as little of it changes. */
function useIfRead(): QueueInput['ifRead'] {
  const { items, record, statements, today } = useRecord()
  const before = useRef<Outlook['evaluator']>(undefined)
  const isNeeded = record !== undefined && [...record.setAside.values()].includes(UNSURE)
  return useMemo(() => {
    if (!isNeeded) return undefined
    const read = buildRecord({ papers: items, statements, unsure: 'use' })
    const look = outlookOf(read, standardPack, { today, ...(before.current ? { evaluator: before.current } : {}) })
    before.current = look.evaluator
    return { record: read, outlook: look }
  }, [isNeeded, items, statements, today])
}

/** One key for each answer, unless something is being typed. */
function onKey(e: KeyboardEvent, t: (id: string) => string): void {
  const at = e.target as HTMLElement
  if (e.ctrlKey || e.metaKey || e.altKey || /^(?:INPUT|SELECT|TEXTAREA)$/.test(at.tagName)) return
  const key = e.key.toUpperCase()
  const press = (id: string): void => document.getElementById(id)?.click()
  if (key === 'Y' || key === t('check.key.yes')) press('check-yes')
  else if (key === t('check.key.no')) (document.getElementById('first-chip') ?? document.getElementById('check-type'))?.focus()
  else if (key === t('check.key.cant')) press('check-cant')
  else if (key === t('check.key.later')) press('check-later')
  else if (/^[1-9]$/.test(key)) document.querySelectorAll<HTMLButtonElement>('.chip')[Number(key) - 1]?.click()
  else return
  e.preventDefault()
}

function One({ q, onAnswer, onLater }: { readonly q: Question; readonly onAnswer: (a: Answered) => void; readonly onLater: () => void }): React.JSX.Element {
  const { t } = useWords()
  const dates = useMemo(() => datesFor(q), [q])
  const keyed = q.kind === 'claim' || (q.kind === 'problem' && q.problem.field !== undefined && isDayType(q.problem.field))
  return (
    <div className={`check-grid ${q.kind === 'departure' || q.kind === 'fact' ? 'no-paper' : ''}`}>
      {q.kind === 'departure' || q.kind === 'fact' ? null : <ThePaper item={q.item} quote={quoteOf(q)} />}
      <div className="check-ask sheet">
        <Ask question={q} dates={dates} onAnswer={onAnswer} onLater={onLater} />
        {keyed ? <p className="check-keys soft least">{t(dates.length > 0 ? 'check.keys' : 'check.keysNoChips', { yes: t('check.key.yes'), no: t('check.key.no'), cant: t('check.key.cant'), later: t('check.key.later'), n: Math.max(1, Math.min(KEYED, dates.length)) })}</p> : null}
      </div>
    </div>
  )
}

function quoteOf(q: Exclude<Question, { kind: 'departure' | 'fact' }>): Quote | undefined {
  if (q.kind === 'claim') return q.claim.quote
  if (q.kind === 'kind') return undefined
  if (q.problem?.quote) return q.problem.quote
  return q.kind === 'person' ? q.item.claims.find((c) => c.field === (q.reason === 'a-number' ? 'person.aNumber' : 'person.name'))?.quote : undefined
}

function Second({ q, onAnswer, onLater }: { readonly q: Extract<Question, { kind: 'claim' }>; readonly onAnswer: (a: Answered) => void; readonly onLater: () => void }): React.JSX.Element {
  const { t } = useWords()
  return (
    <div className="check-grid">
      <ThePaper item={q.item} quote={q.claim.quote} />
      <div className="check-ask sheet"><SecondReading q={q} onAnswer={onAnswer} later={<button type="button" className="button quiet" id="check-later" onClick={onLater}>{t('check.later')}</button>} /></div>
    </div>
  )
}

/** The words on their paper, and which paper it is. */
function ThePaper({ item, quote }: { readonly item: Item; readonly quote: Quote | undefined }): React.JSX.Element {
  const { t, day } = useWords()
  const paper = usePaperName()
  const source = useSourceName()
  const page = quote?.page ?? pagesOf(item).first
  const who = item.claims.find((c) => c.source !== 'holder')?.source
  const dated = item.claims.find((c) => /^(?:notice\.date|nta\.issued|order\.date)$/.test(c.field))?.value
  return (
    <div className="check-paper">
      <p className="check-name strong">{capital(paper(item.reader))}</p>
      {quote ? <Crop item={item} quote={quote} /> : null}
      <div className="check-foot">
        <Thumb item={item} page={page} />
        <p className="small soft">{t('source.pageOf', { page, pages: pagesOf(item).of })}<br />{who ? source(who) : ''}{typeof dated === 'number' ? `, ${day(dated)}` : ''}</p>
        <Link href={paperLink(item.paper.id, page)} className="check-whole"><Icon name="expand" />{t('crop.wholePage')}</Link>
      </div>
    </div>
  )
}
const capital = (s: string): string => s.charAt(0).toLocaleUpperCase() + s.slice(1)

/** Nothing left to ask. */
function Done(): React.JSX.Element {
  const { t } = useWords()
  const { record } = useRecord()
  const proven = record?.timeline.filter((i) => i.day !== undefined && i.claims.some((id) => record.claims.get(id)?.quote)).length ?? 0
  return (
    <div className="stack-l check-done">
      <h1 tabIndex={-1}>{proven === 0 ? t('check.nothing') : t('check.done', { n: proven })}</h1>
      <p className="soft">{t(proven === 0 ? 'check.nothing.text' : 'check.done.text')}</p>
      {proven === 0 ? <p className="check-links"><Link href="/r/add" className="button main">{t('welcome.add')}</Link></p> : <p className="check-links"><Link href="/r/deadlines" className="button main">{t('nav.deadlines')}</Link><Link href="/r/timeline" className="button">{t('nav.timeline')}</Link><Link href="/r/add" className="button">{t('welcome.add')}</Link></p>}
    </div>
  )
}

/** Only what was put off is left. */
function ForLater({ n, onGoOn }: { readonly n: number; readonly onGoOn: () => void }): React.JSX.Element {
  const { t } = useWords()
  return (
    <div className="stack-l check-done">
      <h1 tabIndex={-1}>{t('check.rest', { n })}</h1>
      <p className="check-links"><button type="button" className="button main" onClick={onGoOn}>{t('check.goOn')}</button><Link href="/r" className="button">{t('nav.home')}</Link></p>
    </div>
  )
}
