import { fileOf, pageOf } from '@proofline/engine'
import { Link } from 'wouter'
import { openProblems, openUnsure } from '../record/answers.ts'
import { type Item, stateOfItem } from '../record/store.ts'
import { contentsLink, paperLink } from '../record/links.ts'
import { useRecord } from '../record/use-record.ts'
import { useWords } from '../shell/lang.ts'
import { usePaperName } from './source.tsx'
import { capital } from './value.tsx'
import './paper-line.css'

/** One paper in a list: what it is, its name, its pages, and the one state it ended in. */
export function PaperLine({ item, children }: { readonly item: Item; readonly children?: React.ReactNode }): React.JSX.Element {
  const { t } = useWords()
  const { record } = useRecord()
  const paper = usePaperName()
  const state = stateOfItem(item, record)
  const trouble = item.paper.pages.find((p) => p.trouble !== undefined)?.trouble
  const why = state === 'not-read' && trouble && trouble !== 'no-text' ? t(`trouble.${trouble}`) : item.notRead ? t(`notRead.${item.notRead.type}`, numbers(item.notRead)) : state === 'needs-you' ? t('state.needs-you.text', { n: openProblems(item, record?.statements ?? []).length + openUnsure(item, record).length }) : t(`state.${state}.text`)
  const pages = item.paper.pages.length
  return (
    <li className="paper-line">
      <Thumb item={item} />
      <div className="paper-line-words">
        <p className="strong">{pages > 0 ? <Link href={paperLink(item.paper.id, pageToShow(item))}>{capital(paper(item.reader))}</Link> : capital(paper(item.reader))}</p>
        <p className="small soft"><bdi>{item.paper.name}</bdi>{pages > 0 ? `, ${t('paper.pages', { n: pages })}` : ''}</p>
        <p className="small"><b>{t(`state.${state}`)}</b>{state === 'understood' ? null : <>. {why}</>}</p>
        {children}
      </div>
    </li>
  )
}

/** A file of many papers in a list: what was found in it, and the way to its contents. */
export function FileLine({ parts, children }: { readonly parts: readonly Item[]; readonly children?: React.ReactNode }): React.JSX.Element {
  const { t } = useWords()
  const { record } = useRecord()
  const first = parts[0]!
  const papers = parts.filter((p) => (p.part?.kind ?? 'paper') === 'paper')
  const looks = papers.filter((p) => ['needs-you', 'another-person'].includes(stateOfItem(p, record))).length
  return (
    <li className="paper-line">
      <Thumb item={first} />
      <div className="paper-line-words">
        <p className="strong"><Link href={contentsLink(fileOf(first.paper.id))}>{t('contents.file', { n: papers.length })}</Link></p>
        <p className="small soft"><bdi>{first.paper.name}</bdi>, {t('paper.pages', { n: first.part?.filePages ?? 0 })}</p>
        <p className="small">{t('contents.known', { n: papers.filter((p) => p.reader !== undefined).length, of: papers.length })}{looks > 0 ? <>. <b>{t('contents.looks', { n: looks })}</b></> : null}</p>
        {children}
      </div>
    </li>
  )
}

/** Items in their order, those of one file of many papers together. */
export function byFile(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const id = fileOf(item.paper.id)
    const group = groups.get(id)
    if (group) group.push(item)
    else groups.set(id, [item])
  }
  return [...groups.values()]
}

/** The first page, unless nothing was read there: a web page begins with its menus. Then the first that says more than one thing, or anything. */
function pageToShow(item: Item): number {
  const told = new Map<number, Set<number>>()
  for (const { quote } of item.claims) if (quote) told.set(quote.page, (told.get(quote.page) ?? new Set()).add(quote.start))
  const first = item.paper.pages[0]?.number ?? 1
  if (told.has(first)) return first
  const pages = [...told].toSorted(([a], [b]) => a - b)
  return (pages.find(([, words]) => words.size > 1) ?? pages[0])?.[0] ?? first
}

const numbers = (n: NonNullable<Item['notRead']>): Record<string, number> =>
  n.type === 'TooManyPages' ? { pages: n.pages, pagesMax: n.pagesMax } : n.type === 'TooSlow' ? { seconds: n.secondsMax } : {}

/** A page drawn small: grey lines where its words are. */
export function Thumb({ item, page = item.paper.pages[0]?.number ?? 1 }: { readonly item: Item; readonly page?: number }): React.JSX.Element {
  const p = pageOf(item.paper, page)
  return (
    <svg className="thumb" viewBox="0 0 40 52" aria-hidden="true">
      <rect width="40" height="52" className="thumb-sheet" />
      {p && p.words.length > 0 ? p.words.filter((_, i) => i % Math.ceil(p.words.length / 90) === 0).map((w) => (
        <rect key={w.start} x={(w.box.x / p.width) * 40} y={(w.box.y / p.height) * 52} width={Math.max(1, (w.box.width / p.width) * 40)} height="1.1" className="thumb-word" />
      )) : <path d="M12 20h16M12 26h16M12 32h10" className="thumb-none" />}
    </svg>
  )
}
