/** A door with the sentences of the first page alone: what a phone downloads before anything is shown. */
import { welcomeWords } from './app/welcome.ts'
import { addWords } from './say.ts'

addWords(welcomeWords)

export * from './print.ts'
export * from './say.ts'
