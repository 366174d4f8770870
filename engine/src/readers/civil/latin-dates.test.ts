import { describe, expect, test } from 'vitest'
import { isoDay } from '../../base/day.ts'
import { LATIN_DATE, latinDate, numberInWords } from './latin-dates.ts'
import { cui, curp, curpEnd, honduranId, matricula, matriculaEnd } from './registry-numbers.ts'

const read = (text: string): string => {
  const found = latinDate(text)
  return found.type === 'day' ? isoDay(found.day) : found.type
}

describe('dates in Spanish and Portuguese', () => {
  test.each([
    ['12/05/1988', '1988-05-12'], ['12-05-1988', '1988-05-12'], ['12 . 05 . 1988', '1988-05-12'], ['1988-05-12', '1988-05-12'],
    ['12 de mayo de 1988', '1988-05-12'], ['12 DE MAYO DEL AÑO 1988', '1988-05-12'], ['12-MAY-1988', '1988-05-12'], ['12/MAYO/1988', '1988-05-12'],
    ['doce de mayo de mil novecientos ochenta y ocho', '1988-05-12'], ['DOCE DE MAYO DE MIL NOVECIENTOS OCHENTA Y OCHO.', '1988-05-12'],
    ['treinta y uno de diciembre de dos mil', '2000-12-31'], ['primero de enero de dos mil uno', '2001-01-01'], ['1º de janeiro de 2001', '2001-01-01'],
    ['veintidós de septiembre de dos mil veintitrés', '2023-09-22'], ['veintidos de setiembre de dos mil veintitres', '2023-09-22'],
    ['doze de maio de mil novecentos e oitenta e oito', '1988-05-12'], ['vinte e um de março de dois mil e vinte e quatro', '2024-03-21'],
    ['catorce días del mes de marzo de dos mil veinticuatro', '2024-03-14'], ['14 días del mes de marzo del año 2024', '2024-03-14'],
    ['doce (12) de mayo de mil novecientos ochenta y ocho (1988)', '1988-05-12'], ['diez y seis de julio de mil novecientos noventa', '1990-07-16'],
    ['día doce de mayo de mil novecientos ochenta y ocho', '1988-05-12'], ['quatorze de fevereiro de 1.999', '1999-02-14'],
  ])('%s', (text, day) => expect(read(text)).toBe(day))

  test('the day stands first: a thirteenth month is no real day, and is never turned round', () => {
    expect([read('05/13/1988'), read('31/06/2019'), read('treinta de febrero de dos mil')]).toEqual(['impossible', 'impossible', 'impossible'])
  })
  test.each([
    '12/05/88', 'doce (13) de mayo de 1988', 'doce de mayo de mil novecientos ochenta y ocho (1989)', 'mayo de 1988', 'doce de mayo', 'doce veinte de mayo de 1988',
    'doce de mayo de mil ochenta ocho nueve', 'May 12, 1988', '', 'nació', '00/00/0000x', 'doce de mayo de novecientos',
  ])('is no date: %s', (text) => expect(read(text)).toBe('not-a-date'))

  test('numbers in words are whole or nothing', () => {
    expect(['treinta y uno', 'mil novecientos', 'dos mil', 'mil novecientos noventa y nueve', 'dois mil e quatro'].map(numberInWords)).toEqual([31, 1900, 2000, 1999, 2004])
    expect(['y', '', 'uno dos', 'ochenta quince', 'tres ochenta', 'mil mil', 'constructor'].map(numberInWords)).toEqual(Array(7).fill(undefined))
  })
  test('a date is found in running words, over line breaks, without what follows it', () => {
    const found = (text: string): string | undefined => new RegExp(LATIN_DATE, 'iu').exec(text)?.[0]
    expect(found('nació el día doce de mayo de mil\nnovecientos ochenta y ocho, siendo hija de')).toBe('doce de mayo de mil\nnovecientos ochenta y ocho')
    expect(found('a los 14 días del mes de marzo de 2024. Doy fe')).toBe('14 días del mes de marzo de 2024')
    expect(found('en 20/05/1988 ante mí')).toBe('20/05/1988')
    expect(found('a las diez horas y treinta minutos')).toBeUndefined()
  })
})

describe('numbers of civil registries', () => {
  test('published examples hold, and a changed digit does not', () => {
    expect([curp('BOXW310820HNERXN09'), curp('BOXW310820HNERXN08')]).toEqual([{ type: 'ok', id: 'BOXW310820HNERXN09' }, { type: 'check', id: 'BOXW310820HNERXN08' }])
    expect(matricula('104539 01 55 2013 1 00012 021 0000123-21')?.type).toBe('ok')
    expect(matricula('104539 01 55 2013 1 00012 021 0000124-21')?.type).toBe('check')
    // Worked by hand: 2 × 2 = 4, modulo 11 is 4.
    expect([cui('2000 00004 0101')?.type, cui('2000 00005 0101')?.type]).toEqual(['ok', 'check'])
  })
  test('other shapes are none of them', () => {
    expect([curp('BOXW31082HNERXN09'), cui('12345'), matricula('1'.repeat(31)), honduranId('0501-1788-01234')]).toEqual([undefined, undefined, undefined, undefined])
    expect(honduranId('0501-1988-01234')).toEqual({ type: 'ok', id: '0501198801234' })
  })
  test('the ends made for drawn papers pass their own check', () => {
    expect(curp(`EXRM880512MOCXJR0${curpEnd('EXRM880512MOCXJR0')}`)?.type).toBe('ok')
    expect(matricula(`990001015519881000450123456789${matriculaEnd('990001015519881000450123456789')}`)?.type).toBe('ok')
  })
})
