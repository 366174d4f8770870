import type { Box } from '@proofline/engine'
import type { Gray } from '../picture/raster.ts'
import { cutOut, pgm } from './encode.ts'
import type { LookOptions, Recogniser, SeenLine } from './recogniser.ts'
import { linesOfTsv } from './tsv.ts'

/** A recogniser that also takes many short pictures, each one line of numbers and codes, for the price of few. */
export interface LineRecogniser extends Recogniser {
  /** The words of each picture in turn. */
  lookAtLines(pictures: readonly Gray[]): Promise<readonly (readonly SeenLine[])[]>
}

/** The part of the wasm module we use. */
interface Core {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void }
  readonly TessBaseAPI: new () => Api
  destroy(api: Api): void
}
interface Api {
  Init(folder: string | null, languages: string, engine: number): number
  SetPageSegMode(mode: number): void
  SetVariable(name: string, value: string): void
  SetImageFile(orientation: number, angle: number): number
  Recognize(monitor: null): number
  GetTSVText(page: number): string
  Clear(): void
  End(): void
}

/** Where the parts of the recogniser come from: from disk in Node, from our own address in a browser. */
export interface TesseractParts {
  readonly factory: (options: Record<string, unknown>) => Promise<unknown>
  readonly wasm: Uint8Array
  /** Unpacked language data. */
  readonly data: Readonly<Record<'eng' | 'spa', Uint8Array>>
}

/** Only the neural engine: the builds have no other. */
const LSTM_ONLY = 1
/** How Tesseract calls each layout. */
export const MODES: Readonly<Record<LookOptions['layout'], number>> = { page: 3, block: 6, line: 7, sparse: 11 }
/**
 * Spanish first: asked in the other order, the engine takes the English reading of capitals and loses the accents of names.
 * English is read as well either way.
 */
export const languagesOf = ({ languages = 'eng+spa' }: Pick<LookOptions, 'languages'>): string => (languages === 'eng' ? 'eng' : 'spa+eng')
/** Single lines are read by the English network alone: another one than read the page, which makes the same mistake less often. */
export const LINES: LookOptions = { layout: 'line', languages: 'eng' }
/** Nothing smaller can be a letter. */
export const PICTURE_SIDE_MIN = 4

/** Tesseract as a wasm module in this thread: a look blocks it until it is done. Made when first asked. */
export function wasmRecogniser(load: () => Promise<TesseractParts>): LineRecogniser {
  let parts: Promise<TesseractParts> | undefined
  let core: Core | undefined
  const apis = new Map<string, Api>()
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const turn = queue.then(job, job)
    queue = turn.catch(() => {})
    return turn
  }

  const apiFor = async (languages: string): Promise<Api> => {
    const { factory, wasm, data } = await (parts ??= load())
    if (!core) {
      // What the module would print may quote a paper.
      core = (await factory({ wasmBinary: wasm, print: () => {}, printErr: () => {} })) as Core
      for (const language of ['eng', 'spa'] as const) core.FS.writeFile(`${language}.traineddata`, data[language])
    }
    const known = apis.get(languages)
    if (known) return known
    const api = new core.TessBaseAPI()
    if (api.Init(null, languages, LSTM_ONLY) !== 0) throw new Error('the recogniser did not start')
    apis.set(languages, api)
    return api
  }
  const forget = (): void => {
    core = undefined
    apis.clear()
  }

  const seeOne = (api: Api, picture: Gray, options: LookOptions): SeenLine[] => {
    core!.FS.writeFile('/input', pgm(picture))
    api.SetPageSegMode(MODES[options.layout])
    api.SetVariable('tessedit_char_whitelist', options.letters ?? '')
    api.SetVariable('user_defined_dpi', String(options.dpi === undefined ? 0 : Math.round(options.dpi)))
    try {
      if (api.SetImageFile(1, 0) !== 0) return []
      return api.Recognize(null) === 0 ? linesOfTsv(api.GetTSVText(0), 1)[0]! : []
    } finally {
      api.Clear()
      core?.FS.unlink('/input')
    }
  }

  /** A picture that breaks the module (out of its memory) gives no words; the next one gets a new module. */
  const see = async (pictures: readonly Gray[], options: LookOptions): Promise<SeenLine[][]> => {
    const api = await apiFor(languagesOf(options))
    try {
      return pictures.map((picture) => (isTooSmall(picture) ? [] : seeOne(api, picture, options)))
    } catch {
      forget()
      return pictures.map(() => [])
    }
  }

  return {
    look: (picture, options) => inTurn(() => lookAtPart(picture, options, (part) => see([part], options).then((seen) => seen[0]!))),
    lookAtLines: (pictures) => inTurn(() => see(pictures, LINES)),
    close: () => inTurn(async () => {
      for (const api of apis.values()) api.End()
      forget()
      parts = undefined
    }),
  }
}

export const isTooSmall = ({ width, height }: Gray): boolean => width < PICTURE_SIDE_MIN || height < PICTURE_SIDE_MIN

/** Looks at the wanted part of a picture only, and gives the boxes in the whole one. */
export async function lookAtPart(picture: Gray, { area }: LookOptions, see: (part: Gray) => Promise<readonly SeenLine[]>): Promise<readonly SeenLine[]> {
  if (isTooSmall(picture)) return []
  if (!area) return see(picture)
  const part = cutOut(picture, area)
  if (!part || isTooSmall(part.gray)) return []
  const moved = (box: Box): Box => ({ ...box, x: box.x + part.x, y: box.y + part.y })
  const lines = await see(part.gray)
  return lines.map((line) => ({ box: moved(line.box), words: line.words.map((word) => ({ ...word, box: moved(word.box) })) }))
}
