/**
 * Letters and figures that are the same ink in the plain fonts of government print: capital I, small l, the bar and 1; O and 0.
 * Which one it is cannot be seen, only known, and in a few places it is known for certain: a receipt number starts with three
 * letters of a closed list and goes on in figures, a form is called I-something. Nothing else is ever changed: S and 5, B and
 * 8 look different, and taking one for the other is a question for the person.
 */

/** Where receipts come from: the letters every receipt number starts with. Source: uscis.gov, "Receipt Number" explained. */
const RECEIPT_PREFIXES = new Set(['IOE', 'EAC', 'WAC', 'LIN', 'SRC', 'MSC', 'NBC', 'YSC', 'TSC', 'VSC', 'CSC', 'NSC'])
/** Forms called I-… that papers name. */
const FORMS = new Set([
  '102', '129', '130', '131', '134', '140', '192', '193', '212', '213', '220', '286', '290', '360', '485', '512', '526', '539', '551', '589', '600', '601', '693',
  '730', '751', '765', '766', '797', '821', '824', '829', '830', '831', '862', '863', '864', '870', '881', '912', '914', '918', '929', '944', '945',
])
/** Two figures alone may be a month and a year: then a word before must say that this is a form. */
const SHORT_FORMS = /^(?:20|90|94|95)$/
const NAMES_A_FORM = /^(?:form|formulario|forma|recent|admission|your|the|arrival\/departure)$/i

const digits = (text: string): string => text.replace(/[OoQ]/g, '0').replace(/[Il|!]/g, '1')
const capitals = (text: string): string => text.replace(/0/g, 'O').replace(/[1l|!]/g, 'I')
const figures = (text: string): number => text.replace(/\D/g, '').length

/** What stands around a word's letters: brackets, points. */
const SHELL = /^([([{"'“#]*)(.*?)([)\]}"'”.,;:]*)$/su

const BRACKET = /^[[\]](?=-?\d{2,3}[A-Z]?[.,;:)]*$)/

/** The word with look-alikes set right where its form leaves no choice; `before` and `after` are its neighbours. */
export function alike(text: string, before = '', after = ''): string {
  // A capital I with its neighbour's edge is taken for a bracket; no form's name starts with one.
  const [, head, core, tail] = SHELL.exec(text.replace(BRACKET, '1'))!
  const right = receipt(core!) ?? dayOrNumber(core!) ?? form(core!, head!, before, after)
  return right === undefined ? text : `${head}${right}${tail}`
}

function receipt(core: string): string | undefined {
  const parts = /^([A-Za-z0|!1]{3})([\dOoQIl|!]{10})$/.exec(core)
  if (!parts || figures(parts[2]!) < 6) return undefined
  const prefix = capitals(parts[1]!)
  return RECEIPT_PREFIXES.has(prefix) ? prefix + digits(parts[2]!) : undefined
}

/** 0 and 1 among the figures of a date or of an A-Number. */
function dayOrNumber(core: string): string | undefined {
  const isDay = /^[\dOoIl|]{1,2}([/-])[\dOoIl|]{1,2}\1[\dOoIl|]{2,4}$/.test(core)
  if (isDay && figures(core) >= 4) return digits(core)
  const number = /^(A[-#]?)([\dOoIl|]{3}(?:-?[\dOoIl|]{3}){0,2})$/.exec(core)
  return number && figures(number[2]!) * 2 > number[2]!.length ? number[1] + digits(number[2]!) : undefined
}

function form(core: string, head: string, before: string, after: string): string | undefined {
  const parts = /^[1l|!](-?)(\d{2,3})([A-Z]?)$/.exec(core)
  if (!parts) return undefined
  const [, dash, number, letter] = parts
  const isForm = FORMS.has(number!) ? dash !== '' || /^[-–—]$/.test(after) : SHORT_FORMS.test(number!) && dash !== '' && (head.includes('(') || NAMES_A_FORM.test(before))
  return isForm ? `I${dash}${number}${letter}` : undefined
}

/** Words whose form says which of the look-alikes stands in them: figures only, receipts, A-Numbers, forms. */
const SETTLED = /^(?:[\d/.,:$-]+|[A-Z]{3}\d{10}|A[-#]?\d[\d-]*|I-?\d{2,3}[A-Z]?)$/

/** Whether two readings of a word differ only in look-alikes, in a word whose form leaves no choice between them. */
export function isSameInk(text: string, other: string): boolean {
  const core = (word: string): string => SHELL.exec(word.replace(BRACKET, '1'))![2]!
  return SETTLED.test(core(text)) && digits(core(text)) === digits(core(other))
}
