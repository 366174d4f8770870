/** Rows of vaccines and the days they were given: the grid of Form I-693, and vaccine records of clinics and registries. */
import type { PrintedDate } from '../kit/dates.ts'
import type { Gather } from '../kit/gather.ts'
import { type Line, type Piece, cells, piece } from '../kit/lines.ts'

// Names as records print them, whole or short; each stands for itself and is never turned into another.
const VACCINE = /(?<![\p{L}\d])(?:DTaP(?:[-/ ][\w/-]+)?|DTP|DPT|DT(?:\/DTaP)?(?:\/DTP)?|Td\/Tdap|Tdap(?:\/Td)?|Td|OPV\/IPV|IPV\/OPV|IPV|OPV|Polio(?:virus)?|MMR(?:V|II)?|Measles|Mumps|Rubella|Hib|Hep(?:atitis)?[ -]?[AB]|Varicella|Chickenpox|Pneumococcal|PCV ?\d{0,2}|PPSV ?23|Influenza|Flu|Rotavirus|Meningococcal|MenACWY|MenB|COVID[- ]?19|SARS-CoV-2|HPV ?9?|Zoster|BCG|Yellow Fever|Typhoid|Rabies|Varicela|Sarampi[oó]n|Rub[eé]ola|Parotiditis|Hexavalente|Pentavalente|Neumococo|Neumoc[oó]cica|Triple Viral|SRP|SPR|Fiebre Amarilla|T[eé]tanos|Poliomielitis|Antigripal)(?![\p{L}])/iu
const DATE_CELL = /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/.-])|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2},?\s+\d{4}(?!\d)|(?<!\d)\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{4}(?!\d)/giu
/** Headings of columns whose days are not yet: when the next dose is due, when a vial or a card expires. */
const NOT_GIVEN = /(?<!\p{L})(?:due|next|exp|expires|expiration|recommended|overdue|valid\s+(?:to|until)|pr[oó]xima|vence|cita|lab|titer)(?!\p{L})/iu
/** A new row of headings: what stood over the columns before is of another table. */
const HEADINGS = /(?<!\p{L})(?:vaccines?|vacunas?|doses?|dosis|biol[oó]gico|date\s+(?:given|received|administered))(?!\p{L})/iu
/** From here on a registry only advises. */
const FORECAST = /\b(?:forecast|vaccines?\s+due|immunizations?\s+due|recommended\s+(?:vaccin|immuniz|doses)|due\s+now|overdue|pr[oó]ximas\s+(?:dosis|vacunas))/iu

const ROWS_MAX = 400

/** Lines up to a registry's advice about doses still to come. */
export function givenLines(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((l) => FORECAST.test(l.text) && !/\d{4}/.test(l.text))
  return (at < 0 ? lines : lines.slice(0, at)).slice(0, ROWS_MAX)
}
export const hasVaccine = (text: string): boolean => VACCINE.test(text)
export const hasDate = (text: string): boolean => new RegExp(DATE_CELL.source, 'iu').test(text)

/**
 * Claims one dose for each day in a row that names a vaccine. A row without a day, a day in a column of days to come, and
 * a row that names two vaccines in two cells give nothing. Gives back how many doses there were before and are now.
 */
export function claimDoses(g: Gather, lines: readonly Line[], read: (text: string) => PrintedDate | 'ambiguous', numbered = 0, vaccineOf?: (line: Line) => Piece | undefined): number {
  let n = numbered
  const later: Piece[] = []
  for (const line of lines) {
    const row = cells(line)
    const heads = row.filter((c) => NOT_GIVEN.test(c.text))
    const days = datesOf(line)
    if (days.length === 0) {
      if (HEADINGS.test(line.text)) later.length = 0
      later.push(...heads)
      continue
    }
    const named = row.filter((c) => VACCINE.test(withoutDates(c.text)))
    const vaccine = named.length === 1 ? nameIn(line, named[0]!) : named.length === 0 ? vaccineOf?.(line) : undefined
    if (!vaccine) continue
    for (const day of days) {
      const before = line.page.text.slice(line.start, day.start)
      if (/\b(?:due|next|exp\w*|pr[oó]xima)\b[^\d]{0,12}$/iu.test(before) || later.some((h) => day.x < h.right + 4 && day.right > h.x - 4 && line.page === h.line.page)) continue
      const found = read(day.text)
      if (found === 'ambiguous') g.problem('AmbiguousDate', { field: 'vaccination.date', at: day })
      else if (found.type !== 'day') g.problem(found.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'vaccination.date', at: day })
      else {
        n += 1
        g.claim(`vaccination#${n}`, 'vaccination.vaccine', vaccine, vaccine.text.replace(/\s+/g, ' '))
        g.claim(`vaccination#${n}`, 'vaccination.date', day, found.day)
      }
    }
  }
  return n
}

const withoutDates = (text: string): string => text.replace(DATE_CELL, ' ')
const datesOf = (line: Line): Piece[] => [...line.text.matchAll(DATE_CELL)].flatMap((m) => piece(line, line.start + m.index, line.start + m.index + m[0].length) ?? [])

/** The name of the vaccine as its cell prints it, from the name to the cell's end or its first day. */
function nameIn(line: Line, cell: Piece): Piece | undefined {
  const m = VACCINE.exec(cell.text)
  if (!m) return undefined
  const rest = cell.text.slice(m.index)
  const day = rest.search(new RegExp(DATE_CELL.source, 'iu'))
  const end = day < 0 ? rest.length : day
  const text = rest.slice(0, end).length > 60 ? m[0] : rest.slice(0, end)
  return piece(line, cell.start + m.index, cell.start + m.index + text.length)
}
