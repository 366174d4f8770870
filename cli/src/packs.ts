/** Rule packs on disk: no pack is used, and no two are compared, before its signature is checked. */
import { type Applied, type PackData, PACK_KEYS, applyPack, openPack, ownPack, standardPack } from '@proofline/engine'
import { type Verified, verifyText } from '@proofline/vault'
import { existsSync } from 'node:fs'
import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RulePack } from './context.ts'
import { EXIT, Refusal } from './exit.ts'

const PACK_BYTES_MAX = 5 * 1024 * 1024
const SIGNATURE_BYTES_MAX = 1024

/** Who signed the rules of this program. */
export const ownSignature = (): Verified => verifyText(ownPack().text, ownPack().signature, PACK_KEYS)

/** Refuses when the rules of this program are not the ones that were signed: nothing is worked out from changed law. */
export function checkOwnPack(): void {
  if (ownSignature().type !== 'Signed') throw new Refusal(EXIT.rules, 'cli.pack.ownBroken')
}

/** Beside the program in a clone: cli/dist/… or cli/src/…. */
const folder = (): string => fileURLToPath(new URL('../../engine/packs/', import.meta.url))

/** `rules-2026-11-22.json`, or just `2026-11-22` for a pack that came with the program. */
async function pathOf(wanted: string): Promise<string> {
  if (existsSync(wanted)) return wanted
  const ours = join(folder(), `rules-${wanted}.json`)
  if (existsSync(ours)) return ours
  const known = (await readdir(folder()).catch(() => [])).flatMap((f) => /^rules-(.+)\.json$/.exec(f)?.[1] ?? [])
  throw new Refusal(EXIT.input, 'cli.pack.missing', { path: wanted }, known)
}
async function textOf(path: string, bytesMax: number): Promise<string | undefined> {
  try {
    return (await stat(path)).size > bytesMax ? undefined : await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}

/** The pack at a path, its detached signature (`<path>.sig`) checked first. */
export async function openPackFile(wanted: string): Promise<PackData> {
  const path = await pathOf(wanted)
  const name = basename(path)
  const text = await textOf(path, PACK_BYTES_MAX)
  if (text === undefined) throw new Refusal(EXIT.input, 'cli.cannotRead', { path })
  const signature = await textOf(`${path}.sig`, SIGNATURE_BYTES_MAX)
  const verified: Verified = signature === undefined ? { type: 'NoSignature' } : verifyText(text, signature, PACK_KEYS)
  if (verified.type !== 'Signed') throw new Refusal(EXIT.rules, `cli.pack.${verified.type}`, { path: name })
  const opened = openPack(text)
  switch (opened.type) {
    case 'Pack': return opened.data
    case 'NewerPack': throw new Refusal(EXIT.rules, 'cli.pack.NewerPack', { path: name, version: opened.version })
    case 'NotAPack': throw new Refusal(EXIT.rules, 'cli.pack.NotAPack', { path: name })
    case 'BadPack': throw new Refusal(EXIT.rules, 'cli.pack.BadPack', { path: name, at: opened.at })
  }
}

/** The rules to work with: this program's own, or with the values of the law of a newer or older pack. */
export async function rulePack(wanted: string | undefined): Promise<RulePack> {
  checkOwnPack()
  if (wanted === undefined) return standardPack
  const applied: Applied = applyPack(await openPackFile(wanted))
  if (applied.type === 'Applied') return applied.pack
  throw new Refusal(EXIT.rules, 'cli.pack.otherProgram', {}, [...applied.rules, ...applied.readings, ...applied.law])
}
