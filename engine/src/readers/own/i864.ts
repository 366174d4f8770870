import type { Paper } from '../../papers/paper.ts'
import { labelWords } from '../kit/fields.ts'
import { gather } from '../kit/gather.ts'
import { piece } from '../kit/lines.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type Common, claimForm, claimSigned } from './common.ts'
import { ALL_ITEMS, ITEMS } from './items.ts'
import { ask, nameIn, say, sayName, type NameAt } from './say.ts'
import { type FormKind, isForm, partOf, sheetOf } from './sheet.ts'

const KIND: FormKind = { form: 'I-864', title: /Affidavit of Support Under Section 213A/i }
const HOUSEHOLD = labelWords('Household Size', 'Total Household Size', 'Enter the total number here')
const INCOME = labelWords('My Current Annual Household Income', 'My current individual annual income is', 'Current Annual Household Income')
const LABELS = [...ALL_ITEMS, HOUSEHOLD, INCOME]

/** A copy of an affidavit of support (papers catalogue 11): who sponsors, for how large a household, with which income. */
export const i864: Reader = { id: 'own/i864@1', source: 'holder', recognise: (paper) => isForm(paper, KIND), read }

function read(paper: Paper): ReadResult {
  const g = gather(paper, i864)
  const sheet = sheetOf(paper)
  const about = (heading: RegExp): Common => ({ g, rows: partOf(sheet, heading), labels: LABELS, sheet, form: KIND.form })
  const sponsor = about(/Information About (?:You|Your?self|the Sponsor|Sponsor)\b/i)
  const name = nameIn(sponsor, ITEMS.surname, ITEMS.given, ITEMS.middle)
  const immigrant = about(/Information About (?:the )?(?:Principal Immigrant|Immigrant You Are)/i)
  sayName(g, 'filing#1', 'filing.beneficiary', nameIn(immigrant, ITEMS.surname, ITEMS.given, ITEMS.middle))
  sayName(g, 'sponsorship#1', 'sponsorship.sponsor', name)
  say(g, 'sponsorship#1', 'sponsorship.householdSize', ask(about(/Household Size/i), HOUSEHOLD), (t) => (/^\d{1,2}$/.test(t) && Number(t) > 0 ? Number(t) : undefined))
  claimYears(about(/Employment and Income|Income/i), name)
  claimSigned(g, sheet, 'sponsorship#1')
  claimForm(sponsor)
  return g.result()
}

const YEAR = /(?:^|\s)(?:Most Recent|2nd Most Recent|3rd Most Recent)\b[^\d$]*(?<year>(?:19|20)\d{2})\s+(?:\$\s*)?(?<income>\d{1,3}(?:,\d{3})+(?:\.\d{2})?|\d{4,7}(?:\.\d{2})?)(?![\d,])/i

/** Up to three tax years with the total income of each. The income of the years is read as printed; what is earned now has no year. */
function claimYears(a: Common, sponsor: NameAt | undefined): void {
  let n = 0
  for (const row of a.rows) {
    const m = new RegExp(YEAR.source, 'id').exec(row.at.text)
    const [year, income] = [m?.indices?.groups?.['year'], m?.indices?.groups?.['income']]
    if (!m || !year || !income) continue
    n += 1
    const event = `sponsorship#${n}`
    const part = (at: [number, number]) => piece(row.line, row.at.start + at[0], row.at.start + at[1])
    a.g.claim(event, 'sponsorship.year', part(year), Number(m.groups!['year']), { label: 'Tax Year' })
    a.g.claim(event, 'sponsorship.income', part(income), Math.round(Number(m.groups!['income']!.replaceAll(',', '')) * 100), { label: 'Total Income' })
    if (n > 1) sayName(a.g, event, 'sponsorship.sponsor', sponsor)
  }
}
