/** Birth records of five countries and of US states, each in two or three looks. */
import { type Day, isoDay } from '@proofline/engine'
import type { Sheet } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import type { CorpusKind } from '../kind.ts'
import { type Invented, digits, printed, someDay } from '../person.ts'
import {
  LOOKS, boldly, columns, dayParts, daysOfMonth, fullName, inventedCui, inventedCurp, inventedMatricula, lines, matriculaPrinted, partedName, says, spelled, spelledDays, surnames, written,
} from './civil-words.ts'

const LEFT = 48
interface Days {
  readonly registered: Day
  readonly issued: Day
}
const daysOf = (who: Invented, chance: Chance): Days => ({ registered: who.birth + chance.int(3, 200), issued: someDay(chance, 2016, 2025) })
const head = (sheet: Sheet, y: number, texts: readonly string[], size = 12): number => {
  texts.forEach((t, i) => sheet.textCentred(y + i * 18, t, { font: 'serif-bold', size }))
  return y + texts.length * 18 + 8
}

export const birthMexico: CorpusKind = {
  reader: 'civil/birth', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const look = LOOKS[layout]!
    const { registered, issued } = daysOf(who, chance)
    const curp = inventedCurp(who)
    const acta = digits(chance, 5)
    const [first, second] = surnames(who)
    let y = head(sheet, 44, ['Estados Unidos Mexicanos', 'Acta de Nacimiento'], 14)
    y = columns(sheet, y, look, [[LEFT, 'Clave Única de Registro de Población', curp], [320, 'Identificador Electrónico', `2000${digits(chance, 14)}`]])
    y = columns(sheet, y, look, [[LEFT, 'Entidad de Registro', 'OAXACA'], [320, 'Municipio de Registro', 'OAXACA DE JUÁREZ']])
    y = columns(sheet, y, look, [[LEFT, 'Oficialía', '0001'], [150, 'Fecha de Registro', printed.latin(registered)], [290, 'Libro', String(chance.int(1, 9))], [400, 'Número de Acta', acta]])
    sheet.text(LEFT, y + 6, 'Datos de la Persona Registrada', { font: 'sans-bold', size: 10 })
    const under = layout === 1
    y = columns(sheet, y + 28, look, [[LEFT, 'Nombre(s)', who.given], [220, 'Primer Apellido', first], [400, 'Segundo Apellido', second]], under)
    y = columns(sheet, y, look, [[LEFT, 'Sexo', who.sex === 'F' ? 'MUJER' : 'HOMBRE'], [150, 'Fecha de Nacimiento', printed.latin(who.birth)], [300, 'Hora de Nacimiento', '10:30:00'], [410, 'Lugar de Nacimiento', 'OAXACA, OAXACA']], under)
    sheet.text(LEFT, y + 6, 'Datos de Filiación de la Persona Registrada', { font: 'sans-bold', size: 10 })
    y = columns(sheet, y + 28, look, [[LEFT, 'Nombre(s)', 'ELENA'], [220, 'Primer Apellido', second], [400, 'Segundo Apellido', 'SOL']], under)
    y = columns(sheet, y, look, [[LEFT, 'Nombre(s)', 'TOMÁS'], [220, 'Primer Apellido', first], [400, 'Segundo Apellido', 'PAZ']], under)
    sheet.text(LEFT, y + 12, 'Anotaciones Marginales: Sin anotaciones marginales.', { size: 8 })
    sheet.wrap(LEFT, y + 40, 500, `Se extiende la presente copia certificada, con fundamento en los artículos 2, 3 y 48 del Código Civil del Estado, reformado el 1 de enero de 2010. A LOS ${boldly(daysOfMonth(issued))}. DOY FE.`, { font: 'serif', size: 9 })
    sheet.text(LEFT, 740, 'Código de verificación 99000000000000. La autenticidad puede verificarse en línea.', { size: 7 })
    return says(['civilRecord.kind', 'birth'], ['person.nationalId', curp], ['civilRecord.registered', isoDay(registered)], ['civilRecord.number', acta], ['person.name', partedName(who)],
      ['person.sex', who.sex], ['person.birthDate', isoDay(who.birth)], ['civilRecord.issued', isoDay(issued)])
  },
}

export const birthGuatemala: CorpusKind = {
  reader: 'civil/birth', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const look = LOOKS[layout]!
    const { registered, issued } = daysOf(who, chance)
    const cui = inventedCui(chance)
    const partida = String(chance.int(10, 999))
    const last = surnames(who).join(' ')
    let y = head(sheet, 44, ['REGISTRO NACIONAL DE LAS PERSONAS', 'REPÚBLICA DE GUATEMALA, C.A.', layout === 0 ? 'CERTIFICADO DE NACIMIENTO' : 'CERTIFICACIÓN DE INSCRIPCIÓN DE NACIMIENTO'])
    if (layout === 0) {
      y = sheet.wrap(LEFT, y, 510, `EL INFRASCRITO REGISTRADOR CIVIL DE LAS PERSONAS CERTIFICA: Que con fecha ${spelled(registered, 'es')}, en la partida ${partida} folio ${chance.int(10, 400)} del libro ${chance.int(10, 90)} de Nacimientos del Registro Civil del Municipio de Quetzaltenango, quedó inscrito el nacimiento de:`, { font: 'serif', size: 10 }) + 14
    } else y = lines(sheet, LEFT, y, look, [['Fecha de Inscripción:', printed.latin(registered)], ['No. de Partida:', partida], ['Libro:', String(chance.int(10, 90))]]) + 6
    sheet.text(LEFT, y, 'Datos del Inscrito', { font: 'sans-bold', size: 10 })
    const born = layout === 0 ? spelled(who.birth, 'es') : printed.latin(who.birth)
    y = lines(sheet, LEFT, y + 20, look, [
      [layout === 0 ? 'Código Único de Identificación -CUI-:' : 'CUI:', `${cui.slice(0, 4)} ${cui.slice(4, 9)} ${cui.slice(9)}`], ['Nombres:', who.given], ['Apellidos:', last], ['Fecha de Nacimiento:', born],
      ['Género:', who.sex === 'F' ? 'FEMENINO' : 'MASCULINO'], ['Lugar de Nacimiento:', 'QUETZALTENANGO, QUETZALTENANGO, GUATEMALA'],
    ], layout === 0 ? undefined : 250)
    sheet.text(LEFT, y + 4, 'Datos de la Madre', { font: 'sans-bold', size: 10 })
    y = lines(sheet, LEFT, y + 24, look, [['Nombres:', 'ELENA'], ['Apellidos:', 'ROJAS SOL'], ['Fecha de Nacimiento:', '01/02/1960']], layout === 0 ? undefined : 250)
    y = lines(sheet, LEFT, y + 20, look, [['Fecha de Emisión:', printed.latin(issued)]])
    sheet.text(LEFT, 740, 'Este documento tiene vigencia de seis meses. Verifique en renap.example', { size: 7 })
    return says(['civilRecord.kind', 'birth'], ['person.nationalId', cui], ['civilRecord.registered', isoDay(registered)], ['civilRecord.number', partida], ['person.name', `${last} / ${who.given}`],
      ['person.sex', who.sex], ['person.birthDate', isoDay(who.birth)], ['civilRecord.issued', isoDay(issued)])
  },
}

export const birthHonduras: CorpusKind = {
  reader: 'civil/birth', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const look = LOOKS[2 - layout]!
    const { registered, issued } = daysOf(who, chance)
    const acta = `0501-${isoDay(registered).slice(0, 4)}-${digits(chance, 5)}`
    const [first, second] = surnames(who)
    let y = head(sheet, 50, ['REPÚBLICA DE HONDURAS', 'REGISTRO NACIONAL DE LAS PERSONAS', layout === 0 ? 'CERTIFICACIÓN DE ACTA DE NACIMIENTO' : 'Certificación de Nacimiento'])
    y = sheet.wrap(LEFT, y, 510, 'El infrascrito Registrador Civil Municipal de San Pedro Sula, Departamento de Cortés, CERTIFICA: que en el archivo que al efecto lleva este Registro se encuentra la inscripción siguiente:', { font: 'serif', size: 10 }) + 12
    if (layout === 0) {
      y = columns(sheet, y, look, [[LEFT, 'Número de Acta', acta], [230, 'Folio', String(chance.int(10, 400))], [330, 'Tomo', String(chance.int(10, 90))], [430, 'Año', isoDay(registered).slice(0, 4)]])
      y = columns(sheet, y, look, [[LEFT, 'Primer Apellido', first], [230, 'Segundo Apellido', second], [400, 'Nombres', who.given]])
      y = columns(sheet, y, look, [[LEFT, 'Sexo', who.sex === 'F' ? 'Femenino' : 'Masculino'], [150, 'Fecha de Nacimiento', written(who.birth, 'es')], [360, 'Fecha de Inscripción', written(registered, 'es')]])
    } else {
      y = lines(sheet, LEFT, y, look, [['Acta No.', acta], ['Nombres:', who.given], ['Primer Apellido:', first], ['Segundo Apellido:', second], ['Sexo:', who.sex === 'F' ? 'FEMENINO' : 'MASCULINO'],
        ['Fecha de Nacimiento:', boldly(spelled(who.birth, 'es'))], ['Fecha de Inscripción:', boldly(spelled(registered, 'es'))]])
    }
    sheet.text(LEFT, y + 6, 'Datos de los Padres', { font: 'sans-bold', size: 10 })
    y = lines(sheet, LEFT, y + 26, look, [['Nombre del Padre:', `TOMÁS ${first} PAZ`], ['Nombre de la Madre:', `ELENA ${second} SOL`]])
    sheet.wrap(LEFT, y + 20, 510, `Extendida en la ciudad de San Pedro Sula, a los ${spelledDays(issued)}.`, { font: 'serif', size: 10 })
    sheet.text(LEFT, 745, 'Formulario RNP-12, revisado 01/2015. No válido sin sello.', { size: 7 })
    return says(['civilRecord.kind', 'birth'], ['civilRecord.registered', isoDay(registered)], ['civilRecord.number', acta.replaceAll('-', '')], ['person.name', partedName(who)], ['person.sex', who.sex],
      ['person.birthDate', isoDay(who.birth)], ['civilRecord.issued', isoDay(issued)], ['person.parentName', `TOMÁS ${first} PAZ /`], ['person.parentName', `ELENA ${second} SOL /`])
  },
}

export const birthSalvador: CorpusKind = {
  reader: 'civil/birth', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const { registered, issued } = daysOf(who, chance)
    const number = String(chance.int(10, 999))
    const child = who.sex === 'F' ? 'hija' : 'hijo'
    const [first, second] = surnames(who)
    let y = head(sheet, 50, layout === 0 ? ['REGISTRO DEL ESTADO FAMILIAR', 'ALCALDÍA MUNICIPAL DE SANTA ANA'] : ['ALCALDÍA MUNICIPAL DE SANTA ANA', 'REGISTRO DEL ESTADO FAMILIAR', 'CERTIFICACIÓN DE PARTIDA DE NACIMIENTO'])
    const pen = { font: layout === 0 ? 'typed' as const : 'serif' as const, size: layout === 0 ? 9.5 : 11, lead: 15 }
    y = sheet.wrap(LEFT, y, 510, `CERTIFICA: Que a la página ${chance.int(10, 400)} del tomo ${chance.int(1, 9)} del Libro de Partidas de Nacimiento número doce que esta oficina llevó en el año de ${isoDay(registered).slice(0, 4)}, se encuentra la que literalmente dice: "PARTIDA NÚMERO ${number}. ${who.given}, sexo ${who.sex === 'F' ? 'femenino' : 'masculino'}, nació en el Barrio El Ejemplo, de esta jurisdicción, a las diez horas y treinta minutos del día ${spelled(who.birth, 'es')}, siendo ${child} de TOMÁS ${first}, jornalero, originario de esta ciudad, y de ELENA ${second}, de oficios domésticos. Dio estos datos el padre, quien firma. Santa Ana, ${spelled(registered, 'es')}."`, pen)
    sheet.wrap(LEFT, y + 10, 510, `Es conforme con su original con el cual se confrontó, y para los usos legales se extiende la presente en la Alcaldía Municipal de Santa Ana, a los ${spelledDays(issued)}.`, pen)
    sheet.text(LEFT, 740, 'Tiene un costo de $2.00. Recibo 99001 del 02/01/2020.', { size: 7 })
    return says(['civilRecord.kind', 'birth'], ['civilRecord.number', number], ['person.name', `/ ${who.given}`], ['person.sex', who.sex], ['person.birthDate', isoDay(who.birth)], ['civilRecord.issued', isoDay(issued)],
      ['person.parentName', `TOMÁS ${first} /`], ['person.parentName', `ELENA ${second} /`])
  },
}

export const birthBrazil: CorpusKind = {
  reader: 'civil/birth', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const look = LOOKS[layout]!
    const { registered, issued } = daysOf(who, chance)
    const id = inventedMatricula(chance, Number(isoDay(registered).slice(0, 4)), 1)
    const [d, m, year] = dayParts(who.birth)
    let y = head(sheet, 46, ['REPÚBLICA FEDERATIVA DO BRASIL', 'REGISTRO CIVIL DAS PESSOAS NATURAIS', 'CERTIDÃO DE NASCIMENTO'])
    y = columns(sheet, y, look, [[LEFT, layout === 0 ? 'NOME' : 'Nome completo', fullName(who)]])
    y = columns(sheet, y, look, [[LEFT, 'MATRÍCULA', matriculaPrinted(id)]])
    if (layout === 0) y = columns(sheet, y, look, [[LEFT, 'DATA DE NASCIMENTO POR EXTENSO', spelled(who.birth, 'pt')], [400, 'DIA', d!], [450, 'MÊS', m!], [500, 'ANO', year!]])
    else y = columns(sheet, y, look, [[LEFT, 'Data de nascimento por extenso', boldly(spelled(who.birth, 'pt'))]])
    y = columns(sheet, y, look, [[LEFT, layout === 0 ? 'HORA' : 'Hora de nascimento', '10:30'], [180, 'MUNICÍPIO DE NASCIMENTO E UNIDADE DA FEDERAÇÃO', 'Belo Horizonte - MG']])
    y = columns(sheet, y, look, [[LEFT, 'SEXO', who.sex === 'F' ? 'FEMININO' : 'MASCULINO'], [180, 'MUNICÍPIO DE REGISTRO E UNIDADE DA FEDERAÇÃO', 'Contagem - MG']])
    sheet.text(LEFT, y, layout === 0 ? 'FILIAÇÃO' : 'Filiação', { font: look.label, size: look.small })
    ;['TOMÁS DA SILVA', 'ELENA LIMA'].forEach((n, i) => sheet.text(LEFT, y + 13 + i * 13, n, { font: look.value, size: look.size }))
    sheet.text(LEFT, y + 46, 'AVÓS', { font: look.label, size: look.small })
    sheet.text(LEFT, y + 59, 'JOSÉ DA SILVA e ANA DA SILVA; PEDRO LIMA e RITA LIMA', { font: look.value, size: look.size })
    y = columns(sheet, y + 80, look, [[LEFT, layout === 0 ? 'DATA DO REGISTRO POR EXTENSO' : 'Data de registro por extenso', spelled(registered, 'pt')]])
    y = columns(sheet, y, look, [[LEFT, 'NÚMERO DA DNV', digits(chance, 11)], [220, 'OBSERVAÇÕES / AVERBAÇÕES', 'Nada consta. Lei de 31 de dezembro de 1973.']])
    sheet.text(LEFT, y + 20, 'O conteúdo da certidão é verdadeiro. Dou fé.', { font: 'serif', size: 10 })
    sheet.text(LEFT, y + 36, `Contagem - MG, ${written(issued, 'pt')}.`, { font: 'serif', size: 10 })
    return says(['civilRecord.kind', 'birth'], ['civilRecord.number', id], ['person.name', `${fullName(who)} /`], ['person.birthDate', isoDay(who.birth)], ['person.sex', who.sex], ['person.birthPlace', 'city: Belo Horizonte; state: MG'],
      ['civilRecord.place', 'city: Contagem; state: MG'], ['civilRecord.registered', isoDay(registered)], ['civilRecord.issued', isoDay(issued)], ['person.parentName', 'TOMÁS DA SILVA /'], ['person.parentName', 'ELENA LIMA /'])
  },
}

export const birthUs: CorpusKind = {
  reader: 'civil/birth', layouts: 3,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const look = LOOKS[layout]!
    const { registered, issued } = daysOf(who, chance)
    const number = `${chance.int(101, 156)}-${isoDay(who.birth).slice(2, 4)}-${digits(chance, 6)}`
    const parentsBorn = [printed.us(someDay(chance, 1930, 1948)), printed.us(someDay(chance, 1930, 1948))]
    const name = fullName(who)
    if (layout === 0) {
      let y = head(sheet, 46, ['STATE OF TEXAS', 'CERTIFICATE OF BIRTH'], 14)
      y = lines(sheet, LEFT, y, look, [['STATE FILE NUMBER:', number], ["1. CHILD'S NAME:", name], ['2. DATE OF BIRTH:', printed.us(who.birth)], ['3. SEX:', who.sex === 'F' ? 'FEMALE' : 'MALE'], ['4. PLACE OF BIRTH:', 'HOUSTON, TEXAS'],
        ["5. MOTHER'S MAIDEN NAME:", 'ELENA ROJAS SOL'], ["6. MOTHER'S DATE OF BIRTH:", parentsBorn[0]!], ["7. FATHER'S NAME:", 'TOMAS EXAMPLE PAZ'], ["8. FATHER'S DATE OF BIRTH:", parentsBorn[1]!],
        ['DATE FILED BY REGISTRAR:', printed.us(registered)], ['DATE ISSUED:', printed.us(issued)]])
      sheet.text(LEFT, y + 20, 'This is a true and exact reproduction of the record filed in this office. VS-111 REV 01/2016. Local Registrar', { size: 7.5 })
    } else if (layout === 1) {
      let y = head(sheet, 46, ['COMMONWEALTH OF MASSACHUSETTS', 'DEPARTMENT OF PUBLIC HEALTH', 'CERTIFICATE OF LIVE BIRTH'])
      y = columns(sheet, y, look, [[LEFT, 'State File Number', number], [330, 'Date Registered', printed.long(registered)]])
      y = columns(sheet, y, look, [[LEFT, "1. Child's Name (First, Middle, Last, Suffix)", name], [400, '2. Sex', who.sex === 'F' ? 'Female' : 'Male']])
      y = columns(sheet, y, look, [[LEFT, '3. Date of Birth (Month, Day, Year)', printed.long(who.birth)], [250, '4. Time of Birth', '10:30 AM'], [370, '5. City of Birth', 'SPRINGFIELD']])
      y = columns(sheet, y, look, [[LEFT, "6. Mother's Name Prior to First Marriage", 'ELENA ROJAS SOL'], [330, '7. Date of Birth (Mo/Day/Yr)', parentsBorn[0]!]])
      y = columns(sheet, y, look, [[LEFT, "8. Father's Current Legal Name", 'TOMAS EXAMPLE PAZ'], [330, '9. Date of Birth (Mo/Day/Yr)', parentsBorn[1]!]])
      y = lines(sheet, LEFT, y + 10, look, [['Date Issued:', printed.long(issued)]])
      sheet.text(LEFT, y + 20, 'Registrar of Vital Records and Statistics. Form R-3, revised 2/1/2009.', { size: 7.5 })
    } else {
      let y = head(sheet, 46, ['CITY OF BUFFALO, NEW YORK', 'VITAL RECORDS', 'CERTIFICATION OF BIRTH'])
      y = lines(sheet, LEFT, y, look, [['Certificate Number', number], ['Name of Child', name], ['Birth Date', printed.stamp(who.birth).replace(/ (\d{4})$/, ', $1')], ['Sex', who.sex === 'F' ? 'FEMALE' : 'MALE'], ['Place of Birth', 'BUFFALO, NY'],
        ['Maiden Name of Mother', 'ELENA ROJAS SOL'], ['Name of Father', 'TOMAS EXAMPLE PAZ'], ['Date Filed', printed.us(registered)], ['Date of Issue', printed.us(issued)]], 220)
      sheet.text(LEFT, y + 20, 'Warning: not valid if altered. City Registrar.', { size: 7.5 })
    }
    return says(['civilRecord.kind', 'birth'], ['civilRecord.number', number.replaceAll('-', '')], ['person.name', `${name} /`], ['person.birthDate', isoDay(who.birth)], ['person.sex', who.sex],
      ['person.parentName', 'ELENA ROJAS SOL /'], ['person.parentName', 'TOMAS EXAMPLE PAZ /'], ['civilRecord.registered', isoDay(registered)], ['civilRecord.issued', isoDay(issued)])
  },
}
