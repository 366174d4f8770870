// Writes the law for people: `docs/law/<lang>/<chapter>.md`, one page for each chapter of the rulebook, and an index.
//   npm run law                       writes what changed, removes what is no longer there
//   npm run law -- --check            writes nothing; fails when something is stale
//   npm run law -- --data <folder>    writes the app's data: <folder>/<lang>.bin, gzipped JSON
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseIsoDay } from '../engine/src/base/day.ts'
import { standardPack } from '../engine/src/rules/pack.ts'
import { unstopped } from '../cli/src/people.ts'
import { LANGS, type Lang, printDay, say } from '../words/src/index.ts'
import { type LawPage, lawPage } from './law-data.ts'
import { ROOT, isMain } from './run.mjs'

const OUT = join(ROOT, 'docs/law')
/** Chapter ids in the order of the rulebook. */
const chaptersOf = (page: Pick<LawPage, 'rulebook'>): string[] => page.rulebook.split(/,\s*/)
const day = (lang: Lang, iso: string): string => printDay(lang, parseIsoDay(iso)!)
/** Plain text inside a Markdown table or line. */
const md = (text: string): string => text.replace(/[|<>*_`[\]]/g, (c) => `\\${c}`).replace(/\n/g, ' ')
/** `a note. (8 CFR 1.2).`: one line that ends in one stop, whatever its parts end in. */
const line = (...parts: readonly string[]): string => parts.filter(Boolean).map((p) => (/[.!?]$/.test(p) ? p : `${p}.`)).join(' ')
/** What an example knows; a question of a reading keeps its own mark. */
const labelled = (what: string): string => (what.endsWith('?') ? what : `${what}:`)
const familyOf = (lang: Lang, chapter: string): string => say(lang, `law.family.${chapter.split('-')[0]!}`)
const yamlOf = (id: string): string => `engine/src/rules/${id}.examples.yaml`

function exampleLines(lang: Lang, page: LawPage): string[] {
  if (page.examples.length === 0) return []
  const rows = page.examples.map((e) => {
    const given = e.given.map((g) => `${md(labelled(g.what))} ${g.values.map(md).join(` **${say(lang, 'result.or')}** `)}`).join('<br>') || '—'
    const answers = e.answers.map((a) => `${a.when === '' ? '' : `${md(a.when)}: `}**${md(a.text)}**`).join('<br>')
    const steps = e.steps.length > 0 ? `<br>${e.steps.map(md).join(' ')}` : ''
    const from = lang === 'en' ? `<br>*${e.isOfficial ? `${say(lang, 'law.official')}: ` : ''}${md(e.from)}*` : e.isOfficial ? `<br>*${say(lang, 'law.official')}*` : ''
    return `| ${given} | ${answers}${steps}${from} |`
  })
  return ['', `### ${say(lang, 'law.examples')}`, '', `| ${say(lang, 'law.given')} | ${say(lang, 'law.answer')} |`, '|---|---|', ...rows]
}

function ruleLines(lang: Lang, page: LawPage): string[] {
  const lines = ['', `## ${md(page.name)}`, '', `\`${page.id}\``]
  if (page.question) lines.push('', `**${md(page.question)}**`)
  else lines.push('', say(lang, 'law.step'))
  if (page.short) lines.push('', md(page.short))
  if (page.irreversible) lines.push('', say(lang, 'law.irreversible'))
  if (page.counted) lines.push('', `### ${say(lang, 'law.counted')}`, '', md(page.counted))
  if (page.values.length > 0) lines.push('', `### ${say(lang, 'law.values')}`, '', ...page.values.flatMap((v) => [`- ${md(v.name)}`, ...v.rows.map((r) => `  - ${line(`**${md(r.text)}** (${md(r.cite)})`, r.inLitigation ? say(lang, 'law.courts') : '')}`)]))
  if (page.readings.length > 0) {
    lines.push('', `### ${say(lang, 'law.readings')}`, '', say(lang, 'law.readings.lead'))
    for (const r of page.readings) lines.push('', `- ${md(r.question)}`, ...r.options.map((o) => `  - ${line(`${md(unstopped(o.text))} (${md(o.cite)})`, o.usual ? say(lang, 'law.usual') : '', o.note ? say(lang, 'law.note') : '')}`))
  }
  if (page.changes.length > 0) lines.push('', `### ${say(lang, 'law.changing')}`, '', ...page.changes.map((c) => `- ${md(c)}`))
  lines.push(...exampleLines(lang, page))
  lines.push('', `### ${say(lang, 'law.cites')}`, '', ...page.authority.map((a) => `- ${md(a.cite)} (${say(lang, `mark.${a.mark}`)})`))
  lines.push('', say(lang, 'law.verified', { on: day(lang, page.verifiedOn), until: day(lang, page.staleAfter) }))
  if (page.examples.length > 0) lines.push('', say(lang, 'law.review', { file: `\`${yamlOf(page.id)}\`` }))
  return lines
}

function chapterText(lang: Lang, chapter: string, pages: readonly LawPage[]): string {
  const others = LANGS.filter((l) => l !== lang).map((l) => `[${say(l, 'law.language')}](../${l}/${chapter}.md)`).join(' · ')
  return [`# ${chapter}: ${familyOf(lang, chapter)}`, '', `${others} · [${say(lang, 'law.index')}](README.md)`, '', say(lang, 'law.notice'), ...pages.flatMap((p) => ruleLines(lang, p)), ''].join('\n')
}
function indexText(lang: Lang, chapters: ReadonlyMap<string, readonly LawPage[]>): string {
  const others = LANGS.filter((l) => l !== lang).map((l) => `[${say(l, 'law.language')}](../${l}/README.md)`).join(' · ')
  const rows = [...chapters].map(([id, pages]) => `| [${id}](${id}.md)<br>${familyOf(lang, id)} | ${pages.filter((p) => p.question).map((p) => md(p.question!)).join('<br>') || pages.map((p) => md(p.name)).join('<br>')} |`)
  return [`# ${say(lang, 'law.title')}`, '', others, '', say(lang, 'law.notice'), '', say(lang, 'law.lead'), '', `| ${say(lang, 'law.chapter')} | ${say(lang, 'law.questions')} |`, '|---|---|', ...rows, ''].join('\n')
}

/** Shown rules first, in order of the pack; steps they use after them. */
function pagesOf(lang: Lang): LawPage[] {
  const rules = standardPack.rules.filter((r) => !r.id.startsWith('derived/') || r.examples.length > 0)
  return [...rules.filter((r) => r.shown), ...rules.filter((r) => !r.shown)].map((r) => lawPage(lang, r))
}

/** Every file of docs/law with its text. */
export function allFiles(): Map<string, string> {
  const files = new Map<string, string>()
  for (const lang of LANGS) {
    const pages = pagesOf(lang)
    const chapters = new Map([...new Set(pages.flatMap(chaptersOf))].sort(byChapter).map((id) => [id, pages.filter((p) => chaptersOf(p).includes(id))]))
    for (const [id, own] of chapters) files.set(`${lang}/${id}.md`, chapterText(lang, id, own))
    files.set(`${lang}/README.md`, indexText(lang, chapters))
  }
  return files
}
/** The order of the rulebook. */
const ORDER = ['CAL', 'UP', 'ASY', 'CSPA', 'NAT', 'CR', 'EAD', 'EOIR', 'VD', 'FOIA', 'PA', 'REC', 'USC', 'DEP', 'ADDR', 'PD', 'TPS', 'H1B', 'NIV', 'FJ', 'OPT', 'FMT']
const placeOf = (id: string): number => ORDER.indexOf(id.split('-')[0]!) * 100 + Number(id.split('-')[1])
const byChapter = (a: string, b: string): number => placeOf(a) - placeOf(b)

function present(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.md')).map((f) => f.replaceAll('\\', '/')) : []
}

function writeDocs(isCheck: boolean): number {
  const files = allFiles()
  const stale = [...files].filter(([path, text]) => !existsSync(join(OUT, path)) || readFileSync(join(OUT, path), 'utf8') !== text)
  const gone = present(OUT).filter((path) => !files.has(path))
  if (isCheck) {
    for (const path of [...stale.map(([p]) => p), ...gone]) console.error(`docs/law/${path} is stale: run npm run law`)
    return stale.length + gone.length > 0 ? 1 : 0
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(OUT, path)), { recursive: true })
    writeFileSync(join(OUT, path), text)
  }
  for (const path of gone) rmSync(join(OUT, path))
  console.log(`docs/law: ${files.size} pages, ${stale.length} written, ${gone.length} removed`)
  return 0
}

/** One packed file a language: whoever serves the app cannot tell which rule is read. */
function writeData(folder: string): number {
  mkdirSync(folder, { recursive: true })
  for (const lang of LANGS) writeFileSync(join(folder, `${lang}.bin`), gzipSync(JSON.stringify(pagesOf(lang).map(({ authority: _a, verifiedOn: _v, staleAfter: _s, ...page }) => page)), { level: 9 }))
  return 0
}
if (isMain(import.meta)) {
  const args = process.argv.slice(2)
  const at = args.indexOf('--data')
  process.exitCode = at >= 0 ? writeData(args[at + 1]!) : writeDocs(args.includes('--check'))
}
