import type { Paper } from '../../papers/paper.ts'
import { labelWords } from '../kit/fields.ts'
import { gather } from '../kit/gather.ts'
import { readPlace } from '../kit/places.ts'
import { quotePieces } from '../uscis/prose.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { rowsFrom, tickedOf } from './ask.ts'
import { type Common, claimForm, claimSigned } from './common.ts'
import { ALL_ITEMS, ITEMS, claimArrival, claimHomes, claimSelf } from './items.ts'
import { MARITAL, ask, nameIn, sayDay, sayName, sayTicked, sayUntil } from './say.ts'
import { type FormKind, between, earlyPart, isForm, partOf, sheetOf } from './sheet.ts'

const KIND: FormKind = { form: 'I-485', title: /Application to Register Permanent Residence/i }
const PRIORITY = labelWords('Priority Date from Underlying Petition', 'Priority Date for Underlying Petition')
const UNDERLYING = labelWords('Receipt Number of Underlying Petition')
const MARRIED = labelWords('Date of Marriage to Current Spouse', 'Date of Marriage')
const LABELS = [...ALL_ITEMS, PRIORITY, UNDERLYING, MARRIED]

/** The holder's own application for a green card (papers catalogue 11). */
export const i485: Reader = { id: 'own/i485@1', source: 'holder', recognise: (paper) => isForm(paper, KIND), read }

function read(paper: Paper): ReadResult {
  const g = gather(paper, i485)
  const sheet = sheetOf(paper)
  const rows = earlyPart(sheet, '1', [])
  const a: Common = { g, rows, labels: LABELS, sheet, form: KIND.form }
  claimSelf(a)
  claimArrival(a)
  claimPlace(a)
  claimManner(a)
  sayUntil(g, 'authorizedStay#1', 'authorizedStay.until', ask(a, ITEMS.until))
  sayDay(g, 'filing#1', 'filing.priority', ask({ ...a, rows: sheet.rows }, PRIORITY))
  claimMarriage({ ...a, rows: partOf(sheet, /Marital History/i) })
  const signed = claimSigned(g, sheet)
  claimHomes(a, signed)
  claimForm(a)
  return g.result()
}

/** City and state of the last arrival, each under its own item. */
function claimPlace(a: Common): void {
  const rows = between(a.rows, /Place of Last Arrival into the United States/i, /Date of Last Arrival|When I last arrived/i)
  const [city, state] = [ask({ ...a, rows }, ITEMS.city), ask({ ...a, rows }, ITEMS.state)]
  if (!city) return
  const pieces = [city.at, ...(state ? [state.at] : [])].sort((x, y) => x.start - y.start)
  const found = readPlace(state ? `${city.at.text}, ${state.at.text}` : city.at.text)
  const quote = quotePieces(a.g.paper, pieces)
  if (quote && found) a.g.claim('admission#1', 'admission.place', quote, found.place, { label: city.label })
}

const MANNERS: readonly (readonly [RegExp, string])[] = [
  [/I was inspected at a port of entry and admitted as/i, 'admitted'],
  [/I was inspected at a port of entry and paroled as/i, 'paroled'],
  [/I came into the United States without admission or parole/i, 'without-inspection'],
]

function claimManner(a: Common): void {
  const ticked = tickedOf(a.rows, MANNERS)
  if (ticked.length > 1) a.g.problem('UnreadableValue', { field: 'admission.manner', at: ticked[0]!.at })
  if (ticked.length === 1) a.g.claim('admission#1', 'admission.manner', ticked[0]!.at, ticked[0]!.option)
}

function claimMarriage(a: Common): void {
  const { g } = a
  sayTicked(g, 'person#1', 'person.maritalStatus', rowsFrom(a.rows, /current marital status/i, 4), MARITAL)
  const current = between(a.rows, /Information About Your (?:Current )?(?:Marriage|Spouse)/i, /Prior (?:Marriage|Spouse)/i)
  const spouse = { ...a, rows: current }
  sayName(g, 'marriage#1', 'marriage.spouse', nameIn(spouse, ITEMS.surname, ITEMS.given, ITEMS.middle))
  sayDay(g, 'marriage#1', 'marriage.date', ask(spouse, MARRIED))
}
