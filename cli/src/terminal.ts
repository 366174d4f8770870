/** What is written to the terminal: plain when it is no terminal, NO_COLOR is set, or a file or JSON is asked for. */
import type { Lang } from '@proofline/words'

export interface Style {
  readonly color: boolean
  /** Columns a line may have. */
  readonly width: number
}

const WIDTH = { min: 40, max: 100, unknown: 80 } as const

/** `NO_COLOR` and `FORCE_COLOR` as everywhere; `COLUMNS` for pipes, which have no width of their own. */
export function detectStyle(): Style {
  const { NO_COLOR, FORCE_COLOR, COLUMNS } = process.env
  const isOn = (v: string | undefined): boolean => v !== undefined && v !== ''
  const color = !isOn(NO_COLOR) && (process.stdout.isTTY === true || (isOn(FORCE_COLOR) && FORCE_COLOR !== '0'))
  const told = process.stdout.columns ?? Number(COLUMNS)
  return { color, width: Math.min(WIDTH.max, Math.max(WIDTH.min, told > 0 ? told : WIDTH.unknown)) }
}
let style: Style = detectStyle()
export const setStyle = (s: Style): void => {
  style = s
}

/** `lit` are the words of a paper: the only bright thing on the screen. */
export type Ink = 'plain' | 'bold' | 'dim' | 'lit'
export interface Part {
  readonly text: string
  readonly ink: Ink
}
export type Text = string | Part
/** The sentence with the words that matter most in it made strong. */
export const strongIn = (sentence: string, words: string): Text[] => {
  const at = words === '' ? -1 : sentence.indexOf(words)
  return at < 0 ? [sentence] : [sentence.slice(0, at), bold(words), sentence.slice(at + words.length)]
}
const part = (ink: Ink) => (text: string): Part => ({ text, ink })
export const bold = part('bold')
export const dim = part('dim')

const CODES: Record<Ink, readonly [string, string]> = { plain: ['', ''], bold: ['\u001b[1m', '\u001b[22m'], dim: ['\u001b[2m', '\u001b[22m'], lit: ['\u001b[30;103m', '\u001b[39;49m'] }
const inked = (text: string, ink: Ink): string => (style.color ? CODES[ink][0] + text + CODES[ink][1] : text)

/** The words of a paper, at most so many letters, in quote marks that stand without colour too. */
export function quoted(text: string, lettersMax = 160): Part {
  const letters = [...safe(text).trim()]
  return { text: `“${letters.length > lettersMax ? `${letters.slice(0, lettersMax - 1).join('').trimEnd()}…` : letters.join('')}”`, ink: 'lit' }
}

/** Control and direction marks of a paper's words must not act on the terminal. */
export const safe = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** Columns a text takes: wide letters two, marks over a letter none. */
export const cells = (text: string): number => {
  let n = 0
  for (const c of text) n += /\p{M}/u.test(c) ? 0 : WIDE.test(c) ? 2 : 1
  return n
}

export interface Place {
  /** Columns left free before every line. */
  readonly indent?: number
  /** Stands in that free room on the first line; alone on its line when too long. */
  readonly first?: Text
  /** Further columns before the second and later lines. */
  readonly hang?: number
}

interface Word extends Part {
  /** Spaces before it, when it is not the first of its line. */
  readonly gap: number
}

/** Breaks what is said into lines no wider than the screen. A no-break space keeps its words on one line. */
export function flow(said: readonly Text[] | Text, { indent = 0, first, hang = 0 }: Place = {}): string {
  const room = Math.max(12, style.width - indent - hang)
  const lines: Word[][] = [[]]
  for (const cluster of clustersOf(wordsOf(Array.isArray(said) ? (said as readonly Text[]) : [said as Text]), room)) {
    const line = lines.at(-1)!
    const full = lines.length > 1 ? room : room + hang
    if (line.length > 0 && width(line) + cluster[0]!.gap + width(cluster) > full) lines.push([...cluster])
    else line.push(...cluster)
  }
  const free = ' '.repeat(indent)
  const body = lines.map((l, i) => `${i > 0 ? ' '.repeat(hang) : ''}${printed(l)}`)
  const lead = first === undefined ? undefined : typeof first === 'string' ? { text: first, ink: 'plain' as const } : first
  if (lead === undefined) return body.map((l) => (free + l).trimEnd()).join('\n')
  const gap = indent - cells(lead.text)
  const head = gap >= 1 ? inked(lead.text, lead.ink) + ' '.repeat(gap) + body[0]! : `${inked(lead.text, lead.ink)}\n${free}${body[0]!}`
  return [head, ...body.slice(1).map((l) => free + l)].map((l) => l.trimEnd()).join('\n')
}

/** Words that hang together without a space, so that they break together; what is wider than a line is cut. */
function clustersOf(words: readonly Word[], room: number): Word[][] {
  const clusters: Word[][] = []
  for (const word of words) {
    if (word.gap === 0 && clusters.length > 0) clusters.at(-1)!.push(word)
    else clusters.push([word])
  }
  return clusters.flatMap((c) => (width(c) <= room ? [c] : cut(c, room)))
}

/** A file name, a long number: cut into lines. */
function cut(cluster: readonly Word[], room: number): Word[][] {
  const lines: Word[][] = [[]]
  for (const word of cluster) {
    for (const letter of word.text) {
      if (width(lines.at(-1)!) + cells(letter) > room) lines.push([])
      const line = lines.at(-1)!
      const last = line.at(-1)
      if (last?.ink === word.ink) line[line.length - 1] = { ...last, text: last.text + letter }
      // A new line must not join the one before it again.
      else line.push({ text: letter, ink: word.ink, gap: line.length > 0 ? 0 : lines.length > 1 ? 1 : word.gap })
    }
  }
  return lines
}

function wordsOf(said: readonly Text[]): Word[] {
  const words: Word[] = []
  let gap = 0
  for (const one of said) {
    const { text, ink } = typeof one === 'string' ? { text: one, ink: 'plain' as const } : one
    for (const piece of text.split(/( +)/)) {
      if (/^ +$/.test(piece)) gap = Math.max(gap, piece.length)
      else if (piece !== '') {
        words.push({ text: piece, ink, gap })
        gap = 0
      }
    }
  }
  return words
}

const width = (line: readonly Word[]): number => line.reduce((n, w, i) => n + cells(w.text) + (i > 0 ? w.gap : 0), 0)

/** Words of one ink are inked together, the spaces between them too. */
function printed(line: readonly Word[]): string {
  let all = ''
  for (let i = 0; i < line.length;) {
    const { ink, gap } = line[i]!
    let run = line[i]!.text
    let k = i + 1
    for (; k < line.length && line[k]!.ink === ink; k += 1) run += ' '.repeat(line[k]!.gap) + line[k]!.text
    all += ' '.repeat(i > 0 ? gap : 0) + inked(run, ink)
    i = k
  }
  return all
}

/** A heading with a line to the edge: seen without colour too. */
export const heading = (text: string): string => {
  const rest = Math.min(style.width, 80) - cells(text) - 4
  return rest < 0 ? flow(bold(text), { indent: 3, first: dim('──') }) : `${inked('──', 'dim')} ${inked(text, 'bold')} ${inked('─'.repeat(rest), 'dim')}`.trimEnd()
}

/** Plain spaces: a no-break space in a terminal only makes a date hard to search for. */
export const forTerminal = (text: string): string => text.replaceAll('\u00a0', ' ')
export const out = (text: string): void => void process.stdout.write(`${text}\n`)
export const err = (text: string): void => void process.stderr.write(`${forTerminal(text)}\n`)

export interface Progress {
  /** Shown when the work has taken a second. */
  at(text: string): void
  /** Shown now on a terminal: what comes next cannot be interrupted to say so. */
  now(text: string): void
  done(): void
}

/** Says what is going on after a second of silence; erases itself on a terminal. */
export function progress(): Progress {
  let shown = false
  let latest = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let started: number | undefined
  const isScreen = process.stderr.isTTY === true
  const show = (): void => {
    if (isScreen) process.stderr.write(`\r\u001b[2K${forTerminal(latest)}`)
    else if (!shown) process.stderr.write(`${forTerminal(latest)}\n`)
    shown = true
  }
  return {
    at(text) {
      latest = text
      started ??= Date.now()
      if (shown || Date.now() - started >= 1000) show()
      else if (timer === undefined) {
        timer = setTimeout(show, 1000)
        timer.unref()
      }
    },
    now(text) {
      latest = text
      if (isScreen) show()
    },
    done() {
      clearTimeout(timer)
      timer = undefined
      if (shown && isScreen) process.stderr.write('\r\u001b[2K')
      shown = false
      started = undefined
    },
  }
}

/** The language of the terminal; English when it is neither of ours. */
export const terminalLang = (): Lang => (/^es/i.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '') ? 'es' : 'en')

/** `--lang`, else the terminal's; undefined when it names a language we do not speak. */
export const langOf = (option: unknown): Lang | undefined =>
  option === undefined ? terminalLang() : option === 'en' || option === 'es' ? option : undefined
