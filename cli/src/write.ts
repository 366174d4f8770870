import { existsSync, lstatSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { EXIT, Refusal } from './exit.ts'

/** Writes a whole file or nothing: a full disk must not leave half an answer where a whole one stood. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  try {
    // A device, a pipe and what a link leads to (/dev/stdout) take what they are given.
    if (existsSync(path) && !lstatSync(path).isFile()) await writeFile(path, data)
    else await replace(path, data)
  } catch {
    throw new Refusal(EXIT.output, 'cli.cannotWrite', { path })
  }
}

/** The same, but never over a file that is there. */
export async function writeNew(path: string, data: Uint8Array): Promise<void> {
  try {
    await writeFile(path, data, { flag: 'wx', mode: 0o600 })
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') throw new Refusal(EXIT.output, 'cli.save.exists', { path })
    await rm(path, { force: true }).catch(() => undefined)
    throw new Refusal(EXIT.output, 'cli.cannotWrite', { path })
  }
}

async function replace(path: string, data: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.part`
  try {
    await writeFile(draft, data, { flag: 'wx' })
    await rename(draft, path)
  } catch (thrown) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw thrown
  }
}
