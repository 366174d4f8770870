import type { Gray } from '../picture/raster.ts'
import type { ReadLine } from './place-words.ts'
import type { SeenLine } from './recogniser.ts'
import type { LineRecogniser } from './tesseract.ts'

export async function lookAgain(_gray: Gray, lines: readonly SeenLine[], _recogniser: LineRecogniser): Promise<readonly ReadLine[]> {
  return lines
}
