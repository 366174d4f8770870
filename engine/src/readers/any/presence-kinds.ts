/**
 * Which everyday paper shows where somebody was (papers catalogue 16, `any/presence`). Conservative on purpose: a title or a
 * letterhead of its kind, and two more marks only that kind has. In doubt a paper is left unknown, which is a normal result.
 */
import { once } from '../kit/once.ts'
import { type Page, type Paper, isReadable } from '../../papers/paper.ts'
import { type Line, cells, linesOf } from '../kit/lines.ts'
import { plain } from '../civil/latin-dates.ts'

export type PresenceKind = 'lease' | 'utility' | 'shelter' | 'church' | 'school' | 'medical' | 'benefit'

interface Marks {
  /** A title alone on its line or in its cell. */
  readonly title?: RegExp
  /** Words of the letterhead: one of the first lines, above the salutation. */
  readonly head?: RegExp
  /** Each must be on the first page. */
  readonly all: readonly RegExp[]
  /** None may be. */
  readonly none?: RegExp
}

const LETTER = /\b(?:to whom it may concern|dear (?:sir|madam|officer|judge|honorable|immigration|friend|mr|ms|mrs)|a quien (?:pueda )?(?:corresponda|interese|concierna)|re ?:|this letter (?:is to|serves|confirms|certifies)|this is to (?:certify|confirm|verify)|por (?:medio de )?la presente)/
const DATED = /\b(?:since|from|desde|on|el)\b/

const KINDS: readonly (readonly [PresenceKind, Marks])[] = [
  ['lease', {
    title: /^(?:(?:standard|residential|apartment|house|room|month-to-month|dwelling|housing|fixed[- ]term)\s+)*(?:lease|rental|tenancy)(?:\s+(?:agreement|contract|agreement\/contract))(?:\s*\(.{2,40}\))?$|^residential lease$|^apartment lease$|^contrato de (?:arrendamiento|alquiler|renta)(?: de (?:vivienda|casa habitacion|departamento))?$/,
    all: [/\b(?:landlord|lessor|owner|management|arrendador|propietario)\b/, /\b(?:tenants?|lessees?|residents?|arrendatario|inquilino)\b/, /\b(?:rent|renta|alquiler)\b/],
    none: /\b(?:vehicle|equipment|car|auto|sample form|template|mileage|odometer)\b/,
  }],
  ['utility', {
    all: [/\b(?:electric|electricity|gas|water|sewer|energy|power|internet|utility|utilities|luz|agua)\b/, /\baccount\s*(?:number|no|#)|numero de cuenta\b/, /\b(?:service address|service location|service at|premise address|direccion (?:de|del) servicio)\b/, /\b(?:amount due|total due|balance due|total amount|please pay|monto a pagar|total a pagar)\b/, /\b(?:billing (?:period|date)|service (?:period|from|dates)|bill date|statement date|date of bill|invoice date|meter|kwh|therms|fecha de (?:factura|facturacion|emision))\b/],
  }],
  ['shelter', {
    head: /\b(?:shelter|transitional housing|refuge house|family refuge|safe house|safe haven|albergue|casa hogar|rescue mission|emergency housing)\b/,
    all: [LETTER, /\b(?:resid(?:es|ed|ing|ent)|stay(?:s|ed|ing)|liv(?:es|ed|ing)|guest|housed|sheltered|client|vive|vivio|reside|residio|hospedad[ao]|alojad[ao])\b/, DATED],
    none: /\b(?:animal|pets?|dogs?|cats?|adopt)\b/,
  }],
  ['church', {
    head: /\b(?:church|iglesia|parish|parroquia|ministry|ministries|ministerio|temple|templo|mosque|masjid|synagogue|congregation|cathedral|catedral|diocese|diocesis|gurdwara)\b/,
    all: [LETTER, /\b(?:members?|membership|attend(?:s|ed|ing|ance)?|parishioners?|congregants?|worship(?:s|ped|ping)?|volunteer(?:s|ed)?|miembros?|asiste|asistido|feligres(?:es)?|congrega)\b/, DATED],
  }],
  ['school', {
    title: /^(?:(?:official|unofficial|student|academic|high school|middle school|elementary)\s+)*(?:transcript)(?:\s+of\s+(?:academic\s+)?records?)?$|^(?:student\s+)?(?:enrollment|attendance)\s+(?:verification|certificate|certification|letter|record)(?:\s+letter)?$|^(?:verification|proof|certificate|certification)\s+of\s+(?:enrollment|attendance)$|^constancia\s+de\s+(?:estudios?|inscripcion\s+escolar)$/,
    all: [/\b(?:school|college|university|academy|escuela|colegio|universidad|district)\b/, /\b(?:student|students|alumno|alumna|estudiante)\b/, /\b(?:grade|grades|credits?|gpa|course|semester|enrolled|enrollment|attend(?:s|ed|ing|ance)?|grado|inscrit[ao]|asiste)\b/],
    none: /\b(?:sevis|i-?20|ds-?2019|nonimmigrant|tuition due|loan|scholarship application)\b/,
  }],
  ['medical', {
    title: /^(?:after[- ]visit summary|visit summary|office visit summary|(?:medical\s+)?visit\s+(?:verification|letter|confirmation)|(?:verification|confirmation|proof)\s+of\s+(?:medical\s+)?(?:visit|treatment|appointment|attendance)|discharge\s+(?:summary|instructions)|constancia\s+(?:medica|de\s+(?:atencion|consulta)\s*(?:medica)?))$/,
    all: [/\b(?:patient|paciente)\b/, /\b(?:clinic|hospital|health|medical|physician|doctor|provider|clinica|medico)\b/, /\b(?:date of (?:visit|service)|visit date|service date|date seen|seen (?:at|in|on|by)|admi(?:t|ssion) date|encounter date|discharge date|fecha de (?:consulta|atencion|visita))\b/],
    none: /\b(?:amount due|explanation of benefits|veterinary|this is not a bill|appointment reminder|civil surgeon)\b/,
  }],
  ['benefit', {
    head: /\b(?:department of (?:human services|social services|transitional assistance|children and families|health care services|public assistance|health and human services|economic security)|human resources administration|health and human services commission|department of public social services|housing authority|medicaid|medi-cal|masshealth)\b/,
    all: [/\b(?:medicaid|medi-cal|masshealth|snap|food stamps|calfresh|cash assistance|tanf|wic|section 8|housing choice voucher|housing assistance)\b/, /\b(?:case (?:number|no|name|id)|client id|recipient id|participant|tenant id)\b/, /\b(?:household|eligible|eligibility|benefits?|approved|voucher|members?)\b/, /\b(?:notice date|date of notice|mail(?:ing)? date|date mailed|letter date|date ?:)\b/],
    none: /\bapplication for\b(?![^.]{0,60}\b(?:approved|received)\b)|\bhow to apply\b/,
  }],
]

/** Papers other readers know, other agencies' papers, and everything that only advertises or asks. */
const OTHER_HEAD = /\b(?:u\.?s\.? citizenship and immigration services|uscis|homeland security|immigration court|executive office for immigration|customs and border|immigration and customs|internal revenue|social security administration|department of state|department of labor|department of justice|board of immigration|consulate|embassy|consulado|embajada|superior court|district court|circuit court)\b/
const OTHER = /\b(?:notice to appear|notice of action form i-|form i-\d{3}[a-z]?,? notice|sevis|machine readable|earnings statement|pay stub|paystub|pay period|net pay|gross pay|w-2 wage|form 1099|boarding pass|e-ticket|birth certificate|certificate of (?:birth|marriage|death)|acta de nacimiento|translat(?:or|ion) certif|lorem ipsum|unsubscribe|add to cart|newsletter|press release|table d'hote|menu)\b/
const TO = /^\W*(?:to|attn|attention|dear|re|cc|a)\b/

const LINES_HEAD = 9

export interface Known {
  readonly kind: PresenceKind
  readonly page: Page
}

/** The kind of everyday paper; undefined for anything else, and where two kinds would fit. */
export const presenceKindOf = once((paper: Paper): Known | undefined => {
  const page = paper.pages.length > 40 ? undefined : paper.pages.find(isReadable)
  if (!page || ['json', 'xml'].includes(page.origin)) return undefined
  const lines = linesOf(page)
  const text = plain(page.text.slice(0, 12_000)).replace(/\s+/g, ' ')
  if (OTHER.test(text) || /<<<|[a-z0-9]<[a-z0-9<]*</.test(text)) return undefined
  const head = lines.slice(0, LINES_HEAD).map((l) => plain(l.text))
  if (head.some((l) => OTHER_HEAD.test(l) && !TO.test(l))) return undefined
  const fits = KINDS.filter(([, m]) => isKind(m, lines, head, text))
  return fits.length === 1 ? { kind: fits[0]![0], page } : undefined
})

function isKind(m: Marks, lines: readonly Line[], head: readonly string[], text: string): boolean {
  if (m.none?.test(text) || !m.all.every((mark) => mark.test(text))) return false
  if (m.title && !lines.slice(0, 14).some((l) => [l.text, ...cells(l).map((c) => c.text)].some((t) => t.length <= 120 && m.title!.test(plain(t).replace(/^[\s*"]+|[\s*":.]+$/g, '').replace(/\s+/g, ' '))))) return false
  const salutation = head.findIndex((l) => LETTER.test(l))
  const letterhead = salutation < 0 ? head : head.slice(0, Math.max(1, salutation))
  return !m.head || letterhead.some((l) => m.head!.test(l) && !TO.test(l) && l.length < 90)
}
