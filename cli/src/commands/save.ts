import { buildRecord, isFromPictures, packPages, toSaved } from '@proofline/engine'
import { fitsArchive, sealArchive, suggestPassphrase } from '@proofline/vault'
import { type Lang, say } from '@proofline/words'
import { existsSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Answered, Context } from '../context.ts'
import { EXIT, Refusal } from '../exit.ts'
import { fileNotes } from '../file-words.ts'
import { type KeptFile, load } from '../load.ts'
import { err, flow, progress } from '../terminal.ts'
import { writeNew } from '../write.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Plain letters only: the archive must unpack on every system. */
const pathOf = (x: KeptFile): string =>
  `papers/${x.paper.id.slice(0, 12)}-${x.paper.name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9._-]+/g, '_').slice(-50).replace(/^[._]+|[.]+$/g, '') || 'paper'}`

const pagesPath = (x: KeptFile): string => `pages/${x.paper.id}.json`

/**
 * Seals papers, and what was said about them, into one file that the app, this program, and `age` with `tar` open.
 * Never writes over a file: an older record could hold papers this one does not.
 */
export async function save(inputs: readonly string[], path: string | undefined, c: Context): Promise<Answered> {
  if (path === undefined) throw new Refusal(EXIT.usage, 'cli.save.noFile')
  // Before the papers are read and a passphrase is asked for.
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) throw new Refusal(EXIT.output, 'cli.cannotWrite', { path })
  if (existsSync(path)) throw new Refusal(EXIT.output, 'cli.save.exists', { path })
  const loaded = await load(inputs, { ...c, keepBytes: true })
  const saved = toSaved({
    papers: loaded.files.map((x) => ({ id: x.paper.id, name: x.paper.name, mediaType: x.paper.mediaType, file: pathOf(x), ...(isFromPictures(x.paper.pages) ? { pages: pagesPath(x) } : {}) })),
    statements: loaded.statements,
  })
  const files = [
    { path: 'README.txt', bytes: utf8(`${say('en', 'cli.save.readme')}\n\n${say('es', 'cli.save.readme')}\n`) },
    { path: 'record.json', bytes: utf8(JSON.stringify(saved, null, 2)) },
    ...loaded.files.map((x) => ({ path: pathOf(x), bytes: x.bytes! })),
    // What was read from a picture is kept with it: what somebody confirmed must stay on the same words.
    ...loaded.files.filter((x) => isFromPictures(x.paper.pages)).map((x) => ({ path: pagesPath(x), bytes: utf8(JSON.stringify(packPages(x.paper.pages))) })),
  ]
  if (!fitsArchive(files)) throw new Refusal(EXIT.output, 'cli.save.tooLarge')
  const { passphrase, isNew } = await choosePassphrase(c.lang)
  const bar = progress()
  bar.now(say(c.lang, 'cli.sealing'))
  const sealed = await sealArchive(files, passphrase)
  bar.done()
  await writeNew(path, sealed)
  // On the error output: the answer may go to a file or another program, a passphrase must not.
  if (isNew) err(`${say(c.lang, 'cli.save.suggested')}\n\n  ${passphrase}\n`)
  const notes = fileNotes({ lang: c.lang, loaded, record: buildRecord({ papers: loaded.items, statements: loaded.statements }) })
  if (c.json) return { data: { saved: basename(path), papers: loaded.files.length, leftOut: loaded.refused.map((r) => r.name) } }
  return { text: [flow(say(c.lang, 'cli.save.done', { n: loaded.files.length, path })), ...notes].join('\n') }
}

/** From the environment, or asked for twice; an empty answer gets a fresh strong one, which is then shown. */
async function choosePassphrase(lang: Lang): Promise<{ passphrase: string; isNew: boolean }> {
  const given = process.env['PROOFLINE_PASSPHRASE']
  if (given) return { passphrase: given, isNew: false }
  if (!process.stdin.isTTY) throw new Refusal(EXIT.usage, 'cli.save.needsPassphrase')
  const { password, isCancel } = await import('@clack/prompts')
  const first = await password({ message: say(lang, 'cli.save.choose'), output: process.stderr })
  if (isCancel(first)) throw new Refusal(EXIT.usage, 'cli.save.needsPassphrase')
  if (!first) return { passphrase: suggestPassphrase((n) => globalThis.crypto.getRandomValues(new Uint8Array(n))), isNew: true }
  const again = await password({ message: say(lang, 'cli.save.again'), output: process.stderr })
  if (again !== first) throw new Refusal(EXIT.usage, 'cli.save.notTheSame')
  return { passphrase: first, isNew: false }
}
