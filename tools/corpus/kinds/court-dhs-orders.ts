/** Charging papers, removals and custody papers of DHS. */
import type { Book } from '../../examples/book.ts'
import type { CorpusKind } from '../kind.ts'
import { dashed, iso, later, nameOf, someTime, spaced, surnameFirst, truths, weekdayLater } from '../known/define.ts'
import { digits, printed, someDay } from '../person.ts'
import { LEFT, LOOKS, RIGHT, box, choice, faxLine, foot, pair, prose, ruled } from './court-dhs-sheet.ts'

const PORTS = [['LAREDO', 'TX'], ['HIDALGO', 'TX'], ['SAN YSIDRO', 'CA'], ['MIAMI', 'FL']] as const

/** The head of a DHS form in one of its looks; gives the sheet and the next base line. */
function form(book: Book, layout: number, title: string) {
  const l = LOOKS[layout % LOOKS.length]!
  const sheet = book.sheet()
  if (layout % 3 === 1) {
    sheet.textCentred(46, 'U.S. DEPARTMENT OF HOMELAND SECURITY', l.print)
    sheet.textCentred(66, title.toUpperCase(), { ...l.bold, size: Math.min(13, 4200 / (title.length * 6.4)) })
  } else {
    sheet.text(LEFT, 46, 'U.S. Department of Homeland Security', l.print)
    const size = title.length > 46 ? 9.5 : 12
    sheet.textEndingAt(RIGHT, title.length > 46 ? 64 : 48, title, { font: l.bold.font ?? 'serif-bold', size })
  }
  sheet.line(LEFT, 74, RIGHT, 74, { weight: 1 })
  return { sheet, l, y: 94 }
}

export const addedCharges: CorpusKind = {
  reader: 'dhs/nta-i261', layouts: 3,
  draw(book, { who, chance, layout }) {
    const { sheet, l, y: top } = form(book, layout, 'Additional Charges of Inadmissibility/Deportability')
    const arrived = someDay(chance, 2014, 2023)
    const dated = later(arrived, chance, 100, 900)
    const served = later(dated, chance, 0, 12)
    const way = chance.pick(['personal', 'certified-mail', 'mail'] as const)
    const [city, state] = chance.pick(PORTS)
    let y = top
    y = choice(sheet, y, l, layout, true, 'Removal proceedings under section 240 of the Immigration and Nationality Act')
    y = choice(sheet, y, l, layout, false, 'Deportation proceedings commenced prior to April 1, 1997 under former section 242 of the Immigration and Nationality Act') + 6
    sheet.text(LEFT, y, 'In the Matter of:', l.print)
    y += 18
    pair(sheet, LEFT, y, l, 'Alien/Respondent:', surnameFirst(who))
    y += 16
    pair(sheet, LEFT, y, l, 'File No:', spaced(who.aNumber))
    pair(sheet, 270, y, l, 'Address:', '318 EXAMPLE STREET, PATERSON, NJ 07501')
    y = prose(sheet, y + 24, l, 'There is/are hereby lodged against you the additional charge(s) that you are subject to being taken into custody and deported or removed from the United States pursuant to the following provision(s) of law:')
    y = sheet.wrap(LEFT, y + 2, RIGHT - LEFT, 'Section 212(a)(7)(A)(i)(I) of the Immigration and Nationality Act, as amended, as an immigrant not in possession of a valid visa.', { ...l.typed, lead: 13 }) + 8
    y = prose(sheet, y, l, `In support of the additional charge(s) there is submitted the following factual allegation(s) ${box(layout !== 1, layout)} in addition to ${box(layout === 1, layout)} in lieu of those set forth in the original charging document:`)
    for (const line of [`1. You are a native of ${who.country.name} and a citizen of ${who.country.name};`, `2. You arrived in the United States at or near ${city}, ${state}, on or about ${printed.long(arrived)};`, '3. You were not then admitted or paroled after inspection by an Immigration Officer.']) {
      y = sheet.wrap(LEFT, y, RIGHT - LEFT, line, { ...l.typed, lead: 13 }) + 3
    }
    pair(sheet, LEFT, y + 24, l, 'Dated:', printed.long(dated))
    ruled(sheet, 330, y + 24, 220, l, '', '(Signature of Service counsel)')
    y = prose(sheet, y + 62, l, 'Notice to Respondent: At your hearing you will be given the opportunity to admit or deny any or all of the allegations.')
    sheet.textCentred(y + 10, 'Certificate of Service', { ...l.bold, size: 11 })
    y = prose(sheet, y + 28, l, `This charging document was served on the respondent by me on ${printed.long(served)}, in the following manner and in compliance with section 239(a)(1)(F) of the Act:`)
    let x = LEFT
    for (const [key, words] of [['personal', 'in person'], ['certified-mail', 'by certified mail, return receipt requested'], ['mail', 'by regular mail']] as const) x = sheet.text(x, y + 4, `${box(key === way, layout)} ${words}`, l.typed) + 12
    foot(sheet, 'DHS Form I-261 (Rev. 08/01/07) N', 'Page 1 of 1')
    return truths({
      'nta.form': 'I-261', 'nta.issued': iso(dated), 'nta.served': iso(served), 'nta.service': way, 'nta.charge': '212(a)(7)(A)(i)(I)', 'admission.date': iso(arrived), 'admission.manner': 'without-inspection',
      'person.aNumber': who.aNumber, 'person.name': nameOf(who), 'person.birthCountry': who.country.code, 'person.nationality': who.country.code,
    })
  },
}

export const expeditedRemoval: CorpusKind = {
  reader: 'dhs/nta-sibling', layouts: 2,
  draw(book, { who, chance, layout }) {
    const { sheet, l, y: top } = form(book, layout, 'Notice and Order of Expedited Removal')
    const dated = someDay(chance, 2012, 2025)
    const ordered = later(dated, chance, 0, 2)
    const served = later(ordered, chance, 0, 2)
    const charge = chance.pick(['(7)(A)(i)(I)', '(6)(C)(i)'])
    let y = top
    sheet.textCentred(y, 'DETERMINATION OF INADMISSIBILITY', { ...l.bold, size: 11 })
    y += 20
    pair(sheet, LEFT, y, l, 'Event Number:', `LRD99${digits(chance, 8)}`)
    pair(sheet, 360, y, l, 'File No:', spaced(who.aNumber))
    pair(sheet, 360, y + 15, l, 'Date:', printed.long(dated))
    pair(sheet, LEFT, y + 34, l, 'In the Matter of:', surnameFirst(who))
    y = prose(sheet, y + 56, l, 'Pursuant to section 235(b)(1) of the Immigration and Nationality Act (Act), (8 U.S.C. 1225(b)(1)), the Department of Homeland Security has determined that you are inadmissible to the United States under section(s) 212(a)')
    y = sheet.wrap(LEFT + 10, y, RIGHT - LEFT - 10, ['(6)(C)(i)', '(6)(C)(ii)', '(7)(A)(i)(I)', '(7)(A)(i)(II)', '(7)(B)(i)(I)', '(7)(B)(i)(II)'].map((c) => `${box(c === charge, layout)} ${c};`).join('  '), { ...l.typed, lead: 14 })
    y = prose(sheet, y, l, 'of the Act, as amended, and therefore are subject to removal, in that: 1. You are not a citizen or national of the United States; 2. You applied for admission and did not possess a valid entry document.') + 22
    ruled(sheet, LEFT, y, 250, l, 'OFFICER EXAMPLE, CBPO', 'Name and title of immigration officer (Print)')
    ruled(sheet, 330, y, 220, l, '', 'Signature of immigration officer')
    y += 44
    sheet.textCentred(y, 'ORDER OF REMOVAL UNDER SECTION 235(b)(1) OF THE ACT', { ...l.bold, size: 10.5 })
    y = prose(sheet, y + 18, l, 'Based upon the determination set forth above and evidence presented during inspection or examination pursuant to section 235 of the Act, and by the authority contained in section 235(b)(1) of the Act, you are found to be inadmissible as charged and ordered removed from the United States.') + 22
    ruled(sheet, LEFT, y, 250, l, 'SUPERVISOR EXAMPLE, SCBPO', 'Name and title of supervisor (Print)')
    ruled(sheet, 330, y, 100, l, printed.us(ordered), layout === 0 ? 'Date' : '(Date)')
    y += 48
    sheet.textCentred(y, 'CERTIFICATE OF SERVICE', { ...l.bold, size: 11 })
    prose(sheet, y + 18, l, `I personally served the original of this notice upon the above-named person on ${printed.us(served)}.`)
    foot(sheet, 'DHS Form I-860 (Rev. 08/01/07)', 'Page 1 of 1')
    return truths({
      'nta.form': 'I-860', 'nta.issued': iso(dated), 'nta.served': iso(served), 'nta.service': 'personal', 'nta.charge': `212(a)${charge}`, 'order.kind': 'expedited-removal', 'order.by': 'dhs', 'order.date': iso(ordered),
      'person.aNumber': who.aNumber, 'person.name': nameOf(who),
    })
  },
}

export const referral: CorpusKind = {
  reader: 'dhs/nta-sibling', layouts: 2,
  draw(book, { who, chance, layout }) {
    const { sheet, l, y: top } = form(book, layout, 'Notice of Referral to Immigration Judge')
    const dated = someDay(chance, 2014, 2025)
    const served = later(dated, chance, 0, 3)
    const at = weekdayLater(served, chance, 5, 60)
    const time = someTime(chance)
    let y = top
    pair(sheet, LEFT, y, l, 'Date:', printed.us(dated))
    pair(sheet, 330, y, l, 'A-File:', dashed(who.aNumber))
    y += 16
    pair(sheet, LEFT, y, l, 'Name:', surnameFirst(who))
    y += 16
    pair(sheet, LEFT, y, l, 'Country of Citizenship:', who.country.name)
    y += 22
    sheet.text(LEFT, y, 'To immigration judge:', l.print)
    y = choice(sheet, y + 18, l, layout, true, '1. The above-named alien has been found inadmissible to the United States and ordered removed pursuant to section 235(b)(1) of the Immigration and Nationality Act. The alien has requested a review of the determination in accordance with section 235(b)(1)(B)(iii)(III) of the Act and 8 CFR 208.30(g).')
    y = choice(sheet, y, l, layout, false, '2. The above-named alien arrived in the United States as a stowaway and has been ordered removed.') + 8
    sheet.textCentred(y, 'NOTICE TO APPLICANT', { ...l.bold, size: 11 })
    y = prose(sheet, y + 18, l, `You are ordered to report for a hearing before an immigration judge for the reasons stated above. Your hearing is scheduled on ${printed.us(at)} at ${time.printed}. You are to appear at 970 EXAMPLE STREET ROOM 1135, NEWARK, NJ 07102.`) + 24
    ruled(sheet, LEFT, y, 250, l, '', '(Signature and title of immigration officer)')
    y += 40
    sheet.textCentred(y, 'CERTIFICATE OF SERVICE', { ...l.bold, size: 11 })
    y = prose(sheet, y + 18, l, `The original of this notice was delivered to the above-named applicant by the undersigned on ${printed.us(served)} and the alien has been advised of communication privileges pursuant to 8 CFR 236.1(e). Delivery was made:`)
    let x = LEFT
    for (const [on, words] of [[true, 'in person'], [false, 'by certified mail, return receipt requested'], [false, 'by regular mail']] as const) x = sheet.text(x, y + 4, `${box(on, layout)} ${words}`, l.typed) + 10
    foot(sheet, 'DHS Form I-863 (Rev. 08/01/07)', '')
    return truths({
      'nta.form': 'I-863', 'nta.issued': iso(dated), 'nta.served': iso(served), 'nta.service': 'personal', 'nta.hearingAt': `${iso(at)}T${time.clock}`, 'hearing.at': `${iso(at)}T${time.clock}`,
      'person.aNumber': who.aNumber, 'person.name': nameOf(who),
    })
  },
}

export const reinstatement: CorpusKind = {
  reader: 'dhs/nta-sibling', layouts: 2,
  draw(book, { who, chance, layout }) {
    const { sheet, l, y: top } = form(book, layout, 'Notice of Intent/Decision to Reinstate Prior Order')
    const prior = someDay(chance, 2005, 2014)
    const removed = later(prior, chance, 1, 60)
    const back = later(removed, chance, 300, 3000)
    const dated = later(back, chance, 1, 900)
    const ordered = later(dated, chance, 0, 3)
    const [city, state] = chance.pick(PORTS)
    let y = top
    pair(sheet, LEFT, y, l, 'Name:', surnameFirst(who))
    pair(sheet, 360, y, l, 'File No.', spaced(who.aNumber))
    pair(sheet, 360, y + 15, l, 'Date:', printed.long(dated))
    y = prose(sheet, y + 36, l, 'In accordance with section 241(a)(5) of the Immigration and Nationality Act (Act) and 8 CFR 241.8, you are hereby notified that the Secretary of Homeland Security intends to reinstate the order of Removal entered against you. This intent is based on the following determinations:')
    y = prose(sheet, y, l, `1. You are an alien subject to a prior order of removal entered on ${printed.us(prior)} at ${city}, ${state}.`)
    y = prose(sheet, y, l, `2. You have been identified as an alien who: ${box(true, layout)} was removed on ${printed.us(removed)} pursuant to an order of removal. ${box(false, layout)} departed voluntarily on or after the date on which such order took effect.`)
    y = prose(sheet, y, l, `3. You illegally reentered the United States on or about ${printed.us(back)} at or near ${city}, ${state}.`) + 8
    sheet.textCentred(y, 'Acknowledgment and Response', { ...l.bold, size: 10.5 })
    y = prose(sheet, y + 16, l, `I ${box(false, layout)} do ${box(true, layout)} do not wish to make a statement contesting this determination.`) + 20
    ruled(sheet, LEFT, y, 120, l, '', '(Date)')
    ruled(sheet, 300, y, 220, l, '', '(Signature of Alien)')
    y += 44
    sheet.textCentred(y, "Decision, Order, and Officer's Certification", { ...l.bold, size: 10.5 })
    y = prose(sheet, y + 18, l, 'Having reviewed all available evidence, the administrative file and any statements made or submitted in rebuttal, I have determined that the above-named alien is subject to removal through reinstatement of the prior order, in accordance with section 241(a)(5) of the Act.') + 22
    ruled(sheet, LEFT, y, 110, l, printed.us(ordered), '(Date)')
    ruled(sheet, 190, y, 130, l, `${city}, ${state}`, '(Location)')
    ruled(sheet, 350, y, 200, l, '', '(Signature of authorized deciding official)')
    foot(sheet, 'DHS Form I-871 (Rev. 08/01/07)', '')
    return truths({ 'nta.form': 'I-871', 'nta.issued': iso(dated), 'order.kind': 'reinstatement', 'order.by': 'dhs', 'order.date': iso(ordered), 'person.aNumber': who.aNumber, 'person.name': nameOf(who) })
  },
}

export const removalWarrant: CorpusKind = {
  reader: 'dhs/departure-verification', layouts: 3,
  draw(book, { who, chance, layout }) {
    const first = form(book, layout, 'Warrant of Removal/Deportation')
    const entered = someDay(chance, 2004, 2015)
    const dated = someDay(chance, 2016, 2024)
    const left = later(dated, chance, 3, 200)
    const isDone = chance.happens(0.8)
    const [city, state] = chance.pick(PORTS)
    let { sheet, y } = first
    const { l } = first
    if (layout === 2) faxLine(sheet, `${printed.us(later(left, chance, 100, 500))}  09:41   FAX 555-0142   P.02/03`)
    pair(sheet, 360, y, l, 'File No:', spaced(who.aNumber))
    pair(sheet, 360, y + 15, l, 'Date:', printed.long(dated))
    y = prose(sheet, y + 40, l, 'To any immigration officer of the United States Department of Homeland Security:') + 14
    ruled(sheet, LEFT + 100, y, 320, l, surnameFirst(who), '(Full name of alien)')
    y += 34
    ruled(sheet, sheet.text(LEFT, y, 'who entered the United States at', l.print) + 6, y, 110, l, 'UNKNOWN', '(Place of entry)')
    sheet.text(400, y, 'on', l.print)
    ruled(sheet, 424, y, 120, l, printed.us(entered), '(Date of entry)')
    y = prose(sheet, y + 34, l, 'is subject to removal/deportation from the United States, based upon a final order by:')
    for (const [on, words] of [[true, 'an immigration judge in exclusion, deportation, or removal proceedings'], [false, 'a designated official'], [false, 'the Board of Immigration Appeals'], [false, 'a United States District or Magistrate Court Judge']] as const) y = choice(sheet, y, l, layout, on, words)
    prose(sheet, y + 6, l, 'and pursuant to the following provisions of the Immigration and Nationality Act: 212(a)(6)(A)(i). I, the undersigned officer of the United States, command you to take into custody and remove from the United States the above-named alien, pursuant to law.')
    foot(sheet, 'ICE Form I-205 (8/07)', 'Page 1 of 2')
    sheet = book.sheet()
    y = prose(sheet, 60, l, 'To be completed by immigration officer executing the warrant:') + 10
    pair(sheet, LEFT, y, l, 'Name of alien being removed:', isDone ? surnameFirst(who) : '')
    y += 24
    const how = chance.pick(['AFOOT', 'BY AIR', 'COMMERCIAL AIR ZZ0117'])
    const label = layout === 1 ? 'Port, date and manner of removal:' : 'Port, date, and manner of removal:'
    pair(sheet, LEFT, y, l, label, isDone ? `${city}, ${state}  ${printed.us(left)}  ${how}` : '')
    sheet.line(LEFT + 150, y + 4, RIGHT, y + 4)
    sheet.box(LEFT, y + 30, 150, 130)
    sheet.text(LEFT, y + 172, 'Photograph of alien removed', l.small)
    sheet.box(330, y + 30, 110, 130)
    sheet.text(330, y + 172, 'Right index fingerprint of alien removed', l.small)
    y += 214
    const isSeen = isDone && chance.happens(0.6)
    pair(sheet, LEFT, y, l, 'Departure witnessed by:', isSeen ? 'OFFICER EXAMPLE, DO' : '')
    y = prose(sheet, y + 30, l, 'If actual departure is not witnessed, fully identify source or means of verification of departure:') + 40
    y = prose(sheet, y, l, 'If self-removal (self-deportation), pursuant to 8 CFR 241.7, check here.  [ ]') + 20
    pair(sheet, LEFT, y, l, 'Departure Verified by:', '')
    foot(sheet, 'ICE Form I-205 (8/07)', 'Page 2 of 2')
    return truths({
      'person.aNumber': who.aNumber, 'person.name': nameOf(who),
      ...(isDone ? { 'departure.date': iso(left), 'departure.place': `city: ${city}; state: ${state}`, 'departure.manner': 'removed', ...(isSeen ? { 'departure.proof': 'officer-witnessed' } : {}) } : {}),
    })
  },
}

export const removalNotice: CorpusKind = {
  reader: 'dhs/departure-verification', layouts: 2,
  draw(book, { who, chance, layout }) {
    const { sheet, l, y: top } = form(book, layout, 'Notice to Alien Ordered Removed/Departure Verification')
    const dated = someDay(chance, 2012, 2025)
    const left = later(dated, chance, 0, 20)
    const years = chance.pick([5, 10, 20])
    const isDone = chance.happens(0.85)
    const [city, state] = chance.pick(PORTS)
    let y = top
    pair(sheet, LEFT, y, l, 'File No:', dashed(who.aNumber))
    pair(sheet, 360, y, l, 'Date:', printed.us(dated))
    y += 18
    pair(sheet, LEFT, y, l, "Alien's full name:", surnameFirst(who))
    y = prose(sheet, y + 22, l, 'In accordance with the provisions of section 212(a)(9) of the Act, you are prohibited from entering, attempting to enter, or being in the United States:')
    y = choice(sheet, y, l, layout, years === 5, 'for a period of 5 years from the date of your departure from the United States as a consequence of your having been found inadmissible as an arriving alien in proceedings under section 235(b)(1) or 240 of the Act.')
    y = choice(sheet, y, l, layout, years === 10, 'for a period of 10 years from the date of your departure from the United States as a consequence of your having been ordered removed in proceedings under any section of the Act other than section 235(b)(1) or 240.')
    y = choice(sheet, y, l, layout, years === 20, 'for a period of 20 years from the date of your departure from the United States as a consequence of your having been previously excluded, deported, or removed from the United States.')
    y = choice(sheet, y, l, layout, false, 'at any time because in addition to having been found inadmissible, you have been convicted of a crime designated as an aggravated felony.')
    y = prose(sheet, y + 4, l, 'WARNING: Title 8 United States Code, Section 1326 provides that it is a crime for an alien who has been removed from the United States to enter the United States during the period in which he or she is barred from so doing without the consent of the Secretary.') + 14
    sheet.textCentred(y, 'Verification of Removal', { ...l.bold, size: 11 })
    sheet.textCentred(y + 14, '(Complete this section for file copy only)', l.small)
    y += 42
    if (layout === 0) {
      ;[[LEFT, 'Departure Date', isDone ? printed.us(left) : ''], [220, 'Port of Departure', isDone ? `${city}, ${state}` : ''], [400, 'Manner of Departure', isDone ? 'AFOOT' : '']].forEach(([x, label, value]) => {
        sheet.text(Number(x), y, String(label), l.print)
        if (value) sheet.text(Number(x), y + 15, String(value), l.typed)
      })
      y += 50
    } else {
      ruled(sheet, LEFT, y, 140, l, isDone ? printed.us(left) : '', 'Departure Date')
      ruled(sheet, 220, y, 150, l, isDone ? `${city}, ${state}` : '', 'Port of Departure')
      ruled(sheet, 400, y, 140, l, isDone ? 'AFOOT' : '', 'Manner of Departure')
      y += 44
    }
    ruled(sheet, LEFT, y, 250, l, isDone ? 'OFFICER EXAMPLE' : '', 'Signature of Verifying Officer')
    ruled(sheet, 330, y, 200, l, isDone ? 'BPA' : '', 'Title of Officer')
    foot(sheet, 'DHS Form I-296 (08/01/07)', '')
    return truths({
      'person.aNumber': who.aNumber, 'person.name': nameOf(who), 'order.barYears': String(years),
      ...(isDone ? { 'departure.date': iso(left), 'departure.place': `city: ${city}; state: ${state}`, 'departure.manner': 'removed', 'departure.proof': 'officer-witnessed' } : {}),
    })
  },
}

const CONDITIONS = ['You must report for any hearing or interview as directed by the Department of Homeland Security.', 'You must surrender for removal from the United States if so ordered.', 'You must not change your place of residence without first securing written permission from the officer listed above.', 'You must not violate any local, State or Federal laws or ordinances.'] as const

export const release: CorpusKind = {
  reader: 'ice/custody', layouts: 3,
  draw(book, { who, chance, layout }) {
    const isSupervision = chance.happens(0.5)
    const { sheet, l, y: top } = form(book, layout, isSupervision ? 'Order of Supervision' : 'Order of Release on Recognizance')
    const dated = someDay(chance, 2014, 2025)
    const ordered = later(dated, chance, -900, -100)
    let y = top
    pair(sheet, LEFT, y, l, 'Name:', surnameFirst(who))
    pair(sheet, 360, y, l, 'File No:', spaced(who.aNumber))
    pair(sheet, 360, y + 15, l, 'Date:', chance.pick([printed.us, printed.long])(dated))
    y += 38
    y = prose(sheet, y, l, isSupervision
      ? `On ${printed.us(ordered)} you were ordered: ${box(false, layout)} Excluded ${box(true, layout)} Removed pursuant to proceedings commenced on or after April 1, 1997. Because the agency has not effected your removal during the period prescribed by law, it is ordered that you be placed under supervision under the following conditions:`
      : 'You have been arrested and placed in removal proceedings. In accordance with section 236 of the Immigration and Nationality Act, you are being released on your own recognizance provided you comply with the following conditions:') + 4
    const kept = CONDITIONS.map((words) => ({ words, on: chance.happens(0.7) }))
    for (const c of kept) y = choice(sheet, y, l, layout, c.on, c.words)
    y = prose(sheet, y + 8, l, 'NOTICE: Failure to comply with the conditions of this order may result in revocation of your release and your arrest and detention by the Department of Homeland Security.') + 26
    ruled(sheet, 320, y, 230, l, 'OFFICER EXAMPLE, SDDO', '(Printed name and title of official)')
    foot(sheet, isSupervision ? 'ICE Form I-220B (4/22)' : 'DHS Form I-220A (Rev. 08/01/07)', 'Page 1 of 1')
    return truths({
      'custody.kind': isSupervision ? 'supervision' : 'recognizance', 'custody.from': iso(dated), 'custody.conditions': kept.filter((c) => c.on).map((c) => c.words.replace(/\.$/, '')), 'person.aNumber': who.aNumber, 'person.name': nameOf(who),
    })
  },
}

export const determination: CorpusKind = {
  reader: 'ice/custody', layouts: 2,
  draw(book, { who, chance, layout }) {
    const { sheet, l, y: top } = form(book, layout, 'Notice of Custody Determination')
    const dated = someDay(chance, 2014, 2025)
    const made = later(dated, chance, -2, 0)
    const kind = chance.pick(['detained', 'bond', 'recognizance'])
    const bond = chance.int(3, 40) * 500
    let y = top
    pair(sheet, LEFT, y, l, "Alien's Name:", surnameFirst(who))
    pair(sheet, 330, y, l, 'A-File Number:', spaced(who.aNumber))
    y += 16
    pair(sheet, LEFT, y, l, 'Event ID:', `NEW99${digits(chance, 8)}`)
    pair(sheet, 330, y, l, 'Date:', printed.us(dated))
    y = prose(sheet, y + 24, l, 'Pursuant to the authority contained in section 236 of the Immigration and Nationality Act and part 236 of title 8, Code of Federal Regulations, I have determined that, pending a final administrative determination in your case, you will be:')
    y = choice(sheet, y, l, layout, kind === 'detained', 'Detained by the Department of Homeland Security.')
    y = choice(sheet, y, l, layout, kind !== 'detained', 'Released (check all that apply):')
    y = choice(sheet, y, l, layout, kind === 'bond', `Under bond in the amount of ${kind === 'bond' ? `$ ${bond.toLocaleString('en-US')}.00` : '$ ____________'}`, LEFT + 26)
    y = choice(sheet, y, l, layout, kind === 'recognizance', 'On your own recognizance.', LEFT + 26)
    y = choice(sheet, y, l, layout, false, 'Under other conditions. [Additional document(s) will be provided.]', LEFT + 26) + 24
    ruled(sheet, LEFT, y, 230, l, 'OFFICER EXAMPLE', 'Name and Signature of Authorized Officer')
    ruled(sheet, 320, y, 230, l, `${printed.us(made)} 10:15`, 'Date and Time of Custody Determination')
    y = prose(sheet, y + 44, l, 'You may request a review of this custody determination by an immigration judge.')
    choice(sheet, y + 6, l, layout, false, 'I acknowledge receipt of this notification.')
    foot(sheet, 'DHS Form I-286 (1/14)', 'Page 1 of 1')
    return truths({ 'custody.kind': kind, 'custody.from': iso(made), ...(kind === 'bond' ? { 'custody.bond': String(bond * 100) } : {}), 'person.aNumber': who.aNumber, 'person.name': nameOf(who) })
  },
}
