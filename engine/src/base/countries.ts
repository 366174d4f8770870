/** ISO 3166-1 alpha-3 codes (and `RKS`, as ICAO writes Kosovo) with the names papers print; first name is the common one. */
const NAMES = `
AFG Afghanistan;ALB Albania;DZA Algeria;AND Andorra;AGO Angola;ATG Antigua and Barbuda|Antigua-Barbuda;ARG Argentina;ARM Armenia;
ABW Aruba;AUS Australia;AUT Austria;AZE Azerbaijan;BHS Bahamas|The Bahamas;BHR Bahrain;BGD Bangladesh;BRB Barbados;BLR Belarus|Byelarus;
BEL Belgium;BLZ Belize;BEN Benin;BMU Bermuda;BTN Bhutan;BOL Bolivia|Plurinational State of Bolivia;BIH Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia;
BWA Botswana;BRA Brazil|Brasil;VGB British Virgin Islands;BRN Brunei|Brunei Darussalam;BGR Bulgaria;BFA Burkina Faso;BDI Burundi;
KHM Cambodia;CMR Cameroon;CAN Canada;CPV Cape Verde|Cabo Verde;CYM Cayman Islands;CAF Central African Republic;TCD Chad;CHL Chile;
CHN China|People's Republic of China|China Mainland|China, People's Republic of;COL Colombia;COM Comoros;
COG Congo Brazzaville|Congo (Brazzaville)|Republic of the Congo;COD Democratic Republic of the Congo|Democratic Republic of Congo|Congo Kinshasa|Congo (Kinshasa)|DR Congo|Zaire;
CRI Costa Rica;CIV Ivory Coast|Cote d'Ivoire|Cote Divoire;HRV Croatia;CUB Cuba;CUW Curacao;CYP Cyprus;CZE Czech Republic|Czechia;DNK Denmark;
DJI Djibouti;DMA Dominica;DOM Dominican Republic|Republica Dominicana;ECU Ecuador;EGY Egypt;SLV El Salvador;GNQ Equatorial Guinea;
ERI Eritrea;EST Estonia;SWZ Eswatini|Swaziland;ETH Ethiopia;FJI Fiji;FIN Finland;FRA France;GUF French Guiana;PYF French Polynesia;
GAB Gabon;GMB Gambia|The Gambia;GEO Georgia|Republic of Georgia;DEU Germany;GHA Ghana;GIB Gibraltar;GRC Greece;GRL Greenland;GRD Grenada;
GLP Guadeloupe;GTM Guatemala;GIN Guinea;GNB Guinea-Bissau|Guinea Bissau;GUY Guyana;HTI Haiti;VAT Holy See|Vatican City;HND Honduras;
HKG Hong Kong;HUN Hungary;ISL Iceland;IND India;IDN Indonesia;IRN Iran|Islamic Republic of Iran;IRQ Iraq;IRL Ireland|Republic of Ireland;
ISR Israel;ITA Italy;JAM Jamaica;JPN Japan;JOR Jordan;KAZ Kazakhstan;KEN Kenya;KIR Kiribati;
PRK North Korea|Democratic People's Republic of Korea;KOR South Korea|Republic of Korea|Korea, South|Korea, Republic of;RKS Kosovo;KWT Kuwait;
KGZ Kyrgyzstan;LAO Laos|Lao People's Democratic Republic;LVA Latvia;LBN Lebanon;LSO Lesotho;LBR Liberia;LBY Libya;LIE Liechtenstein;
LTU Lithuania;LUX Luxembourg;MAC Macau|Macao;MDG Madagascar;MWI Malawi;MYS Malaysia;MDV Maldives;MLI Mali;MLT Malta;MHL Marshall Islands;
MTQ Martinique;MRT Mauritania;MUS Mauritius;MEX Mexico|Estados Unidos Mexicanos;FSM Micronesia|Federated States of Micronesia;
MDA Moldova|Republic of Moldova;MCO Monaco;MNG Mongolia;MNE Montenegro;MSR Montserrat;MAR Morocco;MOZ Mozambique;MMR Burma|Myanmar;
NAM Namibia;NRU Nauru;NPL Nepal;NLD Netherlands|The Netherlands|Holland;NCL New Caledonia;NZL New Zealand;NIC Nicaragua;NER Niger;
NGA Nigeria;MKD North Macedonia|Macedonia;NOR Norway;OMN Oman;PAK Pakistan;PLW Palau;PSE Palestine;PAN Panama;
PNG Papua New Guinea;PRY Paraguay;PER Peru|Republica del Peru;PHL Philippines|The Philippines;POL Poland;PRT Portugal;QAT Qatar;REU Reunion;ROU Romania;
RUS Russia|Russian Federation;RWA Rwanda;KNA Saint Kitts and Nevis|St. Kitts and Nevis|St. Kitts-Nevis;LCA Saint Lucia|St. Lucia;
VCT Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St. Vincent;WSM Samoa|Western Samoa;SMR San Marino;
STP Sao Tome and Principe;SAU Saudi Arabia;SEN Senegal;SRB Serbia;SYC Seychelles;SLE Sierra Leone;SGP Singapore;SXM Sint Maarten;
SVK Slovakia|Slovak Republic;SVN Slovenia;SLB Solomon Islands;SOM Somalia;ZAF South Africa;SSD South Sudan;ESP Spain;LKA Sri Lanka;
SDN Sudan;SUR Suriname;SWE Sweden;CHE Switzerland;SYR Syria|Syrian Arab Republic;TWN Taiwan;TJK Tajikistan;TZA Tanzania|United Republic of Tanzania;
THA Thailand;TLS Timor-Leste|East Timor;TGO Togo;TON Tonga;TTO Trinidad and Tobago;TUN Tunisia;TUR Turkey|Turkiye;TKM Turkmenistan;
TCA Turks and Caicos Islands;TUV Tuvalu;UGA Uganda;UKR Ukraine;ARE United Arab Emirates;GBR United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland;
USA United States|United States of America|U.S.A.|USA|U.S.;URY Uruguay;UZB Uzbekistan;VUT Vanuatu;VEN Venezuela|Bolivarian Republic of Venezuela;
VNM Vietnam|Viet Nam;YEM Yemen;ZMB Zambia;ZWE Zimbabwe`

/** Nationality words of passports, English, Spanish and French; every word here names one country only. */
const PEOPLES = `
PER Peruvian|Peruana|Peruano|Peruvienne|Peruvien;MEX Mexican|Mexicana|Mexicano;GTM Guatemalan|Guatemalteca|Guatemalteco;HND Honduran|Hondurena|Hondureno;
SLV Salvadoran|Salvadorian|Salvadorena|Salvadoreno;NIC Nicaraguan|Nicaraguense;CRI Costa Rican|Costarricense;PAN Panamanian|Panamena|Panameno;
CUB Cuban|Cubana|Cubano;HTI Haitian|Haitienne|Haitien|Ayisyen;COL Colombian|Colombiana|Colombiano;VEN Venezuelan|Venezolana|Venezolano;
ECU Ecuadorian|Ecuatoriana|Ecuatoriano;BOL Bolivian|Boliviana|Boliviano;CHL Chilean|Chilena|Chileno;ARG Argentine|Argentinian|Argentina|Argentino;
URY Uruguayan|Uruguaya|Uruguayo;PRY Paraguayan|Paraguaya|Paraguayo;BRA Brazilian|Brasileira|Brasileiro|Brasileiro(a);ESP Spanish|Espanola|Espanol;
FRA French|Francaise|Francais;DEU German|Deutsch;GBR British Citizen|British;CAN Canadian|Canadienne;USA American|United States of America;
CHN Chinese;IND Indian;PAK Pakistani;BGD Bangladeshi;PHL Filipino|Filipina;VNM Vietnamese;KOR Republic of Korea;JPN Japanese;NPL Nepalese|Nepali;
RUS Russian;UKR Ukrainian;POL Polish;ROU Romanian;TUR Turkish;IRN Iranian;SYR Syrian;AFG Afghan;ETH Ethiopian;ERI Eritrean;NGA Nigerian;
GHA Ghanaian;CMR Cameroonian;KEN Kenyan;SEN Senegalese;EGY Egyptian;MAR Moroccan;JAM Jamaican;GUY Guyanese;TTO Trinidadian;ITA Italian|Italiana|Italiano;PRT Portuguese|Portuguesa`

/** Codes of ICAO 9303 that are no country of the list, and codes seen on real papers (catalogue 5). */
const ICAO = new Set(['GBD', 'GBN', 'GBO', 'GBP', 'GBS', 'XXA', 'XXB', 'XXC', 'XXX', 'UNO', 'UNA', 'UNK', 'EUE', 'UTO', 'XOM', 'XPO', 'BDR', 'ROC'])

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/[.’']/g, '').replace(/[\s-]+/g, ' ').trim()

function table(list: string): Map<string, string> {
  const out = new Map<string, string>()
  for (const entry of list.trim().split(/;\s*/)) {
    for (const name of entry.slice(4).split('|')) out.set(fold(name), entry.slice(0, 3))
  }
  return out
}

const BY_NAME = table(NAMES)
const BY_PEOPLE = table(PEOPLES)
const CODES = new Set(BY_NAME.values())
const COMMON = new Map(NAMES.trim().split(/;\s*/).map((entry) => [entry.slice(0, 3), entry.slice(4).split('|')[0]!]))

/** The code of a country printed by its English name, any case, accents aside; undefined when we do not know the word. */
export const countryCode = (text: string): string | undefined => BY_NAME.get(fold(text)) ?? (/^[A-Z]{3}$/.test(text.trim()) && CODES.has(text.trim()) ? text.trim() : undefined)

/** The common English name of a country by its code; undefined when we do not know the code. */
export const countryName = (code: string): string | undefined => COMMON.get(code)

/** The same for nationality words of passports (`PERUANA`), which also print a country or its code. */
export const nationalityCode = (text: string): string | undefined =>
  countryCode(text) ?? text.split(/\s*\/\s*/).map((part) => BY_PEOPLE.get(fold(part)) ?? countryCode(part)).find((code) => code !== undefined)

/** A code as machine-readable zones print it, fillers included (`D<<` is Germany); undefined when ICAO has no such code. */
export function mrzCountry(text: string): string | undefined {
  const code = text.replace(/<+$/, '')
  return code === 'D' ? 'DEU' : CODES.has(code) || ICAO.has(code) ? code : undefined
}
