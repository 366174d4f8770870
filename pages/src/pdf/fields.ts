import { helveticaWidth } from './char-widths.ts'
import type { Printed } from './lines.ts'

/** What is used of an annotation of pdf.js; all of it comes from the file and may be anything. */
interface Annotation {
  readonly subtype?: unknown
  readonly fieldType?: unknown
  readonly fieldName?: unknown
  readonly fieldValue?: unknown
  readonly options?: unknown
  readonly rect?: unknown
  readonly annotationFlags?: unknown
  readonly checkBox?: unknown
  readonly radioButton?: unknown
  readonly exportValue?: unknown
  readonly buttonValue?: unknown
  readonly password?: unknown
  readonly multiLine?: unknown
  readonly textAlignment?: unknown
  readonly comb?: unknown
  readonly maxLen?: unknown
  readonly defaultAppearanceData?: { readonly fontSize?: unknown }
  readonly contentsObj?: { readonly str?: unknown }
  readonly textContent?: unknown
}

/** Hidden (2) or not to be shown (32), as PDF 32000-1 table 165 numbers the flags (by value). */
const UNSEEN = 2 | 32

/**
 * The words a person typed into the form fields and notes of a page, as print in their places: a filled form shows
 * them, but they are not in the page's own text. Checked boxes are an "X". Barcode fields, passwords, buttons,
 * signatures and hidden fields are left out.
 */
export function fieldsAsPrint(annotations: readonly unknown[]): Printed[] {
  return annotations.flatMap((raw) => {
    const a = raw as Annotation
    const rect = rectOf(a.rect)
    if (!rect || (Number(a.annotationFlags) & UNSEEN) !== 0) return []
    if (a.subtype === 'FreeText') return setText(linesOfNote(a), rect, a, true)
    if (a.subtype !== 'Widget' || a.password === true || /barcode/i.test(String(a.fieldName))) return []
    if (a.fieldType === 'Tx') return setText(linesOfText(a.fieldValue), rect, a, a.multiLine === true)
    if (a.fieldType === 'Ch') return setText(chosen(a), rect, a, false)
    return isChecked(a) ? [mark(rect)] : []
  })
}

interface Rect { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function rectOf(rect: unknown): Rect | undefined {
  if (!Array.isArray(rect) || rect.length !== 4 || !rect.every((n) => Number.isFinite(n))) return undefined
  const [x0, y0, x1, y1] = rect as [number, number, number, number]
  const made = { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) }
  return made.width > 0 && made.height > 0 ? made : undefined
}

const linesOfText = (value: unknown): string[] => (typeof value === 'string' ? value.split(/\r\n?|\n/) : [])

const linesOfNote = (a: Annotation): string[] =>
  Array.isArray(a.textContent) && a.textContent.length > 0 ? a.textContent.map(String) : linesOfText(a.contentsObj?.str)

/** The words shown for the chosen items of a list; the file stores their codes. */
function chosen(a: Annotation): string[] {
  const values = (Array.isArray(a.fieldValue) ? a.fieldValue : [a.fieldValue]).filter((v) => typeof v === 'string')
  const options = Array.isArray(a.options) ? (a.options as { exportValue?: unknown; displayValue?: unknown }[]) : []
  return values.map((v) => String(options.find((o) => o?.exportValue === v)?.displayValue ?? v))
}

function isChecked(a: Annotation): boolean {
  if (a.checkBox === true) return a.fieldValue !== 'Off' && a.fieldValue === a.exportValue
  return a.radioButton === true && typeof a.fieldValue === 'string' && a.fieldValue === a.buttonValue
}

const mark = (rect: Rect): Printed => {
  const size = Math.min(rect.height, rect.width, 12)
  return { str: 'X', width: size * 0.67, height: size, transform: [size, 0, 0, size, rect.x + (rect.width - size * 0.67) / 2, rect.y + (rect.height - size * 0.7) / 2] }
}

/** Lines of text in their field: in the middle of a one-line field, from the top of a taller one. */
function setText(lines: readonly string[], rect: Rect, a: Annotation, fromTop: boolean): Printed[] {
  const asked = Number(a.defaultAppearanceData?.fontSize)
  const room = fromTop ? rect.height / Math.max(1, lines.length) : rect.height
  const size = asked > 0 && asked <= rect.height ? asked : Math.max(4, Math.min(12, room * 0.7))
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    // A comb sets each letter in the middle of its own box.
    const boxes = a.comb === true && Number(a.maxLen) >= line.length ? Number(a.maxLen) : 0
    if (boxes > 0) return [{ str: line, width: (rect.width * line.length) / boxes, height: size, transform: [size, 0, 0, size, rect.x, rect.y + (rect.height - size * 0.7) / 2] }]
    const width = Math.min(rect.width, helveticaWidth(line, size))
    const free = rect.width - width
    const x = rect.x + (a.textAlignment === 1 ? free / 2 : a.textAlignment === 2 ? Math.max(0, free - 2) : Math.min(2, free))
    const y = fromTop ? rect.y + rect.height - size * (1 + i * 1.15) : rect.y + (rect.height - size * 0.7) / 2
    return [{ str: line, width, height: size, transform: [size, 0, 0, size, x, y] }]
  })
}
