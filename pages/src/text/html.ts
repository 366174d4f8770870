import { DEPTH_MAX } from '../limits.ts'
import { Flow, Table } from './html-flow.ts'
import { htmlTokens } from './html-tokens.ts'

type Attributes = ReadonlyMap<string, string>

interface Element {
  readonly name: string
  readonly hides: boolean
  /** Set by a cell and by an option of a list: its own lines. */
  readonly flow?: Flow
  readonly table?: Table
  readonly attributes?: Attributes
  /** The options of a list that are shown. */
  readonly options?: { first: string | undefined; chosen: string[] }
}

const words = (list: string): Set<string> => new Set(list.split(' '))
const VOID = words('area base br col embed hr img input link meta param source track wbr')
/** Never shown on the page (fallbacks for what cannot be drawn included). */
const HIDDEN = words('head script style template noscript iframe noembed noframes object canvas video audio datalist title')
const BLOCK = words('address article aside blockquote body center details dd dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
  'header hgroup html legend li main menu nav ol optgroup p pre search section summary table caption thead tbody tfoot tr ul hr xmp textarea')
const SPACED = words('p h1 h2 h3 h4 h5 h6 table ul ol dl pre blockquote hr form fieldset')
/** An opening tag ends an element of the listed names that was left open, up to its own container. */
const ENDS: Record<string, { ends: Set<string>; within: Set<string> }> = {
  li: { ends: words('li'), within: words('ul ol menu dir') },
  dt: { ends: words('dt dd'), within: words('dl') }, dd: { ends: words('dt dd'), within: words('dl') },
  td: { ends: words('td th'), within: words('tr table') }, th: { ends: words('td th'), within: words('tr table') },
  tr: { ends: words('td th tr'), within: words('thead tbody tfoot table') },
  tbody: { ends: words('td th tr thead tbody tfoot'), within: words('table') },
  thead: { ends: words('td th tr thead tbody tfoot'), within: words('table') },
  tfoot: { ends: words('td th tr thead tbody tfoot'), within: words('table') },
  option: { ends: words('option'), within: words('select optgroup') },
}
/** How far up an element left open is looked for: a bound on time, far above real pages. */
const LOOK_BACK = 200
const NO_WORDS = words('hidden password submit button image file reset color range')

/**
 * The words of a web page as lines of text: blocks on lines of their own, tables in columns. Scripts, styles and hidden
 * parts are left out; what stands in form fields is taken. Nothing is run, fetched or resolved.
 */
export function htmlToText(html: string): string {
  const page = new Page()
  for (const token of htmlTokens(html)) {
    if (token.type === 'text') page.text(token.text)
    else if (token.type === 'open') page.open(token.name, token.attributes)
    else page.close(token.name)
  }
  return page.finish()
}

class Page {
  private readonly stack: Element[] = []
  private readonly flows: Flow[] = [new Flow()]
  private readonly tables: Table[] = []
  private readonly lists: NonNullable<Element['options']>[] = []
  /** How many open elements have each name: a closing tag without its opening is skipped at once. */
  private readonly count = new Map<string, number>()
  private hidden = 0
  private pre = 0

  private get flow(): Flow {
    return this.flows.at(-1)!
  }

  text(text: string): void {
    if (this.hidden === 0) this.flow.text(text, this.pre > 0)
  }

  open(name: string, attributes: Attributes): void {
    this.endOpenOnes(name)
    if (VOID.has(name)) return this.openVoid(name, attributes)
    const hides = HIDDEN.has(name) || isHidden(name, attributes)
    if (BLOCK.has(name) && this.hidden === 0) this.flow.block(SPACED.has(name))
    const element = this.make(name, attributes, hides)
    this.stack.push(element)
    this.count.set(name, (this.count.get(name) ?? 0) + 1)
    if (hides) this.hidden += 1
    if (name === 'pre' || name === 'xmp' || name === 'textarea') this.pre += 1
    if (element.flow) this.flows.push(element.flow)
    if (element.table) this.tables.push(element.table)
    if (element.options) this.lists.push(element.options)
  }

  private make(name: string, attributes: Attributes, hides: boolean): Element {
    if (this.hidden > 0) return { name, hides }
    if (name === 'table' && this.tables.length < DEPTH_MAX) return { name, hides, table: new Table() }
    if (name === 'tr') this.tables.at(-1)?.startRow()
    if ((name === 'td' || name === 'th') && this.tables.length > 0) return { name, hides, flow: new Flow(), attributes }
    if (name === 'select') return { name, hides, options: { first: undefined, chosen: [] } }
    if (name === 'option') return { name, hides, flow: new Flow(), attributes }
    if (name === 'td' || name === 'th') this.text('\u00a0 ')
    return { name, hides }
  }

  private openVoid(name: string, attributes: Attributes): void {
    if (this.hidden > 0 || isHidden(name, attributes)) return
    if (name === 'br') this.flow.break()
    if (name === 'hr') this.flow.block(true)
    if (name !== 'input') return
    const type = (attributes.get('type') ?? 'text').toLowerCase()
    if (NO_WORDS.has(type)) return
    const box = type === 'checkbox' || type === 'radio'
    const value = box ? (attributes.has('checked') ? 'X' : '') : (attributes.get('value') ?? '')
    this.text(` ${value} `)
  }

  close(name: string): void {
    if (name === 'br') return this.openVoid('br', new Map())
    if (!this.count.get(name)) return
    while (this.pop() !== name);
  }

  private endOpenOnes(name: string): void {
    if (BLOCK.has(name) && this.count.get('p') && this.stack.at(-1)?.name === 'p') this.pop()
    const rule = ENDS[name]
    if (!rule || ![...rule.ends].some((n) => this.count.get(n))) return
    let last = -1
    const deepest = Math.max(0, this.stack.length - LOOK_BACK)
    for (let i = this.stack.length - 1; i >= deepest && !rule.within.has(this.stack[i]!.name); i -= 1) {
      if (rule.ends.has(this.stack[i]!.name)) last = i
    }
    while (last >= 0 && this.stack.length > last) this.pop()
  }

  private pop(): string | undefined {
    const element = this.stack.pop()
    if (!element) return undefined
    const { name } = element
    this.count.set(name, this.count.get(name)! - 1)
    if (element.hides) this.hidden -= 1
    if (name === 'pre' || name === 'xmp' || name === 'textarea') this.pre -= 1
    if (element.flow) this.flows.pop()
    if (element.table) this.tables.pop()
    if (element.options) this.lists.pop()
    if (this.hidden > 0) return name
    if (element.table) this.endTable(element.table)
    else if (name === 'option' && element.flow) this.endOption(element.flow, element.attributes!)
    else if (element.flow && !element.hides) this.endCell(element.flow, element.attributes!)
    else if (element.options) this.endList(element.options)
    if (BLOCK.has(name)) this.flow.block(SPACED.has(name))
    return name
  }

  private endCell(flow: Flow, attributes: Attributes): void {
    this.tables.at(-1)?.add(flow.finish(), Number.parseInt(attributes.get('colspan') ?? '1', 10), Number.parseInt(attributes.get('rowspan') ?? '1', 10))
  }

  private endTable(table: Table): void {
    for (const line of table.print()) this.flow.put(line)
  }

  private endOption(flow: Flow, attributes: Attributes): void {
    const list = this.lists.at(-1)
    const text = flow.finish().join(' ')
    if (!list) return this.text(` ${text} `)
    list.first ??= text
    if (attributes.has('selected')) list.chosen.push(text)
  }

  private endList(options: { first: string | undefined; chosen: string[] }): void {
    this.text(` ${options.chosen.length > 0 ? options.chosen.join(' ') : (options.first ?? '')} `)
  }

  finish(): string {
    while (this.stack.length > 0) this.pop()
    return this.flow.finish().join('\n')
  }
}

/** Ways of a style to keep words off the page. */
const UNSEEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0*\.?0+\s*(?:;|$)|font-size\s*:\s*0(?![.\d])|(?:(?:margin-)?(?:left|top|right)|text-indent)\s*:\s*-(?:\d{4,}(?:px|pt|em)?|\d{3,}r?em|\d{3,}(?:%|v[wh]))|transform\s*:\s*translate[XY]?\(\s*-\d{4,}|clip\s*:\s*rect\(\s*0)/i

function isHidden(name: string, attributes: Attributes): boolean {
  const style = (attributes.get('style') ?? '').slice(0, 2000)
  return attributes.has('hidden') || (name === 'dialog' && !attributes.has('open')) || UNSEEN.test(style)
}
