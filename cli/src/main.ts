import { type Day, fromYmd, nearest, parseIsoDay } from '@proofline/engine'
import { VERSION } from '@proofline/server'
import { type Lang, say } from '@proofline/words'
import { type CAC, cac } from 'cac'
import { ask } from './commands/ask.ts'
import { contradictions } from './commands/contradictions.ts'
import { demo } from './commands/demo.ts'
import { outlookCommand } from './commands/outlook.ts'
import { read } from './commands/read.ts'
import { ruleCommand } from './commands/rule.ts'
import { rulesCheck } from './commands/rules-check.ts'
import { rulesDiff } from './commands/rules-diff.ts'
import { rulesCommand } from './commands/rules.ts'
import { save } from './commands/save.ts'
import { serveCommand } from './commands/serve.ts'
import { timeline } from './commands/timeline.ts'
import { whyCommand } from './commands/why.ts'
import type { Answered, Context } from './context.ts'
import { EXIT, Refusal } from './exit.ts'
import { COMMANDS, commandHelp, overview } from './help.ts'
import { rulePack } from './packs.ts'
import { detectStyle, err, flow, forTerminal, langOf, out, setStyle, terminalLang } from './terminal.ts'
import { writeWhole } from './write.ts'

interface Options {
  readonly on?: unknown
  readonly json?: boolean
  readonly lang?: unknown
  readonly out?: unknown
  readonly mine?: unknown
  readonly facts?: unknown
  readonly pack?: unknown
  readonly port?: unknown
}

async function contextOf(o: Options): Promise<Context> {
  const lang = langOf(o.lang)
  if (!lang) throw new Refusal(EXIT.usage, 'cli.badLang')
  // cac reads a bare number as a number: a date has dashes, so anything else is refused by name.
  const today = o.on === undefined ? deviceToday() : parseIsoDay(String(o.on))
  if (today === undefined) throw new Refusal(EXIT.usage, 'cli.badDay', { day: String(o.on) })
  return { lang, today, json: o.json === true, pack: await rulePack(textOf(o.pack)), mine: o.mine === undefined ? [] : [o.mine].flat().map(String) }
}
function deviceToday(): Day {
  const now = new Date()
  return fromYmd(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
const textOf = (option: unknown): string | undefined => (option === undefined ? undefined : String(option))

type Run = (command: (context: Context) => Promise<Answered | undefined>, options: Options) => Promise<void>

/** Every command with its options; the sentences about them are in words/. */
function programOf(run: Run): CAC {
  const program = cac('proofline')
  const common = (name: string) => program.command(name, '').option('--on <day>', '').option('--json', '').option('--lang <lang>', '').option('--out <file>', '').option('--pack <file>', '')
  const onPapers = (name: string) => common(name).option('--mine <file>', '')
  onPapers('read [...inputs]').action((inputs: string[], o: Options) => run((c) => read(inputs, c), o))
  onPapers('timeline [...inputs]').action((inputs: string[], o: Options) => run((c) => timeline(inputs, c), o))
  onPapers('contradictions [...inputs]').action((inputs: string[], o: Options) => run((c) => contradictions(inputs, c), o))
  onPapers('outlook [...inputs]').action((inputs: string[], o: Options) => run((c) => outlookCommand(inputs, c), o))
  onPapers('ask [...inputs]').action((inputs: string[], o: Options) => run((c) => ask(inputs, c), o))
  onPapers('why <outcome> [...inputs]').action((outcome: string, inputs: string[], o: Options) => run((c) => whyCommand(outcome, inputs, c), o))
  common('rule <id>').option('--facts <file>', '').action((id: string, o: Options) => run((c) => ruleCommand(id, textOf(o.facts), c), o))
  common('rules [what] [...inputs]').option('--facts <file>', '').action((what: string | undefined, inputs: string[], o: Options) => run((c) => rulesWhat(what, inputs, textOf(o.facts), c), o))
  common('demo [person]').action((person: string | undefined, o: Options) => run((c) => demo(person, c, o.on !== undefined), o))
  // Its --out is the sealed file itself, not the answer.
  onPapers('save [...inputs]').action((inputs: string[], o: Options) => run((c) => save(inputs, textOf(o.out), c), { ...o, out: undefined }))
  program.command('serve', '').option('--port <n>', '').option('--lang <lang>', '').action((o: Options) => run((c) => serveCommand(o.port, c), o))
  return program
}

/** `rules`, `rules check`, `rules diff <older> <newer> [papers]`. */
async function rulesWhat(what: string | undefined, inputs: readonly string[], facts: string | undefined, c: Context): Promise<Answered> {
  if (what === undefined) return rulesCommand(c)
  if (what === 'check') return rulesCheck(c)
  if (what === 'diff') return rulesDiff(inputs, facts, c)
  throw new Refusal(EXIT.usage, 'cli.rulesWhat', { what }, nearest(what, ['check', 'diff']))
}

/** Runs one command; the code the process should leave with. */
export async function main(argv: readonly string[]): Promise<number> {
  setStyle(detectStyle())
  let code: number = EXIT.ok
  const program = programOf(async (command, options) => {
    code = await attempt(command, options)
  })
  program.parse(withPipe(argv), { run: false })
  const { args, options, matchedCommandName: name } = program
  const lang = langOf(options['lang']) ?? terminalLang()
  if (options['version'] === true || options['v'] === true) {
    out(VERSION)
    return EXIT.ok
  }
  if (name === undefined) return unmatched(lang, args.map(String), options['help'] === true || options['h'] === true)
  if (options['help'] === true || options['h'] === true) {
    out(forTerminal(commandHelp(lang, name)))
    return EXIT.ok
  }
  try {
    await program.runMatchedCommand()
    return code
  } catch (thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'CACError') throw thrown
    err(flow(usageText(lang, thrown.message)))
    err(flow(say(lang, 'cli.seeHelp', { command: `proofline ${name} --help` })))
    return EXIT.usage
  }
}

/** `--facts -` as people write it: the parser takes a lone dash for a word of its own. */
const withPipe = (argv: readonly string[]): string[] =>
  argv.flatMap((word, i) => (word === '-' && argv[i - 1] === '--facts' ? [] : word === '--facts' && argv[i + 1] === '-' ? ['--facts=-'] : [word]))

/** No command: the overview. An unknown one: the nearest names. `help why` is `why --help`. */
function unmatched(lang: Lang, args: readonly string[], wantsHelp: boolean): number {
  const [first, second] = args
  if (first === 'help' && second !== undefined && (COMMANDS as readonly string[]).includes(second)) {
    out(forTerminal(commandHelp(lang, second)))
    return EXIT.ok
  }
  if (first === undefined || first === 'help' || wantsHelp) {
    out(forTerminal(overview(lang)))
    return EXIT.ok
  }
  err(flow(say(lang, 'cli.unknownCommand', { name: first })))
  for (const one of nearest(first, COMMANDS)) err(`  ${one}`)
  return EXIT.usage
}

/** What the parser refused, in our words; its own message names the option or the missing word. */
function usageText(lang: Lang, message: string): string {
  const ticked = /`([^`]*)`/.exec(message)?.[1] ?? ''
  if (message.startsWith('missing required args')) return say(lang, 'cli.missingWord', { usage: ticked })
  if (message.startsWith('Unknown option')) return say(lang, 'cli.unknownOption', { option: ticked })
  if (message.endsWith('value is missing')) return say(lang, 'cli.missingValue', { option: ticked })
  if (message.startsWith('Unused args')) return say(lang, 'cli.unusedWord', { word: ticked })
  return message
}

async function attempt(command: (context: Context) => Promise<Answered | undefined>, options: Options): Promise<number> {
  let lang = langOf(options.lang) ?? terminalLang()
  try {
    const context = await contextOf(options)
    lang = context.lang
    if (options.out !== undefined) setStyle({ ...detectStyle(), color: false })
    const answered = await command(context)
    if (!answered) return EXIT.ok
    const text = 'data' in answered ? JSON.stringify(answered.data, null, 2) : forTerminal(answered.text)
    if (options.out === undefined) out(text)
    else await writeWhole(String(options.out), `${text}\n`)
    return EXIT.ok
  } catch (thrown) {
    if (thrown instanceof Refusal) {
      err(flow(say(lang, thrown.id, thrown.params)))
      for (const line of thrown.lines) err(flow(line, { indent: 2, hang: 2 }))
      return thrown.code
    }
    // Only the kind of bug is named: a message could hold words of a paper.
    err(flow(say(lang, 'cli.bug')))
    if (process.env['PROOFLINE_DEBUG']) throw thrown
    return EXIT.bug
  }
}
