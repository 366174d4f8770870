/** Results as JSON lines in `.tsbuild/corpus/`, one file for each set of seeds: outcomes only, never a paper. */
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result, Set as SeedSet } from './job.ts'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const fileOf = (set: SeedSet): string => join(ROOT, '.tsbuild', 'corpus', `${set}.jsonl`)

export interface Failure {
  readonly id: string
  readonly failed: string
  readonly code?: string
}
export type Line = Result | Failure
export const isResult = (line: Line): line is Result => 'fields' in line

/** The latest line of each paper. A last line cut short by a stop is left out. */
export function resultsOf(set: SeedSet): Map<string, Line> {
  const lines = new Map<string, Line>()
  if (!existsSync(fileOf(set))) return lines
  for (const text of readFileSync(fileOf(set), 'utf8').split('\n')) {
    if (text === '') continue
    try {
      const line = JSON.parse(text) as Line
      lines.set(line.id, line)
    } catch {
      continue
    }
  }
  return lines
}

export function keep(set: SeedSet, line: Line): void {
  mkdirSync(dirname(fileOf(set)), { recursive: true })
  appendFileSync(fileOf(set), `${JSON.stringify(line)}\n`)
}

export const forget = (set: SeedSet): void => rmSync(fileOf(set), { force: true })

/** Names the code the results depend on: a result of other code is made anew. */
export function codeMark(): string {
  const hash = createHash('sha256')
  for (const folder of ['engine/src', 'pages/src', 'tools/corpus', 'tools/examples']) {
    for (const path of (readdirSync(join(ROOT, folder), { recursive: true }) as string[]).filter((p) => p.endsWith('.ts') && !p.endsWith('.test.ts')).sort()) {
      hash.update(path).update(readFileSync(join(ROOT, folder, path)))
    }
  }
  return hash.digest('hex').slice(0, 12)
}
