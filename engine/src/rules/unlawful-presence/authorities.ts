/** Citations several rules of unlawful presence share (UP-1 to UP-3). */
import { cite } from '../rule.ts'

export const STATUTE = cite('INA 212(a)(9)(B)(ii)-(iv); 8 USC 1182(a)(9)(B)')
export const CONSOLIDATED_MEMO = cite('Former AFM ch. 40.9.2 (May 6, 2009 memo)')
export const FIELD_MANUAL = cite('9 FAM 302.11-3')
export const DURATION_OF_STATUS = cite('PM-602-1060 (Aug. 9, 2018)', 'official')
export const RULE_BEFORE_2018 = cite('Guilford College v. Wolf (M.D.N.C. Feb. 6, 2020)', 'secondary')
export const NOT_BEFORE_1997 = cite('IIRIRA, effective Apr. 1, 1997', 'secondary')
export const AUTHORIZED_STAY = cite('periods of stay authorized by the Attorney General: former AFM ch. 40.9.2')
export const WHOLE_PENDENCY = cite('INS memo Mar. 3, 2000', 'secondary')
export const SHORT_BAR = cite('INA 212(a)(9)(B)(i)(I); 8 USC 1182(a)(9)(B)(i)(I)')
export const LONG_BAR = cite('INA 212(a)(9)(B)(i)(II); 8 USC 1182(a)(9)(B)(i)(II)')
export const MORE_THAN_A_YEAR = cite('INA 212(a)(9)(C)(i)(I); 8 USC 1182(a)(9)(C)(i)(I)')
export const ORDERED_REMOVED = cite('INA 212(a)(9)(C)(i)(II); 8 USC 1182(a)(9)(C)(i)(II)')
export const CONSENT = cite('INA 212(a)(9)(C)(ii); Matter of Torres-Garcia, 23 I&N Dec. 866 (BIA 2006)')
