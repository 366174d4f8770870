/** Country words as papers print them. */
export { countryCode, mrzCountry, nationalityCode } from '../../base/countries.ts'
