/**
 * Port and airport codes as they stand on travel histories, stamps and charging papers, with the city names other
 * papers use for the same place. First name = the one shown. Codes that are not here stay codes: they agree with
 * themselves and contradict nothing.
 */
export const PORTS: Readonly<Record<string, readonly [state: string | undefined, ...cities: string[]]>> = {
  ATL: ['GA', 'ATLANTA'], AUS: ['TX', 'AUSTIN'], BLA: ['WA', 'BLAINE'], BOS: ['MA', 'BOSTON', 'EAST BOSTON'],
  BRO: ['TX', 'BROWNSVILLE'], BUF: ['NY', 'BUFFALO'], BWI: ['MD', 'BALTIMORE'], CHI: ['IL', 'CHICAGO'],
  CHM: ['NY', 'CHAMPLAIN'], CLT: ['NC', 'CHARLOTTE'], DAL: ['TX', 'DALLAS'], DEN: ['CO', 'DENVER'],
  DET: ['MI', 'DETROIT'], DFW: ['TX', 'DALLAS', 'FORT WORTH', 'DALLAS FORT WORTH', 'DALLAS FT WORTH'],
  DOU: ['AZ', 'DOUGLAS'], DTW: ['MI', 'DETROIT', 'ROMULUS'], EGP: ['TX', 'EAGLE PASS'], ELP: ['TX', 'EL PASO'],
  EWR: ['NJ', 'NEWARK'], FLL: ['FL', 'FORT LAUDERDALE', 'FT LAUDERDALE'], HID: ['TX', 'HIDALGO'], HNL: ['HI', 'HONOLULU'],
  HOU: ['TX', 'HOUSTON'], IAD: [undefined, 'WASHINGTON', 'DULLES', 'CHANTILLY', 'STERLING'], IAH: ['TX', 'HOUSTON'],
  JFK: ['NY', 'NEW YORK', 'JAMAICA', 'QUEENS', 'NEW YORK CITY'], LAS: ['NV', 'LAS VEGAS'], LAX: ['CA', 'LOS ANGELES'],
  LRD: ['TX', 'LAREDO'], MCO: ['FL', 'ORLANDO'], MIA: ['FL', 'MIAMI'], MSP: ['MN', 'MINNEAPOLIS', 'SAINT PAUL', 'ST PAUL'],
  MSY: ['LA', 'NEW ORLEANS'], NOG: ['AZ', 'NOGALES'], NYC: ['NY', 'NEW YORK', 'NEW YORK CITY'], ORD: ['IL', 'CHICAGO'],
  OTM: ['CA', 'OTAY MESA', 'SAN DIEGO'], PDN: ['TX', 'EL PASO', 'PASO DEL NORTE'], PHL: ['PA', 'PHILADELPHIA'],
  PHX: ['AZ', 'PHOENIX'], SAN: ['CA', 'SAN DIEGO'], SAT: ['TX', 'SAN ANTONIO'], SEA: ['WA', 'SEATTLE', 'SEATAC'],
  SFO: ['CA', 'SAN FRANCISCO'], SJU: ['PR', 'SAN JUAN', 'CAROLINA'], SLC: ['UT', 'SALT LAKE CITY'],
  SYS: ['CA', 'SAN YSIDRO', 'SAN DIEGO'], TPA: ['FL', 'TAMPA'],
}

const STATE_NAMES: Readonly<Record<string, string>> = {
  ALABAMA: 'AL', ALASKA: 'AK', ARIZONA: 'AZ', ARKANSAS: 'AR', CALIFORNIA: 'CA', COLORADO: 'CO', CONNECTICUT: 'CT',
  DELAWARE: 'DE', 'DISTRICT OF COLUMBIA': 'DC', FLORIDA: 'FL', GEORGIA: 'GA', HAWAII: 'HI', IDAHO: 'ID', ILLINOIS: 'IL',
  INDIANA: 'IN', IOWA: 'IA', KANSAS: 'KS', KENTUCKY: 'KY', LOUISIANA: 'LA', MAINE: 'ME', MARYLAND: 'MD',
  MASSACHUSETTS: 'MA', MICHIGAN: 'MI', MINNESOTA: 'MN', MISSISSIPPI: 'MS', MISSOURI: 'MO', MONTANA: 'MT', NEBRASKA: 'NE',
  NEVADA: 'NV', 'NEW HAMPSHIRE': 'NH', 'NEW JERSEY': 'NJ', 'NEW MEXICO': 'NM', 'NEW YORK': 'NY', 'NORTH CAROLINA': 'NC',
  'NORTH DAKOTA': 'ND', OHIO: 'OH', OKLAHOMA: 'OK', OREGON: 'OR', PENNSYLVANIA: 'PA', 'RHODE ISLAND': 'RI',
  'SOUTH CAROLINA': 'SC', 'SOUTH DAKOTA': 'SD', TENNESSEE: 'TN', TEXAS: 'TX', UTAH: 'UT', VERMONT: 'VT', VIRGINIA: 'VA',
  WASHINGTON: 'WA', 'WEST VIRGINIA': 'WV', WISCONSIN: 'WI', WYOMING: 'WY', 'PUERTO RICO': 'PR', GUAM: 'GU',
  'VIRGIN ISLANDS': 'VI',
}
/** The two-letter code of a state in capitals, name or code; the text itself when it is neither. */
export const stateOf = (folded: string): string => STATE_NAMES[folded] ?? folded
