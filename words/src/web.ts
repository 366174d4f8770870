/** A door with every sentence of the web app. */
import { appWords } from './app/index.ts'
import { ruleWords } from './rules/index.ts'
import { addWords } from './say.ts'

addWords(ruleWords)
addWords(appWords)

export * from './print.ts'
export * from './say.ts'
