/** What the program says of itself, in the person's language. */
import { type Lang, say } from '@proofline/words'
import { bold, dim, flow, heading } from './terminal.ts'

/** In the order a person would try them. */
export const COMMANDS = ['demo', 'read', 'timeline', 'contradictions', 'outlook', 'ask', 'why', 'rule', 'rules', 'save', 'serve'] as const
export type Command = (typeof COMMANDS)[number]

const USAGE: Record<Command, string> = {
  demo: 'demo [person]', read: 'read <files>', timeline: 'timeline <files>', contradictions: 'contradictions <files>', outlook: 'outlook <files>',
  ask: 'ask <files>', why: 'why <outcome> <files>', rule: 'rule <id> --facts <file>', rules: 'rules [check | diff <older> <newer> [files]]', save: 'save <files> --out <file.age>', serve: 'serve [--port <n>]',
}
const ANSWERS = ['on', 'json', 'lang', 'out', 'pack'] as const
const OPTIONS: Record<Command, readonly string[]> = {
  demo: ANSWERS, read: [...ANSWERS, 'mine'], timeline: [...ANSWERS, 'mine'], contradictions: [...ANSWERS, 'mine'], outlook: [...ANSWERS, 'mine'],
  ask: [...ANSWERS, 'mine'], why: [...ANSWERS, 'mine'], rule: ['facts', ...ANSWERS], rules: ['facts', ...ANSWERS], save: ['outSave', 'json', 'lang', 'mine'], serve: ['port', 'lang'],
}
const NAMES: Record<string, string> = {
  on: '--on <day>', json: '--json', lang: '--lang <en|es>', out: '--out <file>', mine: '--mine <file>', facts: '--facts <file>', pack: '--pack <file>', port: '--port <n>', outSave: '--out <file>',
}
const LEFT = 32

/** `proofline` alone. */
export function overview(lang: Lang): string {
  const rows = COMMANDS.map((c) => flow(say(lang, `cli.help.${c}`), { indent: LEFT, first: bold(`  ${USAGE[c]}`) }))
  return [
    flow(bold(say(lang, 'cli.help.title'))), flow(say(lang, 'cli.help.intro')), '', heading(say(lang, 'cli.help.commands')), ...rows, '',
    flow(say(lang, 'cli.help.inputs')), flow(say(lang, 'cli.seeHelp', { command: 'proofline outlook --help' })), '', flow(dim(say(lang, 'welcome.notice'))),
  ].join('\n')
}

/** `proofline why --help`. */
export function commandHelp(lang: Lang, name: string): string {
  const command = COMMANDS.find((c) => c === name)
  if (!command) return overview(lang)
  const rows = OPTIONS[command].map((o) => flow(say(lang, `cli.help.option.${o}`), { indent: 20, first: `  ${NAMES[o]}` }))
  return [flow(bold(`proofline ${USAGE[command]}`)), flow(say(lang, `cli.help.${command}`)), '', ...rows].join('\n')
}
