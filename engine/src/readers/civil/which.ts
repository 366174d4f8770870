/** Which civil paper a file is, answered once for all civil readers, so that no two of them know one paper. */
import { once } from '../kit/once.ts'
import { type Page, type Paper, isReadable } from '../../papers/paper.ts'
import { cells, linesOf } from '../kit/lines.ts'
import { kindOf } from '../uscis/which.ts'
import { plain } from './latin-dates.ts'

export type CivilKind = 'birth' | 'marriage' | 'divorce'
/** The language the paper itself is written in, which fixes the order of its dates: day first in `es` and `pt`. */
export type CivilLanguage = 'es' | 'pt' | 'en'

export interface CivilPaper {
  readonly kind: CivilKind
  readonly language: CivilLanguage
  /** The pages of the record itself, one after another: a translation bound with it is not among them. */
  readonly pages: readonly Page[]
  /** Pages of a translation or its certificate in the same file. */
  readonly translation: readonly Page[]
  /** Pages of further records in the same file: only a splitter can tell whose they are. */
  readonly others: readonly Page[]
}
/** A translation without its original. `kind` of what was translated, when the paper says so. */
export interface TranslationPaper {
  readonly kind: 'translation'
  readonly of: CivilKind | 'death' | 'adoption' | undefined
}

const PAGES_MAX = 12
const LINES_MAX = 45

// Titles stand alone on their line or in their cell. A list of papers to bring has a mark before each, a letter more words after.
const TITLES: readonly (readonly [CivilKind, CivilLanguage, RegExp])[] = [
  ['birth', 'es', /^(?:(?:copia|testimonio)\s+certificad[ao]\s+(?:de|del)\s+)?(?:(?:certificacion|certificado)\s+)?(?:(?:de|del|literal\s+de)\s+)?(?:(?:acta|partida|inscripcion)\s+)?(?:de\s+)?nacimiento$/],
  ['marriage', 'es', /^(?:(?:copia|testimonio)\s+certificad[ao]\s+(?:de|del)\s+)?(?:(?:certificacion|certificado)\s+)?(?:(?:de|del|literal\s+de)\s+)?(?:(?:acta|partida|inscripcion)\s+)?(?:de\s+)?matrimonio$/],
  ['divorce', 'es', /^(?:(?:copia|testimonio)\s+certificad[ao]\s+(?:de|del)\s+)?(?:(?:certificacion|certificado)\s+)?(?:(?:de|del|literal\s+de)\s+)?(?:(?:acta|partida|inscripcion)\s+)?(?:de\s+)?divorcio$/],
  ['birth', 'pt', /^certidao\s+(?:de\s+(?:inteiro\s+teor\s+de\s+)?)nascimento$/],
  ['marriage', 'pt', /^certidao\s+(?:de\s+(?:inteiro\s+teor\s+de\s+)?)casamento$/],
  ['birth', 'en', /^(?:(?:certified\s+copy\s+of\s+)?(?:a\s+)?(?:delayed\s+)?(?:standard\s+)?(?:certificate|certification|record|registration)\s+of\s+(?:live\s+)?birth|(?:delayed\s+)?birth\s+(?:certificate|certification|record))$/],
  ['marriage', 'en', /^(?:(?:certified\s+copy\s+of\s+)?(?:a\s+)?(?:certificate|certification|record|registration)\s+of\s+marriage|marriage\s+(?:certificate|certification|record|license\s+and\s+certificate)|(?:license\s+and\s+)?certificate\s+of\s+marriage|certificate\s+of\s+marriage\s+registration)$/],
  ['divorce', 'en', /^(?:(?:final\s+)?(?:decree|judgment)\s+of\s+(?:absolute\s+)?(?:divorce|dissolution(?:\s+of\s+marriage)?)|final\s+divorce\s+decree|certificate\s+of\s+(?:divorce|dissolution)(?:\s+(?:of\s+marriage|or\s+annulment|,?\s*dissolution\s+of\s+marriage\s+or\s+annulment))?|record\s+of\s+divorce|divorce\s+certificate)$/],
]
/** Only some court forms add words behind the title: `FINAL DECREE OF DIVORCE (NO CHILDREN)`. */
const trimmed = (text: string): string =>
  plain(text).replace(/\([^)]*\)/g, ' ').replace(/^[\s*"“«.:_-]+|[\s*"”».:_-]+$/g, '').replace(/\s+/g, ' ').trim()

// A narrative of El Salvador has no title of its own: the registrar says what book it stands in.
const NARRATIVE: readonly (readonly [CivilKind, RegExp])[] = [
  ['birth', /libro\s+de\s+partidas\s+de\s+nacimientos?\b/], ['marriage', /libro\s+de\s+partidas\s+de\s+matrimonios?\b/], ['divorce', /libro\s+de\s+partidas\s+de\s+divorcios?\b/],
]

const REGISTRY: Readonly<Record<CivilLanguage, RegExp>> = {
  es: /registro\s+civil|registro\s+nacional\s+de\s+las\s+personas|registro\s+del\s+estado\s+familiar|registrador|oficial(?:ia)?\s+del?\s+registro|oficialia|estados\s+unidos\s+mexicanos|\brenap\b|alcaldia\s+municipal/,
  pt: /registro\s+civil|oficial\s+de\s+registro|pessoas\s+naturais|cartorio|republica\s+federativa/,
  en: /\bregistrar\b|vital\s+(?:records?|statistics)|department\s+of\s+(?:public\s+)?health|state\s+file\s+n|county\s+(?:clerk|recorder)|clerk\s+of|(?:superior|district|circuit|family|supreme|probate|chancery)\s+court|bureau\s+of\s+vital|town\s+clerk|city\s+clerk/,
}
const DATA: Readonly<Record<CivilKind, Readonly<Record<CivilLanguage, RegExp>>>> = {
  birth: {
    es: /fecha\s+de\s+(?:nacimiento|registro|inscripcion)|\bnacio\b|persona\s+registrada|quedo\s+inscrito/, pt: /data\s+d[eo]\s+(?:nascimento|registro)|matricula|\bnasceu\b/,
    en: /date\s+of\s+birth|birth\s+date|date\s+filed/,
  },
  marriage: {
    es: /contrayentes?|fecha\s+de(?:l)?\s+(?:matrimonio|celebracion|registro|inscripcion)|contrajeron/, pt: /matricula|conjuge|contraentes?|data\s+d[eoa]\s+(?:celebracao|registro)/,
    en: /date\s+of\s+(?:the\s+)?marriage|groom|bride|spouse|solemnized|date\s+of\s+ceremony|united\s+in\s+marriage/,
  },
  divorce: {
    es: /divorciad[ao]s?|fecha\s+de\s+(?:registro|resolucion|inscripcion)|ejecutoria/, pt: /(?!)/,
    en: /petitioner|plaintiff|date\s+of\s+(?:the\s+)?(?:final\s+)?(?:divorce|decree|dissolution)|husband|spouse|marriage\s+(?:is|be)/,
  },
}
// English words on a record of Latin America: the paper is somebody's translation, and no rule says how its dates are written.
const FROM_LATIN = /united\s+mexican\s+states|mexican\s+states|federative\s+republic|republic\s+of\s+(?:guatemala|honduras|el\s+salvador|nicaragua|colombia|ecuador|peru|venezuela|cuba|panama|costa\s+rica|bolivia|paraguay|chile|haiti)|dominican\s+republic|national\s+registry\s+of|civil\s+registry|\brenap\b|\bcurp\b|registry\s+of\s+family|family\s+(?:status|state)\s+regist|municipal\s+mayor|natural\s+persons/
// Records of other countries that are written in English, most of them day first: nobody's guess which, so nobody reads them.
const FOREIGN = /republic\s+of\s+(?!texas\b)|registrar[\s-]general|register\s+office|civil\s+(?:registrar|register)|population\s+commission/
/** In the head alone: a parent may be born anywhere. */
const FOREIGN_HEAD = /\b(?:government|ministry|dominion|province|kingdom)\s+of\b|\b(?:india|jamaica|nigeria|ghana|kenya|philippines|pakistan|bangladesh|canada|ontario|quebec|ireland|england|wales|scotland|australia|guyana|trinidad|belize|barbados|liberia|uganda|zambia|zimbabwe|cameroon|sierra\s+leone|nepal|sri\s+lanka)\b/
const HEAD_LINES = 6
/** Month first is the way of the United States alone: a record says near its head which state or city it is from. */
const STATE = /\b(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new\s+hampshire|new\s+jersey|new\s+mexico|new\s+york|north\s+carolina|north\s+dakota|ohio|oklahoma|oregon|pennsylvania|rhode\s+island|south\s+carolina|south\s+dakota|tennessee|texas|utah|vermont|virginia|washington|west\s+virginia|wisconsin|wyoming|district\s+of\s+columbia)\b/
function isUs(page: Page): boolean {
  const lines = linesOf(page).slice(0, 14).map((l) => plain(l.text))
  return lines.some((l) => STATE.test(l)) && !FOREIGN.test(textOf(page)) && !lines.slice(0, HEAD_LINES).some((l) => FOREIGN_HEAD.test(l))
}
// Born abroad of Americans, or printed for keeping: other papers.
const NOT_THIS = /puerto\s+rico|estado\s+libre\s+asociado|registro\s+demografico|consular\s+report|birth\s+abroad|souvenir|keepsake|not\s+a\s+(?:valid|certified|legal)\s+(?:copy|document)|baptism|bautismo|batismo|requisitos|requirements\b/

/** A letter, a notice or a list that asks for records or names them, under headings that are a record's title. */
const ASKS = /notice\s+of\s+action|request\s+for\s+(?:additional\s+|initial\s+)?evidence|\bform\s+[in]\s?-\s?\d{3}|\bdear\s+(?:sir|madam|applicant|petitioner|mr|mrs|ms)\b|\b(?:exhibit|document)\s+list\b|\b(?:list|index)\s+of\s+(?:exhibits|documents|evidence)\b|table\s+of\s+contents|\b(?:must|please|should)\s+(?:submit|provide|bring|send)\b/

const TRANSLATED = /\btranslat(?:ed|ion|or|ors|ing)\b/
const CERTIFICATE_TITLE = /^(?:(?:certificate|certification|affidavit)\s+of\s+(?:accurate\s+|accuracy\s+of\s+)?(?:the\s+)?translation(?:\s+accuracy)?|translat(?:or|ion)(?:'?s|s')?\s+(?:certificate|certification|affidavit|declaration|statement)(?:\s+of\s+(?:accuracy|competence|translation))?|certified\s+(?:english\s+)?translation|certificate\s+of\s+(?:accuracy|translator(?:'?s)?\s+competence)|(?:english\s+)?translation\s+(?:of|from)\s.{3,60})$/
const SWORN = /\bi\b[^.]{0,160}?\b(?:certify|declare|swear|attest|affirm|state)\b/
const COMPETENT = /\b(?:competent|fluent|conversant|proficient|qualified|capable|well\s+versed)\b/
const ACCURATE = /\b(?:complete|true|accurate|correct|faithful|exact)\b[^.]{0,60}\btranslat|translat[^.]{0,120}\b(?:complete|true|accurate|accurately|correct|faithful|exact)\b/

const textOf = once((page: Page): string => plain(page.text.slice(0, 20_000)).replace(/\s+/g, ' '))

/** Is this page a translator's certificate, or does it carry one at its foot? First person only: notices quote the rule too. */
export function isCertificate(page: Page): boolean {
  const text = textOf(page)
  return TRANSLATED.test(text) && SWORN.test(text) && COMPETENT.test(text) && ACCURATE.test(text)
}

interface Title {
  readonly kind: CivilKind
  readonly language: CivilLanguage
}
function titleOf(page: Page): Title | undefined {
  const found = titlesOf(page)
  // Titles of two kinds on one page of the United States are headings of a list.
  if (found[0]?.language === 'en' && found.some((t) => t.kind !== found[0]!.kind)) return undefined
  if (found[0]) return found[0]
  const text = textOf(page)
  const told = /literalmente\s+dice|que\s+dice/.test(text) ? NARRATIVE.find(([, pattern]) => pattern.test(text)) : undefined
  return told && { kind: told[0], language: 'es' }
}

function titlesOf(page: Page): Title[] {
  const out: Title[] = []
  for (const line of linesOf(page).slice(0, LINES_MAX)) {
    for (const text of [line.text, ...cells(line).map((c) => c.text)]) {
      if (text.length > 90) continue
      const t = trimmed(text).replace(/^(?:state|commonwealth) of (?:(?:new|north|south|west|rhode) )?[a-z]{4,13} (?=[cbrmfd])/, '')
      const found = TITLES.find(([, , pattern]) => pattern.test(t))
      if (found && t.length >= 9) out.push({ kind: found[0], language: found[1] })
    }
  }
  return out
}

/** Nearly every other page is told apart by this alone. */
const ANY_WORD = /nacimiento|matrimonio|divorc|nascimento|casamento|birth|marriage|dissolution|translat/i

/** What a page is by its own words: a record, the English text of a foreign one, a certificate, or none of these. */
function pageIs(page: Page): Title | 'translated' | 'certificate' | undefined {
  if (!ANY_WORD.test(page.text)) return undefined
  const text = textOf(page)
  const title = titleOf(page)
  const isTranslated = TRANSLATED.test(text)
  if (title && !NOT_THIS.test(text) && !(title.language === 'en' && ASKS.test(text)) && REGISTRY[title.language].test(text) && DATA[title.kind][title.language].test(text)) {
    if (title.language !== 'en') return title
    if (!isTranslated && !FROM_LATIN.test(text) && isUs(page)) return title
  }
  if (isCertificate(page)) return 'certificate'
  const says = title?.language === 'en' || linesOf(page).slice(0, LINES_MAX).some((l) => CERTIFICATE_TITLE.test(trimmed(l.text)))
  if (!says || NOT_THIS.test(text)) return undefined
  if (title?.language === 'en' && (FROM_LATIN.test(text) || isTranslated) && DATA[title.kind].en.test(text)) return 'translated'
  return isTranslated && !title && (ACCURATE.test(text) || SWORN.test(text)) && COMPETENT.test(text) ? 'certificate' : undefined
}

/** The civil paper a file is; undefined for every other paper, and for files of more than a dozen pages. */
export const civilPaperOf = once((paper: Paper): CivilPaper | TranslationPaper | undefined => {
  const own = paper.pages.length > PAGES_MAX ? undefined : answer(paper.pages.filter(isReadable))
  // A notice of USCIS names the records it wants; the notice is what it is.
  return own && kindOf(paper) === undefined ? own : undefined
})

function answer(pages: readonly Page[]): CivilPaper | TranslationPaper | undefined {
  const first = pages[0]
  const begins = first && pageIs(first)
  if (!first || !begins) return undefined
  const is = pages.map((p, i) => (i === 0 ? begins : pageIs(p)))
  const at = is.findIndex((x) => typeof x === 'object')
  if (at < 0 || (at > 0 && !is.slice(0, at).every((x) => typeof x === 'string'))) {
    return { kind: 'translation', of: translatedKind(pages, is) }
  }
  const title = is[at] as Title
  let end = at + 1
  while (end < pages.length && is[end] === undefined && goesOn(pages[end]!, title.language)) end += 1
  const others = pages.filter((_, i) => i >= end && typeof is[i] === 'object')
  return { ...title, pages: pages.slice(at, end), translation: pages.filter((_, i) => typeof is[i] === 'string'), others }
}

/** A second page of the same record; an apostille, a passport or a letter bound behind it is another paper. */
const goesOn = (page: Page, language: CivilLanguage): boolean =>
  REGISTRY[language].test(textOf(page)) && !TRANSLATED.test(textOf(page)) && !/\bapostill?[ae]\b|convention\s+de\s+la\s+haye/.test(textOf(page))

const NAMED: readonly (readonly ['birth' | 'marriage' | 'divorce' | 'death' | 'adoption', RegExp])[] = [
  ['birth', /\bbirth\s+(?:certificate|record)|(?:certificate|record)\s+of\s+(?:live\s+)?birth|acta\s+de\s+nacimiento|partida\s+de\s+nacimiento|certidao\s+de\s+nascimento/],
  ['marriage', /\bmarriage\s+(?:certificate|record)|(?:certificate|record)\s+of\s+marriage|acta\s+de\s+matrimonio|certidao\s+de\s+casamento/],
  ['divorce', /\bdivorce\s+(?:certificate|decree|record)|decree\s+of\s+divorce|acta\s+de\s+divorcio/],
  ['death', /\bdeath\s+(?:certificate|record)|certificate\s+of\s+death|acta\s+de\s+defuncion/],
  ['adoption', /\badoption\s+(?:certificate|decree|record)|decree\s+of\s+adoption/],
]

/** The one kind of record these pages name; undefined when they name none, or several. */
function translatedKind(pages: readonly Page[], is: readonly unknown[]): TranslationPaper['of'] {
  const text = pages.filter((_, i) => typeof is[i] === 'string').map(textOf).join(' ')
  const named = NAMED.filter(([, pattern]) => pattern.test(text))
  return named.length === 1 ? named[0]![0] : undefined
}
