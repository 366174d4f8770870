import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../papers/text-page.ts'
import { allReaders } from './index.ts'
import { faults } from './kit/faults.ts'
import { marked } from './kit/marked.ts'
import { readPaper } from './read-paper.ts'

const uscis = (type: string, rest = '', letter = 'C'): string => `U.S. Citizenship and Immigration Services      Form I-797${letter}, Notice of Action
Receipt Number    Received Date    Notice Date     Case Type
IOE0999000261     03/04/2024       03/08/2024      I485 - APPLICATION TO REGISTER
Notice Type: ${type}
${rest}`
const COURT = 'UNITED STATES DEPARTMENT OF JUSTICE\nEXECUTIVE OFFICE FOR IMMIGRATION REVIEW\nIMMIGRATION COURT\n'

/** The least each kind of paper prints, by the reader that must know it; no two papers share a reader. */
const PAPERS: Readonly<Record<string, string>> = {
  'uscis/i797c-receipt': uscis('Receipt Notice'),
  'uscis/i589-acknowledgement': uscis('Acknowledgement of Receipt', 'Your completed Form I-589 was received and is pending as of 03/04/2024.'),
  'uscis/i797c-rejection': uscis('Reject Notice'),
  'uscis/i797-approval': uscis('Approval Notice', '', ''),
  'uscis/i797a': uscis('Approval Notice', 'Receipt# IOE0999000261\nI-94# 990000261A1\nVALID FROM 03/08/2024 UNTIL 03/07/2026', 'A'),
  'uscis/i797b': uscis('Approval Notice', 'Consulate: LIMA', 'B'),
  'uscis/i797e-request': uscis('Request for Evidence', 'You must submit the requested information within 84 days of the date of this notice.', 'E'),
  'uscis/i797c-biometrics': 'U.S. Citizenship and Immigration Services      Form I-797C, Notice of Action\nASC Appointment Notice\nAPPLICATION/PETITION/REQUEST NUMBER    NOTICE DATE\nIOE0999000261    03/08/2024',
  'uscis/i797c-interview': uscis('Request for Applicant to Appear for Initial Interview'),
  'uscis/i797c-transfer': uscis('Transfer Notice'),
  'uscis/i797-extension': uscis('Receipt Notice', 'This notice extends the validity of your Permanent Resident Card for 48 months from the expiration date printed on the card.', ''),
  'uscis/decision-letter': 'U.S. Citizenship and Immigration Services\nMarch 8, 2024\nDECISION\nYour application is denied.',
  'cbp/i94-recent': 'I-94/I-95 Official Website - Get Most Recent Response\nMost Recent I-94\nAdmission (I-94) Record Number: 990000261A1\nMost Recent Date of Entry: 2024 March 08\nClass of Admission: B2\nAdmit Until Date: 09/07/2024',
  'cbp/i94-travel-history': 'I-94/I-95 Official Website - Travel History Results\nTravel History Results\n    DATE    TYPE    LOCATION\n1    2024-03-08    Arrival    MIA',
  'dos/visa-bulletin': 'Visa Bulletin For May 2031\nA. FINAL ACTION DATES FOR FAMILY-SPONSORED PREFERENCE CASES\n\nFamily-    All Chargeability    CHINA-      INDIA    MEXICO\nSponsored  Areas Except         mainland\n           Those Listed         born\nF1         01MAY20              01MAY20     01MAY20  C',
  'dos/passport-mrz': 'PASSPORT\nP<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
  'uscis/card-prc': 'UNITED STATES OF AMERICA\nPERMANENT RESIDENT\nSurname\nEXAMPLE\nGiven Name\nANA\nUSCIS#    Category\n000-000-261    IR6\nCard Expires:    Resident Since:\n03/08/34    03/08/24',
  'uscis/card-ead': 'UNITED STATES OF AMERICA\nEMPLOYMENT AUTHORIZATION\nSurname\nEXAMPLE\nGiven Name\nANA\nUSCIS#    Category    Card#\n000-000-261    C08    IOE0999000261\nValid From:    Card Expires:\n03/08/24    03/07/26',
  'dhs/nta-i862': 'U.S. Department of Homeland Security    Notice to Appear\nIn removal proceedings under section 240 of the Immigration and Nationality Act:\nFile No: 000-000-261\nRespondent: EXAMPLE, ANA    currently residing at:\nalleges that you:\n1. You arrived in the United States at or near Roma, TX, on or about June 2, 2019;',
  'dhs/i213': 'U.S. Department of Homeland Security    Record of Deportable/Inadmissible Alien\nFamily Name (CAPS)    First    Middle\nEXAMPLE    ANA\nDate, Place, Time, and Manner of Last Entry\n06/02/2019 Unknown Time, ROM, WI-Without Inspection\nNarrative (Outline particulars)',
  'eoir/hearing-notice': `${COURT}NOTICE OF IN-PERSON HEARING\nRE: EXAMPLE, ANA\nFILE: A000-000-261    DATE: Mar 08, 2024\nYour case has been scheduled for a MASTER hearing before the Immigration Court on May 6, 2024 at 8:30 A.M.`,
  'eoir/ij-order': `${COURT}Respondent Name:    A-Number:\nEXAMPLE, ANA    000-000-261\nORDER OF THE IMMIGRATION JUDGE\nDate: 03/08/2024\n[X] The respondent was ordered removed to PERU.`,
  'eoir/acis': 'Automated Case Information\nName: EXAMPLE, ANA | A-Number: 000-000-261 | Docket Date: 3/8/2024\nNext Hearing Information\nThere are no future hearings for this case.\nCourt Decision and Motion Information\nThis case is pending.',
  'dhs/nta-i261': 'U.S. Department of Homeland Security    Additional Charges of Inadmissibility/Deportability\nAlien/Respondent: EXAMPLE, ANA\nFile No: A000-000-261\npursuant to the following provision(s) of law:\n212(a)(7)(A)(i)(I)\nDated: March 4, 2021',
  'dhs/nta-sibling': 'U.S. Department of Homeland Security\nNotice of Referral to Immigration Judge\nDate: 09/09/2022    A-File: 000-000-261\nName: EXAMPLE, ANA',
  'dhs/departure-verification': 'U.S. Department of Homeland Security\nWarrant of Removal/Deportation\nFile No: A000-000-261\nName of alien being removed: EXAMPLE, ANA\nPort, date, and manner of removal: LAREDO, TX 04/16/2019 AFOOT',
  'ice/custody': "U.S. Department of Homeland Security\nNotice of Custody Determination\nAlien's Name: EXAMPLE, ANA    A-File Number: A000-000-261\n[X] Detained by the Department of Homeland Security.\nDate: 04/02/2024",
  'eoir/bia-decision': 'U.S. Department of Justice    Decision of the Board of Immigration Appeals\nExecutive Office for Immigration Review\nFile: A000-000-261 - Boston, MA    Date: MAR 18 2026\nORDER: The appeal is dismissed.',
  'eoir/filing-receipt': 'Executive Office for Immigration Review\nBoard of Immigration Appeals\nFILING RECEIPT FOR APPEAL\nThe Board of Immigration Appeals acknowledges receipt of your appeal on 04/10/2026.',
  'eoir/court-stamp': 'UNITED STATES DEPARTMENT OF JUSTICE\nEXECUTIVE OFFICE FOR IMMIGRATION REVIEW\nRECEIVED FEB 12 2026\nIMMIGRATION COURT\nIn the Matter of: EXAMPLE, ANA\nMOTION TO CONTINUE',
  'cbp/tecs-encounters': 'TECS - Person Encounter List\nLast Name   First Name   I/O   Arr Loc   Dep Loc   Date         Time\nEXAMPLE     ANA          I     MIA       LIM       08/12/2017   1842',
  'cbp/border-crossings': 'U.S. Customs and Border Protection\nBorder Crossing Information\nCrossing Date   Direction   Port of Entry\n05/02/2016      Inbound     PDN',
  'cbp/departure-confirmation': 'CBP Home\nDeparture Confirmed\nDeparture Date: 01/15/2026',
  'dos/visa-application': 'Online Nonimmigrant Visa Application (DS-160)\nConfirmation No: AA00EX4MPL\nName Provided: EXAMPLE, ANA\nCompleted On: 12 MAY 2024',
  'dos/visa-refusal': 'U.S. Embassy Lima\nDate: 06/03/2024\nYour visa application was refused under section 221(g) of the Immigration and Nationality Act.',
  'dos/nvc-letter': 'National Visa Center\nJuly 1, 2024\nDear Applicant:\nCase Number: LMA9900012345\nYour Priority Date: 12MAY2019',
  'court/disposition': 'SUPERIOR COURT OF EXAMPLE COUNTY\nCERTIFICATE OF DISPOSITION\nDocket Number: 99-CR-0117\nCharge: Petty theft\nDisposition: Dismissed\nDisposition Date: 06/11/2019',
  'release/split': 'U.S. Citizenship and Immigration Services\nMarch 8, 2024    NRC2024000001\nThis is in response to your Freedom of Information Act request received in this office on January 17, 2024.\nEnclosed are 240 pages released in their entirety.',
  'own/i589': 'I-589, Application for Asylum\nPart A.I. Information About You\n4. Complete Last Name    5. First Name\nEXAMPLE    ANA\nForm I-589 Edition 03/01/23',
  'own/i485': 'Application to Register Permanent Residence or Adjust Status\nPart 1. Information About You\n1.a. Family Name (Last Name)    EXAMPLE\nForm I-485 Edition 10/24/24',
  'own/n400': 'Application for Naturalization\nPart 2. Information About You\n8. Date You Became a Permanent Resident (mm/dd/yyyy)    03/08/2019\nForm N-400 Edition 04/01/24',
  'own/g28': 'Notice of Entry of Appearance as Attorney or Accredited Representative\nPart 1. Information About Attorney\n2.a. Family Name (Last Name)    COUNSEL\nForm G-28 Edition 09/17/18',
  'own/i130': 'Petition for Alien Relative\nPart 2. Information About You (Petitioner)\n4.a. Family Name (Last Name)    EXAMPLE\nForm I-130 Edition 04/01/24',
  'own/i765': 'Application For Employment Authorization\nPart 2. Information About You\n1.a. Family Name (Last Name)    EXAMPLE\nForm I-765 Edition 04/01/24',
  'own/i131': 'Application for Travel Document\nPart 1. Information About You\n1.a. Family Name (Last Name)    EXAMPLE\nForm I-131 Edition 04/01/24',
  'own/i864': 'Affidavit of Support Under Section 213A of the INA\nPart 4. Information About You (Sponsor)\n1.a. Family Name (Last Name)    EXAMPLE\nForm I-864 Edition 10/17/24',
  'cbp/i94-paper': 'Form I-94A Departure Record\nDeparture Number    99000012345\nFamily Name    EXAMPLE\nFirst (Given) Name    ANA\nU.S. CUSTOMS AND BORDER PROTECTION\nADMITTED MIA MAR 08 2012\nCLASS B2\nUNTIL SEP 07 2012',
  'cbp/passport-stamp': 'U.S. CUSTOMS AND BORDER PROTECTION\nADMITTED MIA\nMAR 08 2024\nCLASS B2\nUNTIL SEP 07 2024',
  'uscis/advance-parole': 'Authorization for Parole of an Alien into the United States\nDate Issued: 03/08/2024\nDate Expires: 03/07/2025\nA-Number: A000-000-261',
  'uscis/reentry-permit': 'UNITED STATES OF AMERICA\nREENTRY PERMIT\nSurname\nEXAMPLE\nGiven Names\nANA\nDate of Issue\n08 MAR 2024\nDate of Expiration\n07 MAR 2026',
  'uscis/refugee-travel-document': 'UNITED STATES OF AMERICA\nREFUGEE TRAVEL DOCUMENT\nSurname\nEXAMPLE\nGiven Names\nANA\nDate of Issue\n08 MAR 2024\nDate of Expiration\n07 MAR 2025',
  'uscis/case-status-text': 'Case Was Received\nOn March 4, 2024, we received your Form I-485, Application to Register Permanent Residence or Adjust Status, Receipt Number IOE0999000261, and sent you the receipt notice.',
  'uscis/processing-times': '{\n  "data": {\n    "processing_time": {\n      "form_name": "I-485",\n      "range": [\n        { "unit": "Months", "value": 12 }\n      ]\n    }\n  }\n}',
  'uscis/i797d': 'U.S. Citizenship and Immigration Services\nForm I-797D, Notice of Action\nReceipt Number    Notice Date\nIOE0999000261     03/08/2024\nYour new card is attached below.',
  'uscis/i797f': 'U.S. Citizenship and Immigration Services\nForm I-797F, Notice of Action\nReceipt Number    Notice Date\nIOE0999000261     03/08/2024\nThis letter allows you to board.',
  'uscis/case-status-torch': '{\n  "case_status": {\n    "receiptNumber": "IOE0999000261",\n    "formType": "I485"\n  }\n}',
  'uscis/case-status-csol': '{\n  "CaseStatusResponse": {\n    "receiptNumber": "IOE0999000261",\n    "isValid": true\n  }\n}',
  'uscis/account-json': '{\n  "data": {\n    "receiptNumber": "IOE0999000261",\n    "submissionDate": "2024-03-04",\n    "formType": "I-485"\n  }\n}',
  'caselens/record': '{\n  "kind": "caselens-record",\n  "version": "1.20.2",\n  "cases": [\n    {\n      "receiptNumber": "IOE0999000261"\n    }\n  ]\n}',
  'civil/birth': 'Estados Unidos Mexicanos\nActa de Nacimiento\nOficialía    Fecha de Registro\n0001         20/06/1988\nDatos de la Persona Registrada\nNombre(s)    Primer Apellido\nANA          EXAMPLE\nSexo         Fecha de Nacimiento\nMUJER        12/05/1988',
  'civil/marriage': 'COUNTY OF EXAMPLE, STATE OF NEVADA\nCERTIFICATE OF MARRIAGE\nSpouse A: ANA EXAMPLE\nSpouse B: LUIS MUESTRA\nDate of Marriage: 06/10/2022\nCOUNTY CLERK',
  'civil/divorce': 'SUPERIOR COURT OF CALIFORNIA, COUNTY OF EXAMPLE\nPetitioner: ANA EXAMPLE\nRespondent: LUIS MUESTRA\nJUDGMENT OF DISSOLUTION OF MARRIAGE\nThe marital status ends on April 15, 2021.',
  'civil/translation': 'CERTIFICATE OF TRANSLATION\nI, Sam Example, certify that I am competent to translate from Spanish into English, and that the translation of the birth certificate is complete and accurate.\nDate: May 2, 2024',
  'health/i693': 'Report of Immigration Medical Examination    USCIS\nand Vaccination Record    Form I-693\nSTART HERE - Type or print in black ink.\nFamily Name (Last Name)    Given Name (First Name)\nEXAMPLE                    ANA\nSignature of Civil Surgeon    Date of Signature (mm/dd/yyyy)\n(signed)                      03/04/2025',
  'health/vaccination': 'STATE OF NEW JERSEY, DEPARTMENT OF HEALTH\nOFFICIAL IMMUNIZATION RECORD\nVaccine    Date Given\nMMR        06/01/1990',
  'any/presence': 'RESIDENTIAL LEASE AGREEMENT\nLandlord: EXAMPLE HOMES LLC\nTenant: ANA EXAMPLE\nPremises: 9 EXAMPLE ST, CHELSEA, MA 02150\nMonthly Rent: $1,200\nLease Start Date: 03/01/2019',
  'ssa/statement-xml': '<osss:OnlineSocialSecurityStatementData xmlns:osss="http://ssa.gov/osss/schemas/2.0">\n  <osss:UserInformation>\n    <osss:Name>ANA EXAMPLE</osss:Name>\n  </osss:UserInformation>\n</osss:OnlineSocialSecurityStatementData>',
  'ssa/statement-pdf': 'Your Social Security Statement\nPrepared for: ANA EXAMPLE\nEarnings Record\nWork Year    Earnings Taxed for Social Security    Earnings Taxed for Medicare\n2021    $31,844    $31,844',
  'ssa/numident': 'SOCIAL SECURITY ADMINISTRATION NUMIDENT PRINTOUT\nNAME: EXAMPLE, ANA\nDATE OF BIRTH: 04/17/1991\nPLACE OF BIRTH: CUSCO, PERU\nCSP: B',
  'ssa/card': 'SOCIAL SECURITY\nTHIS NUMBER HAS BEEN ESTABLISHED FOR\nANA EXAMPLE\nSIGNATURE',
  'irs/account-transcript': 'Internal Revenue Service\nAccount Transcript\nFORM NUMBER: 1040\nTAX PERIOD: Dec. 31, 2022\nTRANSACTIONS',
  'irs/return-transcript': 'Internal Revenue Service\nTax Return Transcript\nForm Number: 1040\nTax Period Ending: Dec. 31, 2022',
  'irs/wage-income-transcript': 'Internal Revenue Service\nWage and Income Transcript\nTax Period Requested: December, 2022\nForm W-2 Wage and Tax Statement\nSocial Security Wages: $31,844.00',
  'irs/non-filing': 'Internal Revenue Service\nVerification of Non-filing\nTax Period Requested: December, 2021\nWe have no record of a filed Form 1040.',
  'irs/w2': 'Form W-2 Wage and Tax Statement 2023\nb Employer identification number (EIN)    1 Wages, tips, other compensation\n00-0000111                                31,844.00',
  'irs/1099': "Form 1099-NEC\nFor calendar year 2023\nPAYER'S TIN    RECIPIENT'S name\n00-0000111     ANA EXAMPLE\n1 Nonemployee compensation\n$ 100.00",
  'irs/itin-notice': 'Department of the Treasury    Notice         CP565\nInternal Revenue Service      Notice date    March 4, 2024\nWe assigned you an ITIN',
  'school/i20': 'I-20, Certificate of Eligibility for Nonimmigrant Student Status\nSEVIS ID: N0099000123\nPROGRAM START/END DATE\n26 AUGUST 2019 - 10 MAY 2021',
  'school/ds2019': 'CERTIFICATE OF ELIGIBILITY FOR EXCHANGE VISITOR STATUS (J-NONIMMIGRANT)\nDS-2019\n3. Form Covers Period: From (mm-dd-yyyy): 08-15-2023 To (mm-dd-yyyy): 05-31-2024',
  'school/sevis-termination': 'RE: Termination of your SEVIS record\nSEVIS ID: N0099000123\nTermination Date: May 31, 2024',
  'dol/eta9089': 'Application for Permanent Employment Certification\nETA Form 9089\nU.S. Department of Labor\nCase Number: A-23091-00123    Filing Date: 04/01/2023',
  'dol/lca9035': 'Labor Condition Application for Nonimmigrant Workers\nForm ETA-9035\nU.S. Department of Labor\nCase Number: I-200-24091-123456    Period of Employment: 10/01/2024 to 09/30/2027',
  'work/pay-stub': 'Earnings Statement\nEmployer: EXAMPLE BAKERY LLC\nPeriod Beginning: 03/04/2024    Period Ending: 03/17/2024\nGross Pay    1,480.00',
  'dos/visa-foil': 'VISA  UNITED STATES OF AMERICA\nIssuing Post Name LIMA\nControl Number: 20219900000317\nSurname ROJAS\nGiven Name LUZ\nVisa Type /Class: R B1/B2\nIssue Date: 18JAN2022\nExpiration Date: 14JAN2032',
  'travel/boarding-pass': 'BOARDING PASS\nFlight: AA1234\nFrom: MIA\nTo: GUA\nDate: 06MAR18',
  'travel/e-ticket': 'ELECTRONIC TICKET RECEIPT\nPassenger: EXAMPLE/LUZ\nFlight: AA 1234\nFrom: MIA\nTo: GUA\nDate: 06MAR2018',
  'travel/foreign-stamp': 'MIGRACION GUATEMALA\nENTRADA\n12 MAR 2019',
}
const bare = (id: string): string => id.replace(/@\d+$/, '')
const paperOf = (text: string) => ({ ...marked('').paper, pages: typedPages(text, text.startsWith('{') ? 'json' : text.startsWith('<') ? 'xml' : 'plain-text') })
const knowing = (text: string): string[] => allReaders.filter((r) => r.recognise(paperOf(text))).map((r) => bare(r.id))

test('there is a paper for every reader', () => {
  expect(Object.keys(PAPERS).sort()).toEqual(allReaders.map((r) => bare(r.id)).sort())
})

test.each(Object.entries(PAPERS))('%s knows its paper, nobody else does, and something is read from it', (id, text) => {
  expect(knowing(text)).toEqual([id])
  const reading = readPaper(paperOf(text))
  expect(reading.claims.length).toBeGreaterThan(0)
  expect(faults(paperOf(text), reading)).toEqual([])
})

const pairs = Object.entries(PAPERS).filter(([, text]) => !/^[{<]/.test(text))
test.each(pairs)('%s with any other paper behind it is still known by one reader at most', (_, first) => {
  const both = pairs.map(([id, second]) => [id, knowing(`${first}\n\f${second}`)] as const).filter(([, ids]) => ids.length > 1)
  expect(both).toEqual([])
})

test('words of all kinds of papers in any order: one reader is believed or none, and every quote is there', () => {
  const lines = [...new Set(pairs.flatMap(([, text]) => text.split('\n')))]
  const page = fc.array(fc.constantFrom(...lines, '\f'), { minLength: 1, maxLength: 25 })
  fc.assert(fc.property(page, (all) => {
    const paper = paperOf(all.join('\n'))
    const reading = readPaper(paper)
    expect(new Set(reading.claims.map((c) => c.generatedBy)).size).toBeLessThanOrEqual(1)
    expect(reading.claims.every((c) => c.generatedBy === reading.reader)).toBe(true)
    expect(faults(paper, reading)).toEqual([])
  }), { numRuns: 300 })
})
