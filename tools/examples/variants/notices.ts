/** USCIS notices and letters in other fonts, columns and wordings than the family's. `[x, y, words, size, font]`, in points. */
import { type Variant, flow } from './draw.ts'

export const notices: readonly Variant[] = [
  {
    name: 'i797-old', reader: 'uscis/i797c-receipt',
    says: ['filing.receipt=EAC9909950123', 'filing.form=I-765', 'filing.received=2009-02-11', 'notice.date=2009-02-17', 'person.aNumber=000000331', 'person.name=QUISPE MAMANI / ROSA', 'residence.address=14 EXAMPLE ROAD', 'payment.amount=34000'],
    pages: [[
      [40, 36, 'Department of Homeland Security', 9, 't'], [40, 47, 'U.S. Citizenship and Immigration Services', 9, 't'], [360, 47, 'I-797C, Notice of Action', 15, 'tb'],
      [150, 70, 'THE UNITED STATES OF AMERICA', 14, 'tb'],
      [40, 100, 'RECEIPT NUMBER', 7], [50, 114, 'EAC-99-099-50123', 11, 'c'], [300, 100, 'CASE TYPE', 7], [345, 100, 'I765', 9, 'c'], [300, 114, 'APPLICATION FOR EMPLOYMENT AUTHORIZATION', 9, 'c'],
      [40, 130, 'RECEIPT DATE', 7], [50, 144, 'February 11, 2009', 10, 'c'], [170, 130, 'PRIORITY DATE', 7], [300, 130, 'APPLICANT', 7], [350, 130, 'A000 000 331', 9, 'c'], [300, 144, 'QUISPE MAMANI, ROSA', 10, 'c'],
      [40, 160, 'NOTICE DATE', 7], [50, 174, 'February 17, 2009', 10, 'c'], [170, 160, 'PAGE', 7], [180, 174, '1 of 1', 10, 'c'],
      [50, 210, 'ROSA QUISPE MAMANI', 10, 'c'], [50, 222, '14 EXAMPLE ROAD APT 1', 10, 'c'], [50, 234, 'UNION CITY NJ 07087', 10, 'c'],
      [320, 210, 'Notice Type:  Receipt Notice', 10, 'tb'], [320, 228, 'Amount received: $ 340.00', 10, 't'], [320, 246, 'Class requested: C08', 10, 't'],
      [40, 290, 'Receipt notice - If any of the above information is incorrect, call customer service immediately.', 10, 't'],
      [40, 700, 'VERMONT SERVICE CENTER', 9, 't'], [40, 712, 'U.S. CITIZENSHIP & IMMIGRATION SVC', 9, 't'], [40, 724, '75 EXAMPLE STREET', 9, 't'], [40, 736, 'SAINT ALBANS VT 05479', 9, 't'],
    ]],
  },
  {
    name: 'i797-approval-var', reader: 'uscis/i797-approval',
    says: ['filing.receipt=IOE0999000331', 'filing.form=I-765', 'filing.received=2023-05-04', 'notice.date=2023-08-21', 'filing.decision=approved', 'filing.class=C09', 'filing.validFrom=2023-08-18', 'filing.validUntil=2025-08-17', 'person.name=QUISPE MAMANI / ROSA'],
    pages: [[
      [30, 40, 'Department of Homeland Security', 12, 'hb'], [30, 54, 'U.S. Citizenship and Immigration Services', 12, 'hb'], [380, 54, 'Form I-797, Notice of Action', 13, 'hb'],
      [30, 90, 'Receipt Number', 8, 'hb'], [30, 104, 'IOE0999000331', 10], [250, 90, 'Case Type', 8, 'hb'], [250, 104, 'I765 - APPLICATION FOR EMPLOYMENT AUTHORIZATION', 10],
      [30, 122, 'Received Date', 8, 'hb'], [30, 136, '05/04/2023', 10], [120, 122, 'Priority Date', 8, 'hb'], [250, 122, 'Applicant', 8, 'hb'], [300, 122, 'A000 000 331', 9], [250, 136, 'QUISPE MAMANI, ROSA', 10],
      [30, 154, 'Notice Date', 8, 'hb'], [30, 168, '08/21/2023', 10], [120, 154, 'Page', 8, 'hb'], [120, 168, '1 of 2', 10], [250, 154, 'Beneficiary', 8, 'hb'],
      [40, 210, 'ROSA QUISPE MAMANI', 10], [40, 224, 'C/O EXAMPLE LEGAL AID', 10], [40, 238, '1 EXAMPLE PLAZA FL 3', 10], [40, 252, 'NEWARK NJ 07102', 10],
      [330, 210, 'Notice Type: Approval Notice', 9, 'hb'], [330, 224, 'Class: C09', 9, 'hb'], [330, 238, 'Valid from: 08/18/2023 to 08/17/2025', 9, 'hb'],
      [30, 300, 'Your application for employment authorization has been approved. Your card will be mailed to you separately.', 9],
    ]],
  },
  {
    name: 'rfe-var', reader: 'uscis/i797e-request',
    says: ['filing.receipt=MSC9999000331', 'filing.form=I-485', 'notice.date=2026-03-02', 'notice.kind=rfe', 'notice.due=2026-05-28', 'person.aNumber=000000331'],
    pages: [[
      [40, 40, 'U.S. Department of Homeland Security', 9, 't'], [40, 52, 'U.S. Citizenship and Immigration Services', 9, 't'], [40, 64, 'National Benefits Center', 9, 't'], [360, 52, 'Form I-797E, Notice of Action', 12, 'tb'],
      [40, 100, 'Receipt Number: MSC-99-990-00331', 10, 't'], [340, 100, 'Case Type: I485', 10, 't'], [40, 116, 'Notice Date: March 2, 2026', 10, 't'], [340, 116, 'A-Number: A000-000-331', 10, 't'],
      [200, 150, 'REQUEST FOR EVIDENCE', 14, 'tb'],
      [40, 180, 'ROSA QUISPE MAMANI', 10, 't'], [40, 192, '14 EXAMPLE ROAD APT 1', 10, 't'], [40, 204, 'UNION CITY NJ 07087', 10, 't'],
      ...flow(40, 240, 13, ['The documentation submitted is not sufficient to warrant favorable consideration of your application.', 'Your response must be received in this office by May 28, 2026. If you do not submit the requested evidence, your', 'case may be denied as abandoned under 8 CFR 103.2(b)(13). PLACE THIS ENTIRE LETTER ON TOP of your response.'], 10, 't'),
    ]],
  },
  {
    name: 'i797a-var', reader: 'uscis/i797a',
    says: ['filing.receipt=WAC9918050777', 'filing.form=I-539', 'filing.validUntil=2025-02-28', 'authorizedStay.i94=990001231A5', 'authorizedStay.from=2024-09-03', 'authorizedStay.until=2025-02-28', 'authorizedStay.class=B2', 'authorizedStay.receipt=WAC9918050777'],
    pages: [[
      [40, 40, 'Department of Homeland Security', 9, 't'], [40, 52, 'U.S. Citizenship and Immigration Services', 9, 't'], [370, 52, 'I-797A, Notice of Action', 14, 'tb'],
      [40, 84, 'Receipt Number', 7, 'tb'], [44, 96, 'WAC9918050777', 10, 't'], [250, 84, 'Case Type', 7, 'tb'], [254, 96, 'I539 - APPLICATION TO EXTEND/CHANGE NONIMMIGRANT STATUS', 9, 't'],
      [40, 110, 'Received Date', 7, 'tb'], [44, 122, '08/20/2024', 10, 't'], [140, 110, 'Priority Date', 7, 'tb'], [250, 110, 'Applicant', 7, 'tb'], [254, 122, 'QUISPE MAMANI, ROSA', 10, 't'],
      [40, 136, 'Notice Date', 7, 'tb'], [44, 148, '11/05/2024', 10, 't'], [140, 136, 'Page', 7, 'tb'], [144, 148, '1 of 1', 10, 't'],
      [50, 180, 'ROSA QUISPE MAMANI', 10, 't'], [50, 192, '14 EXAMPLE ROAD APT 1', 10, 't'], [50, 204, 'UNION CITY NJ 07087', 10, 't'], [320, 180, 'Notice Type: Approval Notice', 10, 't'], [320, 192, 'Class: B2', 10, 't'], [320, 204, 'Valid from 09/03/2024 to 02/28/2025', 10, 't'],
      [120, 560, 'PLEASE TEAR OFF FORM I-94 PRINTED BELOW, AND STAPLE TO ORIGINAL I-94 IF AVAILABLE', 7, 'tb'],
      [40, 590, 'Detach This Half for Personal Records', 8, 'tb'], [40, 606, 'Receipt #  WAC9918050777', 9, 't'], [40, 620, 'I-94#  990001231 A5', 9, 't'], [40, 634, 'NAME  QUISPE MAMANI, ROSA', 9, 't'], [40, 648, 'CLASS  B2', 9, 't'], [40, 662, 'VALID FROM  09/03/2024  UNTIL  02/28/2025', 9, 't'],
      [330, 590, '990001231 A5', 9, 't'], [330, 604, 'Receipt Number  WAC9918050777', 9, 't'], [330, 618, 'US Citizenship and Immigration Services', 8, 't'], [330, 632, 'I-94  Departure Record', 9, 't'], [330, 648, '14. Family Name  QUISPE MAMANI', 8, 't'], [330, 662, '15. First (Given) Name  ROSA', 8, 't'], [480, 662, '16. Date of Birth 05/26/1990', 7, 't'],
    ]],
  },
  {
    name: 'i589-ack', reader: 'uscis/i589-acknowledgement',
    says: ['filing.received=2023-09-08', 'filing.form=I-589', 'filing.receipt=ZLA9900000331', 'notice.date=2023-09-14', 'person.aNumber=000000331'],
    pages: [[
      [40, 40, 'Department of Homeland Security', 10, 'c'], [40, 54, 'U.S. Citizenship and Immigration Services', 10, 'c'], [330, 54, 'Form I-797C, Notice of Action', 10, 'cb'],
      [40, 90, 'ACKNOWLEDGEMENT OF RECEIPT', 12, 'cb'], [40, 112, 'Receipt Number: ZLA9900000331', 10, 'c'], [40, 126, 'Case Type: I589, Application for Asylum', 10, 'c'], [40, 140, 'Notice Date: 09/14/2023', 10, 'c'], [40, 154, 'USCIS A#: A000-000-331', 10, 'c'],
      [40, 180, 'ROSA QUISPE MAMANI', 10, 'c'], [40, 194, '14 EXAMPLE ROAD APT 1', 10, 'c'], [40, 208, 'UNION CITY NJ 07087', 10, 'c'],
      [40, 240, 'Your complete Form I-589, Application for Asylum and for Withholding of Removal, was', 10, 'c'], [40, 254, 'received and is pending as of September 8, 2023. You may remain in the United States', 10, 'c'], [40, 268, 'until your asylum application is decided.', 10, 'c'],
    ]],
  },
  {
    name: 'transfer', reader: 'uscis/i797c-transfer',
    says: ['filing.receipt=IOE0999000331', 'filing.form=I-485', 'notice.kind=transfer', 'notice.date=2024-02-01', 'person.name=QUISPE MAMANI / ROSA', 'person.aNumber=000000331'],
    pages: [[
      [40, 40, 'Department of Homeland Security', 9], [40, 52, 'U.S. Citizenship and Immigration Services', 9], [370, 52, 'Form I-797C, Notice of Action', 12, 'hb'], [110, 74, 'THIS NOTICE DOES NOT GRANT ANY IMMIGRATION STATUS OR BENEFIT.', 11, 'hb'],
      [40, 100, 'Receipt Number', 7, 'hb'], [42, 112, 'IOE0999000331', 9], [250, 100, 'Case Type', 7, 'hb'], [252, 112, 'I485 - APPLICATION TO REGISTER PERMANENT RESIDENCE OR ADJUST STATUS', 8],
      [40, 126, 'Received Date', 7, 'hb'], [42, 138, '11/20/2023', 9], [140, 126, 'Priority Date', 7, 'hb'], [250, 126, 'Applicant   A000 000 331', 7, 'hb'], [252, 138, 'QUISPE MAMANI, ROSA', 9],
      [40, 152, 'Notice Date', 7, 'hb'], [42, 164, '02/01/2024', 9], [140, 152, 'Page', 7, 'hb'], [142, 164, '1 of 1', 9],
      [46, 200, 'ROSA QUISPE MAMANI', 9], [46, 212, '14 EXAMPLE ROAD APT 1', 9], [46, 224, 'UNION CITY NJ 07087', 9], [340, 200, 'Notice Type: Transfer Notice', 9, 'hb'],
      [40, 270, 'This is to advise you that in order to speed up processing we have transferred the above case to the following USCIS office', 9], [40, 282, 'for processing: National Benefits Center.', 9],
    ]],
  },
  {
    name: 'noid', reader: 'uscis/i797e-request',
    says: ['notice.kind=noid', 'notice.date=2026-05-22', 'notice.dueDays=30', 'filing.receipt=LIN9990000331', 'filing.form=I-130'],
    pages: [[
      [60, 50, 'May 22, 2026', 11, 't'], [380, 50, 'U.S. Department of Homeland Security', 8, 't'], [380, 60, 'U.S. Citizenship and Immigration Services', 8, 't'], [380, 70, 'Nebraska Service Center', 8, 't'],
      [60, 110, 'ROSA QUISPE MAMANI', 11, 't'], [60, 124, '14 EXAMPLE ROAD APT 1', 11, 't'], [60, 138, 'UNION CITY NJ 07087', 11, 't'], [380, 110, 'LIN9990000331', 11, 'tb'],
      [60, 170, 'RE: I-130, Petition for Alien Relative', 11, 't'], [190, 210, 'NOTICE OF INTENT TO DENY', 14, 'tb'],
      ...flow(60, 250, 14, ['Dear Sir or Madam:', 'On February 3, 2025 you filed Form I-130. After review, USCIS intends to deny your petition.', 'You must submit a response within thirty (30) days of the date of this notice (33 days if this notice was mailed).', 'Receipt Number: LIN9990000331'], 10.5, 't'),
    ]],
  },
  {
    name: 'asc-multi', reader: 'uscis/i797c-biometrics',
    says: ['appointment.at=2024-03-05 09:00', 'appointment.kind=biometrics', 'appointment.receipt=IOE0999000331', 'appointment.receipt=IOE0999000332', 'notice.date=2024-02-12', 'person.aNumber=000000331', 'appointment.place=ELIZABETH', 'appointment.code=3'],
    pages: [[
      [40, 40, 'Department of Homeland Security', 9, 't'], [40, 51, 'U.S. Citizenship and Immigration Services', 9, 't'], [360, 51, 'I-797C, Notice of Action', 14, 'tb'], [110, 72, 'THIS NOTICE DOES NOT GRANT ANY IMMIGRATION STATUS OR BENEFIT.', 10, 'tb'],
      [40, 90, 'ASC Appointment Notice', 13, 'tb'], [300, 84, 'APPLICATION/PETITION/REQUEST NUMBER(S)', 6], [302, 95, 'IOE0999000331', 9, 'c'], [302, 106, 'IOE0999000332', 9, 'c'], [500, 84, 'NOTICE DATE', 6], [500, 95, '02/12/2024', 9, 'c'],
      [40, 120, 'CASE TYPE', 6], [42, 131, 'I485 Application to Register Permanent Residence', 9, 'c'], [300, 120, 'SOCIAL SECURITY NUMBER', 6], [420, 120, 'USCIS A#', 6], [420, 131, 'A000 000 331', 9, 'c'], [510, 120, 'CODE', 6], [510, 131, '3', 9, 'c'],
      [40, 150, 'ACCOUNT NUMBER', 6], [200, 150, 'TCR', 6], [300, 150, 'SERVICE CENTER', 6], [300, 161, 'NBC', 9, 'c'], [500, 150, 'PAGE', 6], [500, 161, '1 of 1', 9, 'c'],
      [60, 200, 'ROSA QUISPE MAMANI', 10, 'c'], [60, 212, '14 EXAMPLE ROAD APT 1', 10, 'c'], [60, 224, 'UNION CITY, NJ 07087', 10, 'c'],
      [40, 270, 'PLEASE APPEAR AT THE BELOW APPLICATION SUPPORT CENTER AT THE DATE AND TIME SPECIFIED.', 9, 'tb'],
      [40, 290, 'APPLICATION SUPPORT CENTER', 8, 'tb'], [40, 302, 'USCIS ELIZABETH', 9, 'c'], [40, 313, '44 EXAMPLE PLAZA', 9, 'c'], [40, 324, 'ELIZABETH, NJ 07201', 9, 'c'], [330, 290, 'PLEASE READ THIS ENTIRE NOTICE CAREFULLY.', 8, 't'], [330, 306, 'DATE AND TIME OF APPOINTMENT', 8, 'tb'], [330, 318, '03/05/2024', 10, 'c'], [330, 330, '9:00 AM', 10, 'c'],
    ]],
  },
  {
    name: 'i130-receipt', reader: 'uscis/i797c-receipt',
    says: ['filing.receipt=IOE0999000331', 'filing.form=I-130', 'filing.received=2024-03-25', 'filing.petitioner=WHITFIELD / HANNAH JOY', 'filing.beneficiary=QUISPE MAMANI / ROSA', 'notice.date=2024-03-29', 'payment.amount=62500', 'filing.section=Husband or wife'],
    pages: [[
      [40, 40, 'Department of Homeland Security', 9], [40, 52, 'U.S. Citizenship and Immigration Services', 9], [340, 52, 'Form I-797C, Notice of Action', 14, 'hb'], [110, 72, 'THIS NOTICE DOES NOT GRANT ANY IMMIGRATION STATUS OR BENEFIT.', 10, 'hb'],
      [40, 100, 'Receipt Number', 8], [44, 112, 'IOE0999000331', 10, 'hb'], [240, 100, 'Case Type', 8], [244, 112, 'I130 - PETITION FOR ALIEN RELATIVE', 10, 'hb'],
      [40, 128, 'Received Date', 8], [44, 140, '03/25/2024', 10, 'hb'], [140, 128, 'Priority Date', 8], [240, 128, 'Petitioner', 8], [244, 140, 'WHITFIELD, HANNAH JOY', 10, 'hb'],
      [40, 156, 'Notice Date', 8], [44, 168, '03/29/2024', 10, 'hb'], [140, 156, 'Page', 8], [144, 168, '1 of 1', 10, 'hb'], [240, 156, 'Beneficiary', 8], [300, 156, 'A000 000 331', 8], [244, 168, 'QUISPE MAMANI, ROSA', 10, 'hb'],
      [50, 210, 'HANNAH JOY WHITFIELD', 10], [50, 222, '9 EXAMPLE TERRACE', 10], [50, 234, 'MONTCLAIR NJ 07042', 10], [330, 210, 'Notice Type:', 10, 'hb'], [400, 210, 'Receipt Notice', 10], [330, 224, 'Amount received:', 10, 'hb'], [420, 224, '$625.00 U.S.', 10], [330, 238, 'Section:', 10, 'hb'], [380, 238, 'Husband or wife of U.S.', 10], [380, 250, 'Citizen, 201(b) INA', 10],
    ]],
  },
  {
    name: 'decision', reader: 'uscis/decision-letter', asks: ['filing.receipt'],
    says: ['notice.kind=denial', 'notice.date=2026-08-03', 'filing.decision=denied', 'filing.form=I-765'],
    pages: [[
      [60, 50, 'August 3, 2026', 11, 't'], [360, 50, 'U.S. Department of Homeland Security', 8, 't'], [360, 60, 'U.S. Citizenship and Immigration Services', 8, 't'], [360, 70, 'Potomac Service Center', 8, 't'],
      [60, 110, 'ROSA QUISPE MAMANI', 11, 't'], [60, 124, '14 EXAMPLE ROAD APT 1', 11, 't'], [60, 138, 'UNION CITY NJ 07087', 11, 't'], [360, 110, 'IOE0999000331', 10, 't'], [360, 122, 'A000-000-331', 10, 't'],
      [60, 170, 'RE: ROSA QUISPE MAMANI', 11, 't'], [60, 184, 'I-765, Application for Employment Authorization', 11, 't'], [260, 220, 'DECISION', 14, 'tb'],
      ...flow(60, 250, 14, ['Dear ROSA QUISPE MAMANI:', 'On March 2, 2026 you filed Form I-765. Your application is denied for the following reasons.', 'There is no appeal to this decision. You may file a motion to reopen within 30 days of this notice.'], 10.5, 't'),
    ]],
  },
]
