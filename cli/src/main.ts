import { type Day, fromYmd, parseIsoDay } from '@proofline/engine'
import { type Lang, say } from '@proofline/words'
import { cac } from 'cac'
import { writeFile } from 'node:fs/promises'
import { contradictions } from './commands/contradictions.ts'
import { demo } from './commands/demo.ts'
import { outlookCommand } from './commands/outlook.ts'
import { read } from './commands/read.ts'
import { ruleCommand, rulesCommand } from './commands/rule.ts'
import { serveCommand } from './commands/serve.ts'
import { timeline } from './commands/timeline.ts'
import { whyCommand } from './commands/why.ts'
import { EXIT, Refusal } from './exit.ts'
import { err, langOf, out } from './terminal.ts'

/** What each command is given besides its inputs. */
export interface Context {
  readonly lang: Lang
  readonly today: Day
  readonly json: boolean
}
/** A command answers text for people, or data when `--json` is given. */
export type Answered = { readonly text: string } | { readonly data: unknown }

interface Options {
  readonly on?: unknown
  readonly json?: boolean
  readonly lang?: unknown
  readonly out?: unknown
}

function contextOf(o: Options): Context {
  const lang = langOf(o.lang)
  if (!lang) throw new Refusal(EXIT.usage, 'cli.badLang')
  // cac reads a bare number-like value as a number: a date has dashes, so anything else is refused by name.
  const today = o.on === undefined ? deviceToday() : parseIsoDay(String(o.on))
  if (today === undefined) throw new Refusal(EXIT.usage, 'cli.badDay', { day: String(o.on) })
  return { lang, today, json: o.json === true }
}
function deviceToday(): Day {
  const now = new Date()
  return fromYmd(now.getFullYear(), now.getMonth() + 1, now.getDate())
}

/** Runs one command; the code the process should leave with. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = cac('proofline')
  let code: number = EXIT.ok
  const run = (command: (context: Context) => Promise<Answered | undefined>, options: Options): Promise<void> =>
    attempt(command, options).then((c) => {
      code = c
    })
  const common = (name: string, text: string) => program.command(name, text)
    .option('--on <day>', 'Today, as YYYY-MM-DD · Hoy, como AAAA-MM-DD').option('--json', 'Data for other programs · Datos para otros programas')
    .option('--lang <en|es>', 'Language · Idioma').option('--out <file>', 'Write the answer to a file · Escribir la respuesta en un archivo')
  common('read [...inputs]', 'What each paper says, with its words').action((inputs: string[], o: Options) => run((c) => read(inputs, c), o))
  common('timeline [...inputs]', 'Every date in order, with its proof').action((inputs: string[], o: Options) => run((c) => timeline(inputs, c), o))
  common('contradictions [...inputs]', 'Where papers disagree, and what that changes').action((inputs: string[], o: Options) => run((c) => contradictions(inputs, c), o))
  common('outlook [...inputs]', 'Deadlines, windows, clocks and bars, under every paper').action((inputs: string[], o: Options) => run((c) => outlookCommand(inputs, c), o))
  common('why <outcome> [...inputs]', 'The chain from a date down to the words').action((outcome: string, inputs: string[], o: Options) => run((c) => whyCommand(outcome, inputs, c), o))
  common('rule <id>', 'One rule on plain facts').option('--facts <file>', 'Facts as JSON · Datos en JSON').action((id: string, o: Options & { facts?: string }) => run((c) => ruleCommand(id, o.facts, c), o))
  common('rules', 'Every rule, its law, and until when it can be trusted').action((o: Options) => run((c) => rulesCommand(c), o))
  common('demo [person]', 'The invented example family').action((person: string | undefined, o: Options) => run((c) => demo(person, c, o.on !== undefined), o))
  program.command('serve', 'The app on this machine').option('--port <n>', 'Port').option('--lang <en|es>', 'Language · Idioma')
    .action((o: Options & { port?: unknown }) => run((c) => serveCommand(o.port, c), o))
  program.help()
  program.version('0.1.0')
  try {
    const parsed = program.parse([...argv], { run: false })
    if (parsed.options['help'] || parsed.options['version']) return EXIT.ok
    if (!program.matchedCommand) {
      const lang = langOf(undefined) ?? 'en'
      if (parsed.args.length > 0) err(say(lang, 'cli.unknownCommand', { name: parsed.args[0]! }))
      program.outputHelp()
      return parsed.args.length > 0 ? EXIT.usage : EXIT.ok
    }
    await program.runMatchedCommand()
    return code
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'CACError') {
      err(thrown.message)
      return EXIT.usage
    }
    throw thrown
  }
}

async function attempt(command: (context: Context) => Promise<Answered | undefined>, options: Options): Promise<number> {
  let lang: Lang = langOf(options.lang) ?? 'en'
  try {
    const context = contextOf(options)
    lang = context.lang
    const answered = await command(context)
    if (!answered) return EXIT.ok
    const text = 'data' in answered ? JSON.stringify(answered.data, null, 2) : answered.text
    if (options.out === undefined) out(text)
    else await write(String(options.out), `${text}\n`)
    return EXIT.ok
  } catch (thrown) {
    if (thrown instanceof Refusal) {
      err(say(lang, thrown.id, thrown.params))
      for (const line of thrown.lines) err(`  ${line}`)
      return thrown.code
    }
    // Only the kind of bug is named: a message could hold words of a paper.
    err(say(lang, 'cli.bug'))
    if (process.env['PROOFLINE_DEBUG']) throw thrown
    return EXIT.bug
  }
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'w' })
  } catch {
    throw new Refusal(EXIT.output, 'cli.cannotWrite', { path })
  }
}
