import { labelWords } from '../kit/fields.ts'
import { misread } from '../kit/misread.ts'

/** The labels of Form I-213 that are read (papers catalogue 10). */
export const LABELS = {
  subject: labelWords('Subject ID'),
  event: labelWords('Event No.', 'Event Number'),
  family: labelWords('Family Name (CAPS)', 'Family Name'),
  first: labelWords('First'),
  middle: labelWords('Middle'),
  sex: labelWords('Sex'),
  citizenship: labelWords('Country of Citizenship'),
  passport: labelWords('Passport Number and Country of Issue'),
  file: labelWords('File Number'),
  address: labelWords('U.S. Address'),
  lastEntry: labelWords('Date, Place, Time, and Manner of Last Entry', 'Manner of Last Entry'),
  marital: labelWords('Single/Divorced/Married/Widower/Separated'),
  method: labelWords('Method of Location/Apprehension'),
  birth: labelWords('Date of Birth'),
  action: labelWords('Date of Action'),
  atNear: labelWords('At/Near'),
  hour: labelWords('Date/Hour'),
  birthPlace: labelWords('City, Province (State) and Country of Birth'),
  visa: labelWords('NIV Issuing Post and NIV Number'),
  statusAtEntry: labelWords('Status at Entry'),
  statusFound: labelWords('Status When Found'),
  visaIssued: labelWords('Date Visa Issued'),
  immigrationRecord: labelWords('Immigration Record'),
  disposition: labelWords('Disposition'),
  narrative: new RegExp(`(?<!\\p{L})${misread('Narrative')}\\s*[({]`, 'iu'),
} as const

// Printed in the same grid: where they stand, another box ends. Looks and marks of the body are never read.
const OTHERS = [
  'Hair', 'Eyes', 'Cmplxn', 'Height', 'Weight', 'Occupation', 'Scars and Marks', 'Passenger Boarded at', 'Age', 'Location Code',
  'Number, Street, City, Province (State) and Country of Permanent Residence', 'Form: (Type and No.)', 'Social Security Account Name',
  'Social Security Number', 'Length of Time Illegally in U.S.', 'Criminal Record', 'Number and Nationality of Minor Children',
  'Monies Due/Property', 'Fingerprinted', 'Systems Checks', 'Charge Code Words', 'Distribution', 'Examining Officer',
  'Name, Address, and Nationality of Spouse', "Father's Name", "Mother's Present and Maiden Names", 'Name and Address of Last/Current U.S. Employer',
].map((words) => labelWords(words))
const MARITAL = /(?:[[(]\s*X?\s*[\])]|[\u2610-\u2612])\s*(?:Single|Divorced|Married|Widower|Separated)/iu

export const ORDER: readonly RegExp[] = [...Object.values(LABELS), ...OTHERS, MARITAL]
