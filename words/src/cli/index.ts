import type { Message } from '../print.ts'
import { answerWords } from './answers.ts'
import { fileWords } from './files.ts'
import { helpWords } from './help.ts'
import { packWords } from './packs.ts'
import { refusalWords } from './refusals.ts'

/** Sentences of the terminal. */
export const cliWords: Readonly<Record<string, Message>> = { ...answerWords, ...fileWords, ...helpWords, ...packWords, ...refusalWords }
