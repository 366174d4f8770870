/** The labels of civil records, by language. Several wordings of one label are several countries and several decades. */
import { labelWords } from '../kit/fields.ts'
import { latinLabel as l } from './find.ts'

/** Mexico, Guatemala, Honduras, El Salvador; other Spanish-speaking registries print the same words. */
export const ES = {
  curp: l('Clave Única de Registro de Población', 'Clave Única de Registro de Población (CURP)', 'CURP'),
  cui: l('Código Único de Identificación', 'Código Único de Identificación -CUI-', 'Código Único de Identificación (CUI)', 'CUI', 'CUL:'),
  identity: l('Número de Identidad', 'No. de Identidad', 'Identidad No.'),
  registered: l('Fecha de Registro', 'Fecha de Inscripción', 'Fecha de Asiento', 'Fecha de la Inscripción'),
  born: l('Fecha de Nacimiento', 'Fecha del Nacimiento'),
  hour: l('Hora de Nacimiento', 'Hora'),
  birthPlace: l('Lugar de Nacimiento', 'Lugar del Nacimiento'),
  sex: l('Sexo', 'Género'),
  given: l('Nombre(s)', 'Nombres', 'Nombre(s) Propio(s)'),
  first: l('Primer Apellido', 'Apellido Paterno'),
  second: l('Segundo Apellido', 'Apellido Materno'),
  surnames: l('Apellidos', 'Apellido(s)'),
  full: l('Nombre Completo', 'Nombre del Inscrito', 'Nombre de la Inscrita', 'Nombre del Registrado', 'Nombre de la Persona Inscrita', 'Nombre de la Persona Registrada'),
  number: l('Número de Acta', 'No. de Acta', 'Acta No.', 'Acta Número', 'Acta N°', 'Número de Partida', 'No. de Partida', 'Partida No.', 'Partida Número', 'Partida:', 'Acta:'),
  municipality: l('Municipio de Registro', 'Municipio de Inscripción', 'Lugar de Registro', 'Lugar de Inscripción'),
  entity: l('Entidad de Registro', 'Entidad Federativa de Registro', 'Departamento de Inscripción'),
  issued: l('Fecha de Expedición', 'Fecha de Emisión', 'Fecha de Certificación'),
  nationality: l('Nacionalidad'),
  others: l('Libro', 'Folio', 'Tomo', 'Oficialía', 'Foja', 'Identificador Electrónico', 'Número de Certificado de Nacimiento', 'Edad', 'Ocupación', 'Anotaciones Marginales', 'Anotaciones', 'Certificación', 'Notas Marginales', 'Estado Civil', 'Vecindad', 'Código QR', 'Firma Electrónica', 'Pueblo', 'Comunidad Lingüística', 'Departamento', 'Municipio'),
  fatherName: l('Nombre del Padre', 'Padre:', 'Nombre Completo del Padre'),
  motherName: l('Nombre de la Madre', 'Madre:', 'Nombre Completo de la Madre'),
  parents: l('Datos de Filiación', 'Datos de los Padres', 'Datos de la Madre', 'Datos del Padre', 'Filiación', 'Nombre de la Madre', 'Nombre del Padre', 'Madre:', 'Padre:', 'Nombre Completo de la Madre', 'Nombre Completo del Padre'),
  child: l('Datos de la Persona Registrada', 'Datos del Inscrito', 'Datos de la Inscrita', 'Datos del Registrado', 'Datos de la Persona Inscrita', 'Datos de la Inscripción'),
} as const

/** Brazil, models of 2009 and 2017. */
export const PT = {
  name: l('Nome', 'Nome Completo', 'Nome do Registrado', 'Nome da Registrada'),
  cpf: l('CPF', 'Número do CPF'),
  matricula: l('Matrícula'),
  bornWords: l('Data de Nascimento por Extenso', 'Data do Nascimento por Extenso'),
  born: l('Data de Nascimento', 'Data do Nascimento'),
  day: l('Dia'), month: l('Mês'), year: l('Ano'),
  hour: l('Hora de Nascimento', 'Hora do Nascimento', 'Hora'),
  birthPlace: l('Município de Nascimento e Unidade da Federação', 'Município de Nascimento e UF', 'Município de Nascimento', 'Naturalidade'),
  hospital: l('Local de Nascimento', 'Local, Município de Nascimento e UF'),
  regPlace: l('Município de Registro e Unidade da Federação', 'Município de Registro e UF', 'Município de Registro'),
  sex: l('Sexo'),
  parents: l('Filiação', 'Genitores', 'Nome dos Genitores'),
  registered: l('Data do Registro por Extenso', 'Data de Registro por Extenso', 'Data do Registro', 'Data de Registro'),
  issued: l('Data da Emissão', 'Data de Emissão', 'Data da Certidão'),
  others: l('Avós', 'Gêmeo', 'Nome e Matrícula do(s) Gêmeo(s)', 'Número da Declaração de Nascido Vivo', 'Número da DNV', 'DNV', 'Declarante', 'Averbações', 'Anotações', 'Observações', 'Observações / Averbações', 'Nome do Ofício', 'Oficial Registrador', 'Município / UF', 'Endereço', 'Regime de Bens'),
} as const

/** Certificates of US states and cities. */
export const EN = {
  number: labelWords('State File Number', 'State File No.', 'Certificate Number', 'Certificate No.', 'File Number', 'Birth Number', 'Registration Number'),
  localNumber: labelWords('Local File Number', 'Local Registration Number', 'Medical Record Number', 'Audit Number', 'Registration District'),
  childName: labelWords("Child's Name", 'Name of Child', "Child's Full Name", 'Full Name of Child', "Child's Name (First, Middle, Last, Suffix)", "Child's Legal Name", 'Full Name', 'Name'),
  firstName: labelWords('First Name', 'Name of Child - First', 'First'), middleName: labelWords('Middle Name', 'Middle'), lastName: labelWords('Last Name', 'Last (Family)', 'Last'),
  born: labelWords("Child's Date of Birth", 'Date of Birth (Mo/Day/Yr)', 'Date of Birth (Month, Day, Year)', 'Date of Birth', 'Birth Date'),
  time: labelWords('Time of Birth', 'Hour', 'Time'),
  birthPlace: labelWords('Place of Birth', 'City, Town or Location of Birth', 'City, Town, or Location of Birth', 'City of Birth', 'Birthplace'),
  county: labelWords('County of Birth'),
  facility: labelWords('Facility Name', 'Name of Facility', 'Hospital', 'Facility - Name'),
  sex: labelWords('Sex'),
  registered: labelWords('Date Filed by Registrar', 'Date Filed by Registrar (Mo/Day/Yr)', 'Date Filed', 'Date Registered', 'Date Received by Local Registrar', 'Date Accepted for Registration', 'Registration Date', 'Date Recorded'),
  issued: labelWords('Date Issued', 'Issue Date', 'Date of Issue', 'Date of Issuance'),
  mother: labelWords("Mother's Name Prior to First Marriage", "Mother's Maiden Name", 'Maiden Name of Mother', "Mother's Name", 'Name of Mother', "Mother's Full Maiden Name", "Mother/Parent's Name"),
  father: labelWords("Father's Current Legal Name", "Father's Name", 'Name of Father', "Father's Full Name", "Father/Parent's Name"),
  parents: labelWords("Mother's", 'Mother', 'Father', "Father's", 'Parent', "Parent's", 'Parents', 'Maiden Name of Mother', 'Name of Mother', 'Name of Father'),
  others: labelWords('Attendant', 'Certifier', 'Registrar', 'Plurality', 'Birth Order', 'State of Birth', 'Residence', 'Informant', 'Amended', 'Age', 'Reg. Dist. No.', 'Signature', 'Title', 'Weight'),
} as const

export const labelsOf = (table: Readonly<Record<string, RegExp>>): RegExp[] => Object.values(table)
