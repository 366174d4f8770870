// Keeps the documentation true: every command a reader is told to run does run, and every `npm run` name exists.
// A fence is run when the line before it says so:
//
//   <!-- run -->
//   ```sh
//   npx proofline --version
//   ```
//
//   npx tsx tools/docs.ts
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, isMain } from './run.mjs'

const SECONDS_MAX = 120

// These do not end, or would start this check again.
const NOT_RUN = /^(?:npm (?:start|test|ci|install|i)\b|npm run (?:start|test|test:quick|check)\b|\.ci\/run)/

/** One command of one document. */
export interface Command {
  readonly line: number
  readonly text: string
}

/** The commands of the marked fences, without comments, prompts, and those that are not run from here. */
export const commandsToRun = (markdown: string): Command[] => {
  const commands: Command[] = []
  const lines = markdown.split('\n')
  let isMarked = false
  let isInside = false
  for (const [i, raw] of lines.entries()) {
    const text = raw.trim()
    if (isInside) {
      if (text.startsWith('```')) isInside = false
      else if (text !== '' && !text.startsWith('#')) commands.push({ line: i + 1, text: text.replace(/^\$ /, '') })
    } else if (text === '<!-- run -->') isMarked = true
    else if (/^```(?:sh|bash|console)\b/.test(text) && isMarked) {
      isInside = true
      isMarked = false
    } else if (text !== '') isMarked = false
  }
  return commands.filter(({ text }) => !NOT_RUN.test(text))
}

/** The names after `npm run` anywhere in a document, in code or in a sentence. */
export const scriptsNamed = (markdown: string): string[] => [
  ...new Set([...markdown.matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map((match) => match[1]!)),
]

const documents = (): string[] => {
  const inDocs = existsSync(join(ROOT, 'docs'))
    ? readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`)
    : []
  const atTop = readdirSync(ROOT)
  return [...atTop, ...inDocs].filter((name) => name.endsWith('.md')).toSorted()
}

const main = (): number => {
  const scripts = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts
  let ran = 0
  let failed = 0
  for (const name of documents()) {
    const markdown = readFileSync(join(ROOT, name), 'utf8')
    for (const script of scriptsNamed(markdown).filter((one) => !(one in scripts))) {
      console.error(`${name}: there is no "npm run ${script}"`)
      failed++
    }
    for (const { line, text } of commandsToRun(markdown)) {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', text], {
        cwd: ROOT, encoding: 'utf8', timeout: SECONDS_MAX * 1000,
      })
      ran++
      if (status === 0) continue
      failed++
      console.error(`${name}:${line}: "${text}" ended with ${status ?? `no answer in ${SECONDS_MAX} s`}`)
      console.error(`${stdout}${stderr}`.trim().split('\n').slice(-15).map((one) => `    ${one}`).join('\n'))
    }
  }
  console.log(`documentation: ${ran} commands ran, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

if (isMain(import.meta)) process.exitCode = main()
