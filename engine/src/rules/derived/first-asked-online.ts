import { filing } from '../../facts/keys.ts'
import { otherKind, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { asylumReceivedDay } from './asylum-received-day.ts'
import { firstAsylumFiling } from './first-asylum-filing.ts'
import { examples } from './first-asked-online.examples.ts'
import { isAsylumForm } from './forms.ts'

/** Is this the first application for asylum, and was it sent online? Online filings may get no extra business day. */
export const firstAskedOnline = rule({
  id: 'derived/first-asked-online', rulebook: 'ASY-1', per: 'filing', kind: 'Value', safe: 'none',
  authority: [cite('USCIS Policy Manual vol. 1 part B ch. 6', 'secondary')], staleAfter: STALE.volatile, examples,
  eval(r) {
    if (!isAsylumForm(r.maybe(filing.form))) return otherKind()
    return value(r.maybe(filing.channel) === 'online' && r.use(asylumReceivedDay) === r.use(firstAsylumFiling))
  },
})
