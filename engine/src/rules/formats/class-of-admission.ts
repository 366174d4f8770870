import { readClassOfAdmission } from '../../base/formats/class-of-admission.ts'
import { format } from '../../facts/keys.ts'
import { notApplicable, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './class-of-admission.examples.ts'

/** The class of admission in the one way it is compared, and what kind it is. A code that is not known stays as printed. */
export const classOfAdmission = rule({
  id: 'formats/class-of-admission', rulebook: 'FMT-4', kind: 'Value', safe: 'none',
  authority: [cite('Class of admission codes as printed on I-94s and cards; an open list')], staleAfter: STALE.settled, examples,
  eval(r) {
    const found = readClassOfAdmission(r.get(format.text))
    if (found === undefined) return notApplicable('notOfThisForm')
    return value(found.text, {
      say: say('formats.classOfAdmission.value', { value: found.text }), steps: [say(`formats.classOfAdmission.step.${found.group ?? 'unknown'}`)],
    })
  },
})
