/**
 * Names as agencies split and bend them (catalogue 1.4): compared as token multisets plus which part each token
 * stands in, never by equality. Nothing here decides which spelling is right.
 */
import type { Name } from '../claims/claim.ts'

/**
 * `same`: nothing but print differs. `order`: the same tokens (one may be lost) in another part of the name.
 * `part`: one name is the other with tokens left out. `different`: each has tokens the other lacks.
 */
export type NameMatch = 'same' | 'order' | 'part' | 'different'

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/Æ/g, 'AE'], [/Œ/g, 'OE'], [/Ø/g, 'O'], [/ẞ/g, 'SS'], [/Þ/g, 'TH'], [/[ÐĐ]/g, 'D'], [/Ł/g, 'L'], [/ı/g, 'I'],
]
/** Letters some states write out and others only strip (`Ö`: `O` or `OE`). */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [[/Ä/g, 'AE'], [/Ö|Ø/g, 'OE'], [/Ü/g, 'UE'], [/Å/g, 'AA'], [/Ñ/g, 'N']]

const stripped = (upper: string): string =>
  LETTERS.reduce((s, [from, to]) => s.replace(from, to), upper.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/['’ʼ`´.]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Upper case, no marks, apostrophes dropped, everything else that is no letter or digit a space. */
export const fold = (text: string): string => stripped(text.normalize('NFC').toUpperCase())
const foldWrittenOut = (text: string): string =>
  stripped(WRITTEN_OUT.reduce((s, [from, to]) => s.replace(from, to), text.normalize('NFC').toUpperCase()))

type Part = 'surname' | 'given'
interface Token {
  readonly plain: string
  readonly long: string
  readonly part: Part
}

/** Stand-ins for a missing name (catalogue 1.3); they are never tokens of a name. */
const STAND_IN = /\b(?:NO NAME GIVEN|FNU|LNU|NMN|XXX|UNKNOWN|UNK)\b/g

function tokens(text: string, part: Part): Token[] {
  const split = (s: string): string[] => s.replace(STAND_IN, ' ').split(' ').filter(Boolean)
  const plain = split(fold(text))
  const long = split(foldWrittenOut(text))
  return plain.map((p, i) => ({ plain: p, long: plain.length === long.length ? long[i]! : p, part }))
}
const tokensOf = (n: Name): Token[] => [...tokens(n.surname, 'surname'), ...tokens(`${n.given} ${n.middle ?? ''}`, 'given')]

/** Whether the paper itself says where the surname ends: only then can a token have moved. */
const isSplitKnown = (n: Name): boolean => n.order === 'mrz' || n.order === 'labelled' || n.order === 'surname-first'

type Alike = (a: Token, b: Token) => boolean
const equal: Alike = (a, b) => a.plain === b.plain || a.long === b.plain || a.plain === b.long
const isCut = (cut: string, whole: string): boolean => cut.length < whole.length && whole.startsWith(cut)

/** `N.` for `NELIDA`: a given name cut to its first letter. A word that is itself one letter is no cut name. */
const isInitial: Alike = (a, b) =>
  (a.plain.length === 1 && b.plain.length > 1 && b.plain.startsWith(a.plain)) || (b.plain.length === 1 && a.plain.length > 1 && a.plain.startsWith(b.plain))

/** One letter apart, in words long enough for that to be a slip. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i += 1
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i)
}

interface Matched {
  readonly pairs: readonly (readonly [Token, Token])[]
  readonly leftA: readonly Token[]
  readonly leftB: readonly Token[]
}

/** Pairs tokens one to one: first in the same part, then across parts, each with exact words before bent ones. */
function match(a: readonly Token[], b: readonly Token[], ways: readonly Alike[]): Matched {
  const leftA = [...a]
  const leftB = [...b]
  const pairs: [Token, Token][] = []
  for (const alike of ways) {
    for (const samePart of [true, false]) {
      for (const t of leftA.slice()) {
        const i = leftB.findIndex((u) => (t.part === u.part) === samePart && alike(t, u))
        if (i < 0) continue
        pairs.push([t, leftB[i]!])
        leftB.splice(i, 1)
        leftA.splice(leftA.indexOf(t), 1)
      }
    }
  }
  return { pairs, leftA, leftB }
}

const joined = (all: readonly Token[], part: Part | undefined, which: 'plain' | 'long'): string =>
  all.filter((t) => !part || t.part === part).map((t) => t[which]).join('')

/** Same letters in the same parts: covers `O BRIEN` and `OBRIEN`, `GARCIA-LOPEZ` and `GARCIALOPEZ`. */
function sameLetters(a: readonly Token[], b: readonly Token[]): boolean {
  return (['plain', 'long'] as const).some((x) => (['plain', 'long'] as const).some((y) =>
    (['surname', 'given'] as const).every((part) => joined(a, part, x) === joined(b, part, y))))
}

/** How two printed names relate. Symmetric. Two names without any token are the same. */
export function compareNames(a: Name, b: Name): NameMatch {
  const ta = tokensOf(a)
  const tb = tokensOf(b)
  if (sameLetters(ta, tb)) return 'same'
  if (ta.length === 0 || tb.length === 0) return 'part'
  const ways: Alike[] = [equal, isInitial]
  if (a.truncated) ways.push((x, y) => isCut(x.plain, y.plain))
  if (b.truncated) ways.push((x, y) => isCut(y.plain, x.plain))
  const { pairs, leftA, leftB } = match(ta, tb, ways)
  if (leftA.length > 0 && leftB.length > 0) return 'different'
  const moved = isSplitKnown(a) && isSplitKnown(b) && pairs.some(([x, y]) => x.part !== y.part)
  if (moved) return 'order'
  const lostByPrinter = leftA.length > 0 ? b.truncated : leftB.length > 0 ? a.truncated : true
  return lostByPrinter ? 'same' : 'part'
}

/**
 * Whether two names can hardly be one person's: of one of them, no surname token or no given token has a counterpart in
 * the other, slips of one letter allowed. Looser than `compareNames`: it decides whether a paper is held back. Both
 * names have to agree: a sister shares the surnames, and an agency may have moved one of them into the given names.
 */
export function isAnotherName(a: Name, b: Name): boolean {
  if (compareNames(a, b) !== 'different') return false
  const [ta, tb] = [tokensOf(a), tokensOf(b)]
  const { pairs } = match(ta, tb, [equal, isInitial, (x, y) => isSlip(x.plain, y.plain)])
  const agrees = (all: readonly Token[], matched: readonly Token[]): boolean => all.every((t) => matched.some((m) => m.part === t.part))
  return !(agrees(ta, pairs.map(([x]) => x)) && agrees(tb, pairs.map(([, y]) => y)))
}

/** Whether a name has any word in it that is not a stand-in. */
export const isNamed = (n: Name): boolean => tokensOf(n).length > 0

/** `QUISPE MAMANI/ANA LUCIA`: the folded parts, for ids and ordering. */
export const nameId = (n: Name): string => `${fold(n.surname)}/${fold(`${n.given} ${n.middle ?? ''}`)}`
