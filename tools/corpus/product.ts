/** The product as a person meets it in the terminal: a file goes in, a paper with words comes out. */
import type { Paper } from '@proofline/engine'
import { openFile } from '@proofline/pages'
import { nodePdfEngine } from '@proofline/pages/node'

export interface OpenedPaper {
  readonly paper: Paper
  /** Why the product says it could not read the file or one of its pages. */
  readonly unread?: string
}
export interface Product {
  open(name: string, bytes: Uint8Array): Promise<OpenedPaper>
  close(): Promise<void>
}

export function theProduct(): Product {
  // One reader of pictures for each process of the run: the run itself uses the cores.
  // Patient: a busy machine must not look like a paper that cannot be read.
  const pdf = nodePdfEngine({ lookers: 1, secondsMax: 90, lookSecondsMax: 170 })
  return {
    async open(name, bytes) {
      const opened = await openFile({ name, size: bytes.length, bytes: () => Promise.resolve(bytes) }, { pdf })
      if (opened.type === 'Refused') throw new Error(`${name} is refused: ${opened.refusal.type}`)
      const unread = opened.notRead?.type ?? opened.paper.pages.find((p) => p.trouble)?.trouble
      return { paper: opened.paper, ...(unread === undefined ? {} : { unread }) }
    },
    close: () => pdf.close(),
  }
}
