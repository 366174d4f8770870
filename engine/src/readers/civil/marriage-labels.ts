/** The labels of marriages and divorces, by language. A licence is no marriage, a hearing no end of one. */
import { labelWords } from '../kit/fields.ts'
import { latinLabel as l } from './find.ts'
import { EN, ES, PT } from './labels.ts'

export const ES_MARRIAGE = {
  celebrated: l('Fecha de Celebración', 'Fecha de Celebración del Matrimonio', 'Fecha de la Celebración', 'Fecha del Matrimonio', 'Fecha de Matrimonio', 'Fecha de la Boda'),
  place: l('Lugar de Celebración', 'Lugar de Celebración del Matrimonio', 'Lugar del Matrimonio', 'Lugar de Matrimonio'),
  final: l('Fecha en que causó ejecutoria', 'Fecha en que causa ejecutoria', 'Fecha de Ejecutoria', 'Causó ejecutoria el'),
  decided: l('Fecha de Resolución', 'Fecha de la Resolución', 'Fecha de Sentencia', 'Fecha de la Sentencia'),
  parties: l('Datos de los Contrayentes', 'Datos del Contrayente', 'Datos de la Contrayente', 'Datos de los Divorciados', 'Divorciado(s)', 'Contrayente 1', 'Contrayente 2', 'Primer Contrayente', 'Segundo Contrayente', 'Datos del Cónyuge', 'Datos de la Cónyuge'),
  partyName: l('Nombre del Contrayente', 'Nombre de la Contrayente', 'Nombre del Esposo', 'Nombre de la Esposa', 'Nombre del Cónyuge', 'Nombre de la Cónyuge', 'Nombre Completo del Contrayente', 'Nombre Completo de la Contrayente', 'El Contrayente:', 'La Contrayente:'),
  witnesses: l('Testigos', 'Datos de los Testigos', 'Datos de los Padres', 'Padres de los Contrayentes', 'Datos de los Padres de los Contrayentes', 'Régimen Patrimonial', 'Anotaciones'),
} as const
/** Parents of the couple stand in boxes of the same names: none of the birth labels opens a block here. */
const { parents: _parents, child: _child, fatherName: _father, motherName: _mother, ...ES_SHARED } = ES
export const ES_ALL: readonly RegExp[] = [...Object.values(ES_SHARED), ...Object.values(ES_MARRIAGE)]

export const PT_MARRIAGE = {
  names: l('Nomes', 'Nomes dos Cônjuges', 'Nome dos Cônjuges'),
  // The groom's label and the bride's are one letter apart, and `labelWords` forgives one.
  first: new RegExp(`${l('1º Cônjuge', 'Primeiro Cônjuge').source}|(?<!\\p{L})Nome\\s+do\\s+Contraente(?!\\p{L})`, 'iu'), second: new RegExp(`${l('2º Cônjuge', 'Segundo Cônjuge').source}|(?<!\\p{L})Nome\\s+da\\s+Contraente(?!\\p{L})`, 'iu'),
  celebrated: l('Data de Celebração do Casamento', 'Data da Celebração do Casamento', 'Data de Celebração do Casamento por Extenso', 'Data da Celebração', 'Data do Casamento'),
  registered: l('Data de Registro do Casamento por Extenso', 'Data do Registro do Casamento por Extenso', 'Data de Registro do Casamento', 'Data do Registro do Casamento'),
  details: l('Contraente', 'Nomes completos de solteiro', 'Nome que cada um dos cônjuges passou a utilizar', 'Regime de Bens do Casamento', 'Regime de Bens', 'Nome que passou a utilizar'),
} as const
export const PT_ALL: readonly RegExp[] = [...Object.values(PT), ...Object.values(PT_MARRIAGE)]

export const EN_MARRIAGE = {
  celebrated: labelWords('Date of Marriage', 'Date of Marriage (Month, Day, Year)', 'Date of Ceremony', 'Marriage Date', 'Date of Marriage Ceremony', 'Ceremony Date', 'Date Solemnized'),
  registered: labelWords('Date Recorded', 'Date Filed', 'Date Registered', 'Date Filed for Record', 'Date Returned and Filed', 'Recorded On', 'Filed for Record', 'Date Received for Registration', 'Registration Date'),
  license: labelWords('Date License Issued', 'License Issued', 'License Issue Date', 'Date of License', 'License Expires', 'License Expiration Date', 'License Valid From', 'Date of Application'),
  place: labelWords('Place of Marriage', 'Place of Ceremony', 'City of Marriage', 'Location of Marriage', 'Location of Ceremony', 'City, Town or Location of Marriage'),
  number: labelWords('State File Number', 'Certificate Number', 'Certificate No.', 'Marriage License Number', 'License Number', 'License No.', 'Record Number', 'File Number', 'Registration Number'),
  one: labelWords("Groom's Name", 'Name of Groom', 'Groom', 'Spouse A', 'Name of Spouse A', "Spouse A's Name", 'Spouse 1', 'Party A', 'Applicant 1', 'First Spouse', "Husband's Name", 'Name of Husband', 'Husband'),
  two: labelWords("Bride's Name", 'Name of Bride', 'Bride', 'Spouse B', 'Name of Spouse B', "Spouse B's Name", 'Spouse 2', 'Party B', 'Applicant 2', 'Second Spouse', "Wife's Name", 'Name of Wife', 'Wife'),
  officiant: labelWords('Officiant', 'Name of Officiant', 'Person Solemnizing', 'Person Performing Ceremony', 'Witness', 'Witnesses', 'Name of Witness', 'Title', 'Denomination', 'Signature', 'County Clerk', 'Town Clerk', 'City Clerk'),
} as const
export const EN_DIVORCE = {
  final: labelWords('Date Decree Became Final', 'Date of Final Decree', 'Date of Final Divorce Decree', 'Date Marriage Dissolved', 'Date Marital Status Ends', 'Date Marital or Domestic Partnership Status Ends', 'Date of Divorce', 'Date of Dissolution', 'Date Divorce Became Final', 'Date Final'),
  number: labelWords('Case Number', 'Case No.', 'Cause No.', 'Cause Number', 'Docket No.', 'Docket Number', 'State File Number', 'Certificate Number', 'File No.', 'Decree Number'),
  decided: labelWords('Date of Decree', 'Date of Judgment', 'Date Decree Granted', 'Date Signed', 'Date of Hearing', 'Date of Separation', 'Date Filed', 'Filed', 'Date Petition Filed', 'Date of Entry'),
  married: labelWords('Date of Marriage', 'Date of this Marriage', 'Marriage Date'),
  marriedAt: labelWords('Place of Marriage', 'Place of this Marriage'),
  one: labelWords('Petitioner', 'Plaintiff', "Husband's Name", 'Name of Husband', 'Husband', 'Spouse A', 'First Spouse'),
  two: labelWords('Respondent', 'Defendant', "Wife's Name", 'Name of Wife', 'Wife', 'Spouse B', 'Second Spouse'),
} as const
const { registered: _r, number: _n, parents: _p, mother: _m, father: _f, others: _o, childName: _c, firstName: _1, middleName: _2, lastName: _3, ...EN_SHARED } = EN
export const EN_ALL: readonly RegExp[] = [...Object.values(EN_SHARED), ...Object.values(EN_MARRIAGE), ...Object.values(EN_DIVORCE)]
