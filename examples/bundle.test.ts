import { type Paper, type PaperReading, readFile as readParts } from '@proofline/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ReadExample, papersFolder, readFolders } from '../tools/examples/pipeline.ts'

/** All printed papers of the invented family in one file, as a release or a lawyer's scanner would make it. */
let read: ReadExample[] = []
let file: Paper
beforeAll(async () => {
  const folders = ['marisol', 'teodoro', 'beatriz', 'edgar'].map(papersFolder)
  read = [...(await readFolders(folders)).values()].flat().filter((r) => r.paper.mediaType === 'application/pdf' && r.reading.reader)
  const pages = read.flatMap((r) => r.paper.pages).map((p, i) => ({ ...p, number: i + 1 }))
  file = { id: 'ba'.repeat(32), name: 'bundle.pdf', mediaType: 'application/pdf', pages }
})

const said = (r: PaperReading): string[] => r.claims.filter((c) => !c.field.startsWith('redaction.')).map((c) => `${c.event} ${c.field} ${JSON.stringify(c.value)} ${c.quote!.exact}`).sort()

describe('a file that holds every paper of the family', () => {
  test('is cut into exactly those papers', () => {
    expect(read.length).toBeGreaterThan(25)
    let first = 1
    const expected = read.map((r) => {
      const at = `${first}-${first + r.paper.pages.length - 1} ${r.reading.reader}`
      first += r.paper.pages.length
      return at
    })
    const found = readParts(file).filter((p) => p.kind !== 'blank').map((p) => `${p.paper.pages[0]!.number}-${p.paper.pages.at(-1)!.number} ${p.reader}`)
    expect(found).toEqual(expected)
  })
  test('tells the same claims as the papers one by one, quoted on the file\'s own pages', () => {
    const parts = readParts(file).filter((p) => p.kind === 'paper')
    parts.forEach((part, i) => expect([read[i]!.name, said(part)]).toEqual([read[i]!.name, said(read[i]!.reading)]))
    for (const part of parts) for (const c of part.claims) expect(file.pages[c.quote!.page - 1]!.text.slice(c.quote!.start, c.quote!.end)).toBe(c.quote!.exact)
  })
  test('each paper alone is not cut', async () => {
    for (const r of read) expect([r.name, readParts(r.paper).length]).toEqual([r.name, 1])
  })
})
