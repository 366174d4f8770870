/** Where the examples are, one PDF from one definition, and the index of people and papers. */
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBook } from './book.ts'
import { parseDefinition } from './definition.ts'
import { KINDS } from './kinds/index.ts'
import { scan } from './kinds/scan.ts'

export const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url))

const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).sort()

/** The ids of the people, in the order the family is shown. */
export const PEOPLE = ['marisol', 'teodoro', 'beatriz', 'edgar'] as const

/** Every definition file: people's papers first, then the extra ones. */
export async function definitionFiles(root = EXAMPLES): Promise<string[]> {
  const folders = [...PEOPLE.map((id) => join(root, 'people', id, 'papers')), join(root, 'extra')]
  const files: string[] = []
  for (const folder of folders) {
    for (const name of await namesIn(folder)) if (name.endsWith('.txt')) files.push(join(folder, name))
  }
  return files
}

/** The bytes of the PDF a definition file describes: always the same for the same text. Errors name the file, never its words. */
export async function makePdf(file: string): Promise<Uint8Array> {
  try {
    const definition = parseDefinition(await readFile(file, 'utf8'))
    const book = await openBook(`Example paper: ${basename(dirname(dirname(file)))}/${basename(file, '.txt')}`)
    if (definition.kind === 'scan') scan(book, await readFile(join(dirname(file), definition.one('picture'))))
    else {
      const draw = KINDS[definition.kind]
      if (!draw) throw new Error('no such kind')
      draw(book, definition)
    }
    const unread = definition.unread()
    if (unread.length > 0) throw new Error(`keys nobody reads: ${unread.join(', ')}`)
    return await book.bytes()
  } catch (error) {
    throw new Error(`${basename(file)}: ${error instanceof Error ? error.message : 'cannot be made'}`)
  }
}

const MEDIA: Readonly<Record<string, string>> = { '.pdf': 'application/pdf', '.json': 'application/json', '.xml': 'application/xml' }

interface IndexedPaper {
  readonly file: string
  readonly mediaType: string
  /** Lower-case hex SHA-256 of the bytes: the paper's id. */
  readonly sha256: string
  readonly bytes: number
}

async function papersIn(folder: string, prefix: string): Promise<IndexedPaper[]> {
  const out: IndexedPaper[] = []
  for (const name of await namesIn(folder)) {
    const mediaType = MEDIA[extname(name)]
    if (!mediaType) continue
    const bytes = await readFile(join(folder, name))
    out.push({ file: `${prefix}/${name}`, mediaType, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length })
  }
  return out
}

interface Person {
  readonly id: string
  readonly name: string
  readonly onDay: string
  readonly relation: unknown
  readonly story: unknown
}

/** The index of the family: people in order, their papers by name, then the papers that are nobody's. */
export async function familyIndex(root = EXAMPLES): Promise<unknown> {
  const people: unknown[] = []
  for (const id of PEOPLE) {
    const { name, onDay, relation, story } = JSON.parse(await readFile(join(root, 'people', id, 'person.json'), 'utf8')) as Person
    people.push({ id, name, onDay, relation, story, papers: await papersIn(join(root, 'people', id, 'papers'), `people/${id}/papers`) })
  }
  return {
    id: 'reyes-quispe',
    name: { en: 'The Reyes Quispe family', es: 'La familia Reyes Quispe' },
    invented: true,
    onDay: (people[0] as { onDay: string }).onDay,
    people,
    extra: await papersIn(join(root, 'extra'), 'extra'),
  }
}
