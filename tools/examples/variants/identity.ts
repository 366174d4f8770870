/** I-94 pages, travel histories, cards and passports in other fonts, columns and wordings than the family's. `[x, y, words, size, font]`, in points. */
import { type Variant, flow, stripOf } from './draw.ts'

export const identity: readonly Variant[] = [
  {
    name: 'i94-newer', reader: 'cbp/i94-recent',
    says: ['admission.i94=990001231A5', 'admission.date=2024-03-03', 'admission.class=F1', 'admission.until=D/S', 'person.name=QUISPE MAMANI / ROSA', 'person.birthDate=1990-05-26', 'passport.number=990001234', 'person.nationality=PER'],
    pages: [[
      [40, 40, 'U.S. Customs and Border Protection', 14, 'tb'], [40, 60, 'I-94 / I-95 Website', 9, 't'], [40, 78, 'Travel Record for U.S. Visitors', 9, 't'],
      [40, 120, 'Most Recent I-94', 18, 'hb'],
      [60, 160, 'Admission I-94 Record Number :', 8.5, 'h'], [260, 160, '990001231A5', 8.5, 'hb'], [60, 178, 'Arrival/Issued Date :', 8.5], [260, 178, '2024 March 03', 8.5, 'hb'],
      [60, 196, 'Class of Admission :', 8.5], [260, 196, 'F1', 8.5, 'hb'], [60, 214, 'Admit Until Date :', 8.5], [260, 214, 'D/S', 8.5, 'hb'],
      [40, 250, 'Details provided on the I-94 Information form:', 9, 'tb'],
      [60, 270, 'Last/Surname :', 8.5], [260, 270, 'QUISPE MAMANI', 8.5, 'hb'], [60, 288, 'First (Given) Name :', 8.5], [260, 288, 'ROSA', 8.5, 'hb'], [60, 306, 'Birth Date :', 8.5], [260, 306, '1990 May 26', 8.5, 'hb'],
      [60, 324, 'Document Number :', 8.5], [260, 324, '990001234', 8.5, 'hb'], [60, 342, 'Country of Citizenship :', 8.5], [260, 342, 'Peru', 8.5, 'hb'],
      [40, 400, 'Get Travel History', 8], [140, 400, 'Print', 8],
    ]],
  },
  {
    name: 'i94-mobile', reader: 'cbp/i94-recent',
    says: ['admission.i94=990001231A5', 'admission.date=2024-03-03', 'admission.class=B2', 'admission.until=2024-09-02', 'person.name=QUISPE MAMANI / ROSA', 'person.birthDate=1990-05-26', 'passport.number=990001234', 'person.nationality=PER'],
    pages: [flow(24, 40, 22, ['Most Recent I-94', 'Admission (I-94) Record Number', '990001231A5', 'Arrival/Issued Date', '2024 March 03', 'Class of Admission', 'B2', 'Admit Until Date', '09/02/2024', 'Last/Surname', 'QUISPE MAMANI', 'First (Given) Name', 'ROSA', 'Birth Date', '1990 May 26', 'Document Number', '990001234', 'Country of Citizenship', 'Peru'], 13)],
  },
  {
    name: 'prc-old', reader: 'uscis/card-prc',
    says: ['status.from=2012-07-09', 'card.expires=2022-07-09', 'card.category=IR6', 'person.name=QUISPE MAMANI / ROSA', 'person.aNumber=000000331', 'person.birthDate=1990-05-26', 'person.birthCountry=PER'],
    pages: [[
      [20, 20, 'UNITED STATES OF AMERICA', 8, 'hb'], [180, 20, 'PERMANENT RESIDENT CARD', 9, 'hb'],
      [120, 40, 'NAME', 5], [150, 40, 'QUISPE MAMANI, ROSA', 8, 'hb'], [120, 54, 'INS A#', 5], [150, 54, 'A# 000-000-331', 8, 'hb'], [120, 66, 'Birthdate', 5], [120, 76, '05/26/90', 8, 'hb'], [190, 66, 'Category', 5], [190, 76, 'IR6', 8, 'hb'], [240, 66, 'Sex', 5], [240, 76, 'F', 8, 'hb'],
      [120, 88, 'Country of Birth', 5], [120, 98, 'Peru', 8, 'hb'], [120, 110, 'CARD EXPIRES', 5], [180, 110, '07/09/22', 8, 'hb'], [120, 122, 'Resident Since', 5], [180, 122, '07/09/12', 8, 'hb'],
    ]],
  },
  {
    name: 'ead-inline', reader: 'uscis/card-ead',
    says: ['card.category=C08', 'card.validFrom=2024-04-09', 'card.expires=2029-04-08', 'person.name=QUISPE MAMANI / ROSA', 'person.aNumber=000000331', 'person.birthDate=1990-05-26', 'card.number=IOE0999000331'],
    pages: [[
      [20, 22, 'UNITED STATES OF AMERICA', 9, 'hb'], [20, 36, 'EMPLOYMENT AUTHORIZATION CARD', 9, 'hb'],
      [120, 52, 'Surname', 5], [120, 62, 'QUISPE MAMANI', 9, 'hb'], [120, 74, 'Given Name', 5], [120, 84, 'ROSA', 9, 'hb'],
      [120, 96, 'USCIS#', 5], [120, 106, '000-000-331', 8, 'hb'], [190, 96, 'Category', 5], [190, 106, 'C08', 8, 'hb'], [240, 96, 'Card#', 5], [240, 106, 'IOE0999000331', 8, 'hb'],
      [120, 118, 'Country of Birth', 5], [120, 128, 'Peru', 8, 'hb'], [120, 140, 'Date of Birth', 5], [120, 150, '26 MAY 1990', 8, 'hb'], [190, 140, 'Sex', 5], [190, 150, 'F', 8, 'hb'],
      [120, 164, 'Valid From: 04/09/24', 8, 'hb'], [120, 176, 'Card Expires: 04/08/29', 8, 'hb'], [20, 190, 'NOT VALID FOR REENTRY TO U.S.', 7, 'hb'],
    ]],
  },
  {
    name: 'travel-var', reader: 'cbp/i94-travel-history',
    says: ['admission.date=2024-03-03', 'departure.date=2023-12-20', 'admission.date=2023-06-15'],
    pages: [[
      [40, 40, 'I-94/I-95 Official Website', 14, 'tb'], [40, 70, 'Travel History Results', 16, 'hb'], [40, 90, 'For: ROSA QUISPE MAMANI', 10],
      [40, 120, 'DATE', 10, 'hb'], [160, 120, 'TYPE', 10, 'hb'], [280, 120, 'LOCATION', 10, 'hb'],
      [40, 140, '2024-03-03', 10], [160, 140, 'Arrival', 10], [280, 140, 'JFK - New York', 10], [40, 158, '2023-12-20', 10], [160, 158, 'Departure', 10], [280, 158, 'JFK', 10], [40, 176, '2023-06-15', 10], [160, 176, 'Arrival', 10], [280, 176, 'MIA', 10],
    ]],
  },
  {
    name: 'passport-mex', reader: 'dos/passport-mrz',
    says: ['passport.number=G99000123', 'person.birthDate=1990-05-26', 'passport.expires=2031-04-05', 'person.name=QUISPE MAMANI / ROSA', 'passport.issued=2021-04-05', 'person.nationality=MEX'],
    pages: [[
      [40, 30, 'ESTADOS UNIDOS MEXICANOS', 9, 'hb'], [40, 44, 'Pasaporte / Passport', 7], [150, 44, 'Tipo / Type', 6], [150, 54, 'P', 9, 'hb'], [200, 44, 'Clave del país de expedición / Issuing state code', 6], [200, 54, 'MEX', 9, 'hb'], [380, 44, 'Pasaporte No. / Passport No.', 6], [380, 54, 'G99000123', 9, 'hb'],
      [150, 68, 'Apellidos / Surname', 6], [150, 78, 'QUISPE MAMANI', 9, 'hb'], [150, 92, 'Nombres / Given names', 6], [150, 102, 'ROSA', 9, 'hb'], [150, 116, 'Nacionalidad / Nationality', 6], [150, 126, 'MEXICANA', 9, 'hb'],
      [150, 140, 'Fecha de nacimiento / Date of birth', 6], [150, 150, '26 05 1990', 9, 'hb'], [300, 140, 'CURP / Personal No.', 6], [150, 164, 'Sexo / Sex', 6], [150, 174, 'F', 9, 'hb'], [220, 164, 'Lugar de nacimiento / Place of birth', 6], [220, 174, 'OAXACA', 9, 'hb'],
      [150, 188, 'Fecha de expedición / Date of issue', 6], [150, 198, '05 04 2021', 9, 'hb'], [300, 188, 'Fecha de caducidad / Date of expiry', 6], [300, 198, '05 04 2031', 9, 'hb'],
      [40, 240, 'P<MEXQUISPE<MAMANI<<ROSA<<<<<<<<<<<<<<<<<<<<', 11, 'c'], [40, 256, stripOf('G99000123', 'MEX', '900526', 'F', '310405'), 11, 'c'],
    ]],
  },
  {
    name: 'i94-twocol', reader: 'cbp/i94-recent',
    says: ['admission.i94=990001231A5', 'admission.date=2024-03-03', 'admission.class=B2', 'admission.until=2024-09-02', 'person.name=QUISPE MAMANI / ROSA', 'person.birthDate=1990-05-26', 'passport.number=990001234', 'person.nationality=PER'],
    pages: [[
      [30, 24, '3/5/24, 10:21 AM', 7], [260, 24, 'I94 - Official Website', 7], [30, 60, 'For: ROSA QUISPE MAMANI', 11, 't'], [30, 90, 'Most Recent I-94', 16, 'tb'],
      [30, 120, 'Admission (I-94) Record Number:', 9, 't'], [190, 120, '990001231A5', 9, 'tb'], [330, 120, 'Class of Admission:', 9, 't'], [430, 120, 'B2', 9, 'tb'],
      [30, 136, 'Most Recent Date of Entry:', 9, 't'], [190, 136, '2024 March 03', 9, 'tb'], [330, 136, 'Admit Until Date:', 9, 't'], [430, 136, '09/02/2024', 9, 'tb'],
      [30, 170, 'Details provided on the I-94 Information form:', 9, 't'],
      [30, 190, 'Last/Surname:', 9, 't'], [130, 190, 'QUISPE MAMANI', 9, 'tb'], [330, 190, 'First (Given) Name:', 9, 't'], [430, 190, 'ROSA', 9, 'tb'],
      [30, 206, 'Birth Date:', 9, 't'], [130, 206, '05/26/1990', 9, 'tb'], [330, 206, 'Document Number:', 9, 't'], [430, 206, '990001234', 9, 'tb'], [30, 222, 'Country of Citizenship:', 9, 't'], [160, 222, 'Peru', 9, 'tb'],
      [30, 780, 'https://i94.cbp.dhs.gov/I94/#/recent-results', 7], [560, 780, '1/1', 7],
    ]],
  },
  {
    name: 'ead-old', reader: 'uscis/card-ead',
    says: ['card.category=C09', 'card.validFrom=2015-04-09', 'card.expires=2016-04-08', 'person.name=QUISPE MAMANI / ROSA', 'person.aNumber=000000331', 'person.birthDate=1990-05-26'],
    pages: [[
      [20, 20, 'UNITED STATES OF AMERICA', 7, 'hb'], [150, 20, 'EMPLOYMENT AUTHORIZATION CARD', 8, 'hb'], [20, 32, 'The person identified is authorized to work in the U.S. for the validity of this card.', 5],
      [110, 46, 'NAME', 5], [140, 46, 'QUISPE MAMANI, ROSA', 8, 'hb'], [110, 58, 'A#', 5], [140, 58, '000-000-331', 8, 'hb'], [210, 58, 'Card #', 5], [236, 58, 'SRC9990000331', 8, 'hb'], [110, 70, 'Birthdate', 5], [140, 70, '05/26/90', 8, 'hb'], [190, 70, 'Category', 5], [220, 70, 'C09', 8, 'hb'], [250, 70, 'Sex', 5], [266, 70, 'F', 8, 'hb'],
      [110, 82, 'Country of Birth', 5], [150, 82, 'Peru', 8, 'hb'], [110, 94, 'Terms and Conditions', 5], [110, 104, 'None', 7], [110, 118, 'CARD VALID FROM', 6], [170, 118, '04/09/15', 8, 'hb'], [210, 118, 'EXPIRES', 6], [240, 118, '04/08/16', 8, 'hb'], [20, 130, 'NOT VALID FOR REENTRY TO U.S.', 6],
    ]],
  },
  {
    name: 'passport-haiti', reader: 'dos/passport-mrz',
    says: ['passport.number=R9900001', 'person.birthDate=1988-11-02', 'passport.expires=2027-08-14', 'passport.issued=2017-08-15', 'person.nationality=HTI', 'person.birthPlace=JACMEL'],
    pages: [[
      [40, 30, 'REPUBLIQUE D HAITI', 10, 'tb'], [40, 46, 'PASSEPORT / PASSPORT', 9, 'tb'], [180, 46, 'Type/Type', 6, 't'], [180, 56, 'PP', 9, 'c'], [240, 46, 'Code du pays/Country code', 6, 't'], [240, 56, 'HTI', 9, 'c'], [360, 46, 'No. du passeport/Passport No.', 6, 't'], [360, 56, 'R9900001', 9, 'c'],
      [180, 70, 'Nom/Surname', 6, 't'], [180, 80, 'EXAMPLE', 9, 'c'], [180, 92, 'Prénom(s)/Given Name(s)', 6, 't'], [180, 102, 'MARIE ROSE', 9, 'c'], [180, 114, 'Nationalité/Nationality', 6, 't'], [180, 124, 'HAITIENNE', 9, 'c'],
      [180, 136, 'Date de naissance/Date of birth', 6, 't'], [180, 146, '02 NOV / NOV 1988', 9, 'c'], [180, 158, 'Sexe/Sex', 6, 't'], [180, 168, 'F', 9, 'c'], [230, 158, 'Lieu de naissance/Place of birth', 6, 't'], [230, 168, 'JACMEL', 9, 'c'],
      [180, 180, 'Date de délivrance/Date of issue', 6, 't'], [180, 190, '15 AOÛT / AUG 2017', 9, 'c'], [330, 180, "Date d'expiration/Date of expiry", 6, 't'], [330, 190, '14 AOÛT / AUG 2027', 9, 'c'], [330, 158, 'Autorité/Authority', 6, 't'], [330, 168, 'DIE', 9, 'c'],
      [30, 240, 'PPHTIEXAMPLE<<MARIE<ROSE<<<<<<<<<<<<<<<<<<<<', 11, 'c'], [30, 256, stripOf('R9900001', 'HTI', '881102', 'F', '270814'), 11, 'c'],
    ]],
  },
]
