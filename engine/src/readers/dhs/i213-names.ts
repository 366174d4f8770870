import type { Name } from '../../claims/claim.ts'
import { boxUnder, spanOf } from '../kit/fields.ts'
import type { Gather } from '../kit/gather.ts'
import { findLabel } from '../kit/labels.ts'
import type { Piece } from '../kit/lines.ts'
import { piece } from '../kit/lines.ts'
import { namePrecision, surnameFirst } from '../kit/values.ts'
import { LABELS, ORDER } from './i213-labels.ts'

/** The name under `Family Name`, `First`, `Middle`; many printers run it over the columns as `SURNAME, GIVEN`. */
export function readNames(g: Gather): void {
  const family = findLabel(g.paper, LABELS.family)
  const surname = family && boxUnder(family, ORDER, 1)[0]
  if (!family || !surname) return g.problem('MissingField', { field: 'person.name', at: family })
  const on = (label: RegExp) => {
    const m = label.exec(family.line.text)
    return m ? piece(family.line, family.line.start + m.index, family.line.start + m.index + m[0].length) : undefined
  }
  const [first, middle, sex] = [on(LABELS.first), on(LABELS.middle), on(LABELS.sex)]
  const words = surname.line.words.filter((w) => w.start >= surname.start && w.box.x < (sex?.x ?? Number.POSITIVE_INFINITY) - 2)
  const whole = piece(surname.line, surname.start, words.at(-1)?.end ?? surname.end)
  if (whole?.text.includes(',')) {
    const name = surnameFirst(whole.text)
    return g.checked('person#1', 'person.name', whole, name, name ? { precision: namePrecision(name) } : {})
  }
  const under = (label: Piece | undefined, next: Piece | undefined) => {
    if (!label) return undefined
    const own = words.filter((w) => w.box.x >= label.x - 8 && w.box.x < (next?.x ?? Number.POSITIVE_INFINITY) - 8)
    return own.length > 0 ? piece(surname.line, own[0]!.start, own.at(-1)!.end) : undefined
  }
  const given = under(first, middle ?? sex)
  const second = under(middle, sex)
  // No middle name is written NMN (catalogue 1.3).
  const middleName = second && !/^NMN$/i.test(second.text) ? { middle: second.text } : {}
  const name: Name = { surname: surname.text, given: given?.text ?? '', ...middleName, order: 'labelled' }
  g.claim('person#1', 'person.name', spanOf(g.paper, surname, second ?? given ?? surname), name, { precision: namePrecision(name), label: family.text })
}
