import type { Message } from '../print.ts'
import { partsWords } from './parts.ts'
import { welcomeWords } from './welcome.ts'

/** Sentences of the web app. */
export const appWords: Readonly<Record<string, Message>> = { ...welcomeWords, ...partsWords }
