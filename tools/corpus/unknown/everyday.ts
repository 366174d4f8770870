/** Papers of every day that lie on the same kitchen table. */
import type { Chance } from '../chance.ts'
import type { CorpusKind } from '../kind.ts'
import { printed, someDay } from '../person.ts'
import { type Line, big, price, set, unknown } from './sort.ts'

const some = (chance: Chance, from: readonly string[], count: number): string[] => {
  const left = [...from]
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(chance.int(0, left.length - 1), 1)[0]!)
}
const DISHES = ['Pupusas revueltas', 'Lomo saltado', 'Arepa de queso', 'Tamales oaxaqueños', 'Baleadas', 'Pollo a la brasa', 'Griot with pikliz', 'Feijoada', 'Varenyky', 'Dal makhani', 'Ceviche mixto', 'Horchata', 'Café de olla'] as const
const GOODS = ['MILK 1 GAL', 'CORN FLOUR 2LB', 'BANANAS', 'RICE 5LB', 'EGGS DOZ', 'SOAP BAR', 'BATTERIES AA', 'ONIONS', 'CHICKEN', 'DIAPERS', 'PHONE CARD'] as const

const menu = unknown((sheet, about) => {
  const { chance } = about
  set(sheet, [big(chance.pick(['COMEDOR LA ESQUINA', 'EL RINCONCITO', 'CASA EXAMPLE']), 22), 'Open every day 8 AM to 10 PM', '', big('Platos fuertes', 13),
    ...some(chance, DISHES, 9).map((dish): Line => [dish, price(chance, 4, 22)]), '', 'Prices valid from ' + printed.us(someDay(chance, 2022, 2026)), 'Ask us about allergies. 18% service is added for parties of six.'], about)
})
const receipt = unknown((sheet, about) => {
  const { chance } = about
  const day = someDay(chance, 2021, 2026)
  set(sheet, ['EXAMPLE MARKET', `STORE ${chance.int(100, 900)}   TEL 555-0${chance.int(100, 199)}`, `${printed.usShort(day)}  ${chance.int(8, 21)}:${chance.int(10, 59)}  REG ${chance.int(1, 9)}`, `RECEIPT NUMBER ${chance.int(10000, 99999)}`, '',
    ...some(chance, GOODS, 8).map((good): Line => [good, price(chance).slice(1)]), '', ['TOTAL', price(chance, 30, 120)], ['CASH', '$120.00'], 'THANK YOU. RETURNS WITHIN 30 DAYS OF THE DATE OF THIS RECEIPT'], about, { x: 24, y: 40, width: 180, size: 9 })
}, [228, 560])
const recipe = unknown((sheet, about) => void set(sheet, [big('Arroz con pollo de la abuela', 16), '', 'For six people. Time: 1 hour 15 minutes.', '', ...some(about.chance, ['2 cups of rice', '1 chicken, in pieces', '4 cloves of garlic', '1 red pepper', '1 cup of peas', 'Cilantro', '2 tablespoons of oil', '1 beer'], 6), '',
  'Fry the pieces until golden. Blend cilantro with garlic and a little water. Add rice and the beer, cover, and cook over low heat for 20 minutes.', `From the notebook of ${about.who.given}, ${printed.long(someDay(about.chance, 1995, 2015))}.`], about))
const ticket = unknown((sheet, about) => {
  const { chance } = about
  set(sheet, [big('LOS EXAMPLES EN VIVO', 16), `${printed.dayMonth(someDay(chance, 2023, 2026))}   DOORS 7:00 PM`, 'EXAMPLE HALL, NEWARK, NJ', ['SEC', String(chance.int(100, 130))], ['ROW', chance.pick(['A', 'C', 'K'])], ['SEAT', String(chance.int(1, 30))], `Order ${chance.int(100000, 999999)}   Admit one`], about, { x: 30, y: 50, size: 10 })
}, [400, 190])
const timetable = unknown((sheet, about) => {
  const { chance } = about
  set(sheet, [big('ROUTE 74: PATERSON, PASSAIC, NEWARK', 14), `Effective ${printed.long(someDay(chance, 2022, 2026))}`, ''], about)
  for (let row = 0; row < 18; row += 1) for (let column = 0; column < 5; column += 1) sheet.text(70 + column * 95, 130 + row * 20, `${5 + ((row + column) >> 1)}:${String((row * 17 + column * 11) % 60).padStart(2, '0')}`, { font: 'sans', size: 10 })
})
const repair = unknown((sheet, about) => {
  const { chance, who } = about
  set(sheet, [big('EXAMPLE AUTO REPAIR', 15), '14 EXAMPLE ROAD, UNION CITY, NJ 07087', ['Invoice', `R-${chance.int(1000, 9999)}`], ['Date received', printed.us(someDay(chance, 2022, 2026))], ['Customer', `${who.given} ${who.surname}`], '',
    ['Brake pads, front', price(chance, 60, 120)], ['Labor, 1.5 hours', price(chance, 90, 180)], ['Oil change', price(chance, 30, 60)], '', ['Total due', price(chance, 200, 400)], 'Notice: vehicles not picked up within 30 days are stored at the owner\'s cost.'], about)
})
const homework = unknown((sheet, about) => void set(sheet, [big('Fractions: homework', 15), `Name: ${about.who.given}     Date: ${printed.us(someDay(about.chance, 2023, 2026))}`, '', ...Array.from({ length: 12 }, (_, i) => `${i + 1}.   ${about.chance.int(1, 9)}/${about.chance.int(2, 12)} + ${about.chance.int(1, 9)}/${about.chance.int(2, 12)} = ______`), '', 'Show your work. Due Friday.'], about))
const bulletin = unknown((sheet, about) => {
  const { chance } = about
  set(sheet, [big('Parroquia San Ejemplo', 17), `Domingo ${printed.latin(someDay(chance, 2022, 2026))}`, '', 'Misas: 8:00, 10:30 y 13:00. Confesiones los sábados a las 17:00.', '', 'Avisos', 'Clases de inglés los martes a las 18:30 en el salón 2.', 'Ayuda con formularios de inmigración: primer jueves del mes, con cita. Llame al 555-0142.', 'Rifa del 12 de diciembre: boletos a $5.', '', 'Intenciones: por la salud de Rosa; por los migrantes.'], about)
})
const parcel = unknown((sheet, about) => {
  const { chance, who } = about
  set(sheet, [big('PACKING SLIP', 14), ['Order placed', printed.long(someDay(chance, 2023, 2026))], ['Order', `114-99${chance.int(10000, 99999)}`], 'Ship to:', `${who.given} ${who.surname}`, ...who.address, '', ['1 x Rice cooker, 6 cups', price(chance)], ['2 x Phone case, black', price(chance)], '', 'Returns are accepted until 30 days after delivery.'], about)
})
const lesson = unknown((sheet, about) => void set(sheet, [big('Swimming lessons: blank sign-up form', 15), '', 'Family name ______________________   Given name ______________________', 'Date of birth ____ / ____ / ______   Sex  [ ] F  [ ] M', 'Address ____________________________________________', 'Telephone ______________________', '', '[ ] Beginners   [ ] Swimmers   [ ] Parents and babies', '', `Sign and return by ${printed.us(someDay(about.chance, 2024, 2026))}. For office use only: Received ____________`], about))

export const everydayKinds: Readonly<Record<string, CorpusKind>> = {
  'unknown-menu': menu, 'unknown-receipt': receipt, 'unknown-recipe': recipe, 'unknown-ticket': ticket, 'unknown-timetable': timetable, 'unknown-repair': repair,
  'unknown-homework': homework, 'unknown-bulletin': bulletin, 'unknown-parcel': parcel, 'unknown-blank-form': lesson,
}
