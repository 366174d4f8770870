import type { Message } from '../print.ts'
import { contradictionWords } from './contradiction.ts'
import { outcomeWords } from './outcomes.ts'
import { partsWords } from './parts.ts'
import { roomWords } from './room.ts'
import { welcomeWords } from './welcome.ts'

/** Sentences of the web app. */
export const appWords: Readonly<Record<string, Message>> = {
  ...welcomeWords, ...roomWords, ...partsWords, ...outcomeWords, ...contradictionWords,
}
