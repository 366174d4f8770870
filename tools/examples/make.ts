/**
 * Makes every example PDF from the definition beside it, and examples/family.json from what is there.
 *
 *   npx tsx tools/examples/make.ts           write what differs
 *   npx tsx tools/examples/make.ts --check   write nothing; fail when something differs
 *   npx tsx tools/examples/make.ts --one definition.txt out.pdf
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { EXAMPLES, definitionFiles, familyIndex, makePdf } from './family.ts'

export interface Stale {
  readonly file: string
  readonly bytes: Uint8Array
}

const same = (a: Uint8Array | undefined, b: Uint8Array): boolean => a !== undefined && Buffer.compare(a, b) === 0
const readMaybe = (file: string): Promise<Uint8Array | undefined> => readFile(file).catch(() => undefined)

/** Files that are missing or differ from what the definitions say, with the bytes they should have. */
export async function stalePapers(root = EXAMPLES): Promise<Stale[]> {
  const stale: Stale[] = []
  for (const file of await definitionFiles(root)) {
    const bytes = await makePdf(file)
    const pdf = file.replace(/\.txt$/, '.pdf')
    if (!same(await readMaybe(pdf), bytes)) stale.push({ file: pdf, bytes })
  }
  return stale
}

/** The index, when it differs from the people and papers on disk. */
export async function staleIndex(root = EXAMPLES): Promise<Stale[]> {
  const file = join(root, 'family.json')
  const bytes = Buffer.from(`${JSON.stringify(await familyIndex(root), null, 2)}\n`)
  return same(await readMaybe(file), bytes) ? [] : [{ file, bytes }]
}

async function main(check: boolean): Promise<void> {
  const write = async (stale: readonly Stale[]): Promise<void> => {
    for (const { file, bytes } of stale) {
      console.log(`${check ? 'differs' : 'wrote'}  ${relative(process.cwd(), file)}  ${bytes.length} bytes`)
      if (!check) await writeFile(file, bytes)
    }
  }
  const papers = await stalePapers()
  await write(papers)
  const index = await staleIndex()
  await write(index)
  if (check && papers.length + index.length > 0) process.exitCode = 1
  else if (papers.length + index.length === 0) console.log('examples: everything is as defined')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [flag, definition, out] = process.argv.slice(2)
  if (flag === '--one' && definition && out) await writeFile(out, await makePdf(definition))
  else await main(flag === '--check')
}
