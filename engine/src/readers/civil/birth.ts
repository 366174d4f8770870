import type { Paper } from '../../papers/paper.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Line, allLines } from '../kit/lines.ts'
import { findInRun, runOf } from '../kit/run.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { readBrazilianBirth } from './birth-pt.ts'
import { readSpanishBirth } from './birth-es.ts'
import { readUsBirth } from './birth-us.ts'
import { claimTranslated } from './translation.ts'
import { type CivilPaper, civilPaperOf } from './which.ts'

/**
 * A birth record (papers catalogue 17): of a US state, or of another country in Spanish or Portuguese, where the day stands
 * before the month. It tells of the person registered; whose paper it is among a family's it cannot tell.
 */
export const birth: Reader = {
  id: 'civil/birth@1',
  source: 'registry',
  recognise: (paper) => civilPaperOf(paper)?.kind === 'birth',
  read(paper): ReadResult {
    const civil = civilPaperOf(paper)
    if (civil?.kind !== 'birth') return { claims: [], problems: [] }
    const g = civilGather(paper, birth.id, civil)
    const own: Paper = { ...paper, pages: civil.pages }
    claimKind(g, own, 'birth')
    if (civil.language === 'en') readUsBirth(g, own)
    else if (civil.language === 'pt') readBrazilianBirth(g, own)
    else readSpanishBirth(g, own)
    claimLate(g, own)
    claimTranslated(g, paper, civil.translation)
    sayUnread(g, civil)
    return unlessBlank(g)
  },
}

/** A second record bound behind the first is not read, and not passed over in silence. */
export function sayUnread(g: Gather, civil: CivilPaper): void {
  for (const page of civil.others) g.problem('PageNotRead', { params: { page: page.number } })
}

/** A blank form says which record it would be, and that is no record. */
export const unlessBlank = (g: Gather): ReadResult => {
  const { claims, problems } = g.result()
  return { claims: claims.every((c) => c.field === 'civilRecord.kind' || c.field === 'marriage.endKind') ? [] : claims, problems }
}

/** US vital records speak for a registry, all others for the state that issued them. */
export const civilGather = (paper: Paper, id: string, civil: CivilPaper): Gather =>
  gather(paper, { id, source: civil.language === 'en' ? 'registry' : 'issuing-state' })

const KIND_WORDS = {
  birth: /\b(?:nacimientos?|nascimento|birth)\b/iu, marriage: /\b(?:matrimonios?|casamento|marriage)\b/iu, divorce: /\b(?:divorcios?|divorce|dissolution)\b/iu,
} as const
/** The word of the title that says which record it is. */
export function claimKind(g: Gather, own: Paper, kind: keyof typeof KIND_WORDS): void {
  const lines: Line[] = allLines(own)
  const word = findInRun(runOf(own, lines), KIND_WORDS[kind])
  if (word) g.claim('civilRecord#1', 'civilRecord.kind', word.quote, kind)
}

// The paper's own words only. Two dates far apart are left to rules; an empty box says nothing.
const LATE = /(?<box>[☐□]|\[\s*\]|\(\s*\))?\s*(?<not>\bno\s+(?:es\s+)?)?(?<late>\b(?:(?:registro|inscripci[oó]n|asiento)\s+(?:de\s+nacimiento\s+)?(?:extempor[aá]ne[oa]|tard[ií][oa])|registro\s+tardio|delayed\s+(?:certificate|registration|birth)|late\s+registration))\b/iu
function claimLate(g: Gather, own: Paper): void {
  const m = findInRun(runOf(own, allLines(own)), LATE)
  const late = m?.group('late')
  if (late && !m?.group('box') && !m?.group('not')) g.claim('civilRecord#1', 'civilRecord.late', late.quote, true)
}
