import type { Message } from '../../print.ts'

/** What people call these papers (`paper.<id>`), and who speaks in them (`who.<id>`). */
export const moneySchoolPaperWords = {} as const satisfies Record<string, Message>
