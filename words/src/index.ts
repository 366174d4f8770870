/** The door with every sentence: of the app, the rules, the law pages and the terminal. */
import { appWords } from './app/index.ts'
import { cliWords } from './cli/index.ts'
import { lawWords } from './law/index.ts'
import { ruleWords } from './rules/index.ts'
import { addWords } from './say.ts'

for (const words of [ruleWords, appWords, cliWords, lawWords]) addWords(words)

export * from './print.ts'
export * from './say.ts'
