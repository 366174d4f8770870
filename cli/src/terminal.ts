/** What is written to the terminal: plain when it is no terminal, NO_COLOR is set, or JSON is asked for. */
import type { Lang } from '@proofline/words'

const color = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined
const wrapIn = (open: string, close: string) => (text: string): string => (color ? `\u001b[${open}m${text}\u001b[${close}m` : text)

export const bold = wrapIn('1', '22')
export const dim = wrapIn('2', '22')
/** Lit words of a paper: the only bright thing on the screen. */
export const lit = wrapIn('30;103', '39;49')
export const underline = wrapIn('4', '24')

export const out = (text = ''): void => void process.stdout.write(`${text}\n`)
export const err = (text: string): void => void process.stderr.write(`${text}\n`)

const width = (): number => Math.min(100, Math.max(60, process.stdout.columns ?? 96))

/** Breaks a text into lines of the terminal's width, each with this indent. */
export function para(text: string, indent = 0): string {
  const room = width() - indent
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/)) {
    if (line !== '' && bare(line).length + 1 + bare(word).length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((l) => ' '.repeat(indent) + l).join('\n')
}
// eslint-disable-next-line no-control-regex
const bare = (text: string): string => text.replace(/\u001b\[[\d;]*m/g, '')

/** Control and direction marks of a paper's words must not act on the terminal. */
export const safe = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)

/** Says what is going on after a second of silence; erases itself. */
export function progress(): { at: (text: string) => void; done: () => void } {
  const started = Date.now()
  let shown = false
  return {
    at(text) {
      if (Date.now() - started < 1000) return
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`)
      else if (!shown) process.stderr.write(`${text}\n`)
      shown = true
    },
    done() {
      if (shown && process.stderr.isTTY) process.stderr.write('\r\u001b[2K')
    },
  }
}

/** `--lang`, else the terminal's language, else English. */
export function langOf(option: unknown): Lang | undefined {
  if (option === undefined) return /^es/i.test(process.env['LC_ALL'] ?? process.env['LANG'] ?? '') ? 'es' : 'en'
  return option === 'en' || option === 'es' ? option : undefined
}
