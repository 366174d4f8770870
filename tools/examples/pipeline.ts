/** The example papers through the whole product: pages, claims, record, outlook. */
import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type HolderRecord, type Outlook, type Paper, type PaperReading, buildRecord, day, outlook, readPaper, standardPack } from '@proofline/engine'
import { openFile } from '@proofline/pages'
import { fileFromDisk, nodePdfEngine } from '@proofline/pages/node'
import { EXAMPLES } from './family.ts'

/** One paper as the product sees it. */
export interface ReadExample {
  /** `i94.pdf`. */
  readonly name: string
  readonly paper: Paper
  readonly reading: PaperReading
  readonly notRead?: string
}

const PAPERS = new Set(['.pdf', '.json', '.xml', '.html', '.png'])

/** Every paper in the folders, by folder. One reading child serves all. */
export async function readFolders(folders: readonly string[]): Promise<Map<string, ReadExample[]>> {
  const pdf = nodePdfEngine()
  const read = new Map<string, ReadExample[]>()
  try {
    for (const folder of folders) read.set(folder, await readFolder(folder, pdf))
  } finally {
    await pdf.close()
  }
  return read
}

async function readFolder(folder: string, pdf: ReturnType<typeof nodePdfEngine>): Promise<ReadExample[]> {
  const out: ReadExample[] = []
  for (const name of (await readdir(folder)).sort().filter((n) => PAPERS.has(extname(n)))) {
    const read = await readFile(join(folder, name), pdf)
    if (!read) throw new Error(`${name} is refused`)
    out.push(read)
  }
  return out
}

/** One file through pages and readers; undefined when it is refused. */
export async function readFile(path: string, pdf: ReturnType<typeof nodePdfEngine>): Promise<ReadExample | undefined> {
  const opened = await openFile(fileFromDisk(path), { pdf })
  if (opened.type !== 'Paper') return undefined
  return { name: basename(path), paper: opened.paper, reading: readPaper(opened.paper), ...(opened.notRead ? { notRead: opened.notRead.type } : {}) }
}

export const papersFolder = (person: string): string => join(EXAMPLES, 'people', person, 'papers')

export interface Told {
  readonly record: HolderRecord
  readonly look: Outlook
}

/** The record of some papers and its outlook on a day (`2026-11-23`). */
export function tell(papers: readonly ReadExample[], onDay: string): Told {
  const record = buildRecord({ papers: papers.map((p) => ({ paper: p.paper, ...p.reading })), statements: [] })
  return { record, look: outlook(record, standardPack, { today: day(onDay), all: true, throwBugs: true }) }
}
