/**
 * The parts of the bench that measure the engine, built into one file like the programs people run (bench/dist):
 * the tool that runs TypeScript as it is adds work to every small function.
 */
import { engineFigures } from './engine.ts'
import type { Figure } from './measure.ts'
import { sensitivityFigures } from './sensitivity.ts'

const PARTS: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = { engine: engineFigures, sensitivity: sensitivityFigures }

const figures = await PARTS[process.argv.at(-1)!]!()
process.send!(figures, () => process.exit(0))
