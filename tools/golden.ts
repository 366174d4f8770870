/**
 * Writes what the product says about each example person: `examples/people/<id>/golden/{claims,outlook,timeline}.json`.
 * The diff is the review: a changed reader, fact or rule shows here as changed answers about real-looking papers.
 *
 *   npx tsx tools/golden.ts           write what differs
 *   npx tsx tools/golden.ts --check   write nothing; fail when a file differs, is missing, or is nobody's
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { EXAMPLES, PEOPLE } from './examples/family.ts'
import { goldenOf } from './examples/golden.ts'
import { type ReadExample, papersFolder, readFolders, tell } from './examples/pipeline.ts'

export interface GoldenFile {
  readonly file: string
  /** Undefined: the file belongs to nobody and should go. */
  readonly text: string | undefined
}

const KINDS = ['claims', 'outlook', 'timeline'] as const
const folderOf = (person: string): string => join(EXAMPLES, 'people', person, 'golden')

/** Every golden file with the text it should have, from papers that are read already or are read now. */
export async function goldenFiles(read?: ReadonlyMap<string, readonly ReadExample[]>): Promise<GoldenFile[]> {
  const papers = read ?? (await readFolders(PEOPLE.map(papersFolder)))
  const files: GoldenFile[] = []
  for (const person of PEOPLE) {
    const own = papers.get(papersFolder(person))!
    const { onDay } = JSON.parse(await readFile(join(EXAMPLES, 'people', person, 'person.json'), 'utf8')) as { onDay: string }
    const golden = goldenOf(own, tell(own, onDay))
    for (const kind of KINDS) files.push({ file: join(folderOf(person), `${kind}.json`), text: `${JSON.stringify(golden[kind], null, 1)}\n` })
  }
  return files
}

/** Golden files that differ from what the product says now, are missing, or belong to nobody. */
export async function staleGolden(read?: ReadonlyMap<string, readonly ReadExample[]>): Promise<GoldenFile[]> {
  const wanted = await goldenFiles(read)
  const stale: GoldenFile[] = []
  for (const one of wanted) {
    if ((await readFile(one.file, 'utf8').catch(() => undefined)) !== one.text) stale.push(one)
  }
  const people = await readdir(join(EXAMPLES, 'people'))
  for (const person of people) {
    for (const name of await readdir(folderOf(person)).catch(() => [])) {
      const file = join(folderOf(person), name)
      if (!wanted.some((one) => one.file === file)) stale.push({ file, text: undefined })
    }
  }
  return stale
}

async function main(check: boolean): Promise<void> {
  const stale = await staleGolden()
  for (const { file, text } of stale) {
    console.log(`${check ? 'differs' : text === undefined ? 'removed' : 'wrote'}  ${relative(process.cwd(), file)}`)
    if (check) continue
    if (text === undefined) await rm(file, { recursive: true })
    else {
      await mkdir(join(file, '..'), { recursive: true })
      await writeFile(file, text)
    }
  }
  if (stale.length === 0) console.log('golden: the product says what was reviewed')
  else if (check) process.exitCode = 1
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.includes('--check'))
