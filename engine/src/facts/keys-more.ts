/** Facts of the family, of petitions, of study and work, of addresses and of records asked for (rulebook section 2). */
import { of, record } from './fact.ts'

const CH = of('child')
/** A son or daughter whose age a petition or an application fixes; also the holder, when the holder is that child. */
export const child = {
  dob: CH.day('dob'), married: CH.flag('married'), marriageEnded: CH.day('marriageEnded'),
  relation: CH.code('relation', 'of-citizen', 'of-resident', 'derivative', 'asylee-derivative', 'refugee-derivative'),
  /** Number of the petition it hangs on, as items are numbered; absent when there is one petition. */
  petition: CH.count('petition'),
  /** The day and the act by which residence was sought (CSPA-2). */
  soughtOn: CH.day('soughtOn'), soughtBy: CH.code('soughtBy', 'i-485', 'ds-260', 'visa-fee', 'i-824'), soughtChannel: CH.code('soughtChannel', 'on-paper', 'online'),
}
const P = of('petition')
/** A petition for an immigrant visa, the labor certification or the visa lottery behind it. */
export const petition = {
  form: P.text('form'), receiptDate: P.day('receiptDate'), channel: P.code('channel', 'on-paper', 'online'), approvalDate: P.day('approvalDate'), priorityDate: P.day('priorityDate'),
  /** As the Visa Bulletin names it: `F1`, `F2A`, `EB-2`; `IR` for immediate relatives, `DV` for the lottery. */
  category: P.text('category'),
  /** The bulletin's area: `all`, `china`, `india`, `mexico`, `philippines`, or as printed. */
  chargeability: P.text('chargeability'),
  beneficiaryBirthCountry: P.text('beneficiaryBirthCountry'), spouseBirthCountry: P.text('spouseBirthCountry'),
  motherBirthCountry: P.text('motherBirthCountry'), fatherBirthCountry: P.text('fatherBirthCountry'),
  parentsWereResidentThere: P.flag('parentsWereResidentThere'),
  /** Residence asked for at a consulate, not inside the country. */
  consular: P.flag('consular'),
  adjustmentFiled: P.day('adjustmentFiled'), adjustmentDecided: P.day('adjustmentDecided'),
  petitionerStatus: P.code('petitionerStatus', 'citizen', 'resident'), petitionerNaturalized: P.day('petitionerNaturalized'),
  lotteryOpened: P.day('lotteryOpened'), lotterySelected: P.day('lotterySelected'),
  /** The first day a visa was available on the chart that counts, the day it stopped, and the day it began again: given where the bulletins are not. */
  availableOn: P.day('availableOn'), retrogressedOn: P.day('retrogressedOn'), availableAgainOn: P.day('availableAgainOn'),
}
/** The person whose asylum or refugee case the holder's child or spouse follows. */
export const principal = {
  asylumReceived: record('principal.asylumReceived').day(), asylumGranted: record('principal.asylumGranted').day(),
  refugeeInterview: record('principal.refugeeInterview').day(), refugeeFiled: record('principal.refugeeFiled').day(),
  refugeeAdmitted: record('principal.refugeeAdmitted').day(),
}
/** What the general questions of naturalization hang on. */
export const naturalization = {
  /** The day the application is or was filed, when one wants to know how that day would come out. */
  filingDay: record('naturalization.filingDay').day(), examinedOn: record('naturalization.examinedOn').day(),
}
/** A plan to leave the country; nothing is kept of it unless the holder saves it. */
export const leaving = {
  on: record('leaving.on').day(), onAdvanceParole: record('leaving.onAdvanceParole').flag(), toFearedCountry: record('leaving.toFearedCountry').flag(),
}
const J = of('job')
export const job = {
  from: J.day('from'), to: J.day('to'), hoursPerWeek: J.count('hoursPerWeek'),
  status: J.code('status', 'e-1', 'e-2', 'e-3', 'h-1b', 'h-1b1', 'l-1', 'o-1', 'tn', 'opt', 'other'), admitUntil: J.dayOrDs('admitUntil'),
}
export const h1b = { startedOn: record('h1b.startedOn').day(), sixYearEnd: record('h1b.sixYearEnd').day() }
const R = of('residence')
/** One address and since when; a change of it is a move. */
export const residence = { state: R.text('state'), from: R.day('from'), to: R.day('to'), moved: R.flag('moved') }
const PR = of('program')
export const program = {
  kind: PR.code('kind', 'f-1', 'j-1', 'm-1'), endDate: PR.day('endDate'), ending: PR.code('ending', 'completed', 'authorized-withdrawal', 'violation'),
  recommendedDate: PR.day('recommendedDate'), stem: PR.flag('stem'),
}
const OP = of('opt')
/** One permit for practical training after study. */
export const opt = { start: OP.day('start'), end: OP.day('end'), stem: OP.flag('stem') }
const Q = of('request')
/** Records asked for, or a correction. */
export const request = {
  kind: Q.code('kind', 'foia', 'amendment', 'correction'), agency: Q.code('agency', 'uscis', 'cbp', 'ice', 'eoir', 'obim', 'dos', 'ssa', 'irs', 'fbi'),
  receivedDate: Q.day('receivedDate'), answeredDate: Q.day('answeredDate'), extended: Q.flag('extended'), stoppedFrom: Q.day('stoppedFrom'), stoppedTo: Q.day('stoppedTo'),
  acknowledgedDate: Q.day('acknowledgedDate'),
  /** The agency received the appeal against its answer. */
  appealReceived: Q.day('appealReceived'),
  /** What the holder was when the request arrived: the Privacy Act covers citizens and residents. */
  holderStatus: Q.code('holderStatus', 'citizen', 'resident', 'other'),
  /** The kind of paper to be corrected. */
  paper: Q.code('paper', 'i94', 'notice', 'green-card', 'work-permit', 'court-paper', 'court-page', 'other'),
}
const T = of('tpsNotice')
/** A Federal Register notice about a country's Temporary Protected Status: law data, given with its own days. */
export const tpsNotice = {
  kind: T.code('kind', 'designation', 'extension', 'termination'), country: T.text('country'), published: T.day('published'),
  effectiveFrom: T.day('effectiveFrom'), effectiveTo: T.day('effectiveTo'),
  registrationFrom: T.day('registrationFrom'), registrationTo: T.day('registrationTo'),
  reregistrationFrom: T.day('reregistrationFrom'), reregistrationTo: T.day('reregistrationTo'),
  /** The notice lengthens work permits printed with this last day (`cardsEnding`), to that day. */
  cardsEnding: T.day('cardsEnding'), cardsExtendedTo: T.day('cardsExtendedTo'),
  /** For a termination: the end of the last extension before it. */
  previousEnd: T.day('previousEnd'),
  /** Somebody looked: 60 days before the end the Federal Register held no decision about this country. */
  noDecision: T.flag('noDecision'),
}
/** Inputs of the rules about numbers, codes and printed dates (FMT), which a person can only give by hand. */
export const format = { text: record('format.text').text(), noticeDate: record('format.noticeDate').day(), day: record('format.day').day() }
