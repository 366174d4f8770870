import { describe, expect, test } from 'vitest'
import type { SeenLine } from './recogniser.ts'
import { compared, lookAgain, matters } from './second-look.ts'
import type { LineRecogniser } from './tesseract.ts'

const gray = { width: 700, height: 200, data: new Uint8Array(140_000).fill(255) }
const word = (text: string, x = 0, confidence = 95) => ({ text, confidence, box: { x, y: 100, width: text.length * 10, height: 14 } })
const line = (...words: ReturnType<typeof word>[]): SeenLine => ({ words, box: { x: 0, y: 100, width: 600, height: 14 } })

test('numbers, months and codes matter; other words do not', () => {
  expect(['12,', 'March', 'marzo', 'D/S', 'B2', 'WT'].map(matters)).toEqual([true, true, true, true, true, true])
  expect(['Date', 'Marchand', 'RECEIVED', 'I'].map(matters)).toEqual([false, false, false, false])
})

describe('what two looks give is laid side by side', () => {
  const rivals = (first: string, again: string) =>
    compared(first.split(' ').map((t) => word(t)), again.split(' ').map((t) => word(t))).map((c) => ('rival' in c ? c.rival : undefined))
  test('the same letters are no rivals, wherever the spaces and points are', () => {
    expect(rivals('August 12, 2017', 'August12. 2017')).toEqual([undefined, undefined, undefined])
    expect(rivals('A000 000 426', 'A000000426')).toEqual([undefined, undefined, undefined])
  })
  test('another figure is a rival for its own word only', () => {
    expect(rivals('August 12, 2017', 'August 17, 2017')).toEqual([undefined, '17,', undefined])
    expect(rivals('12 2017', '122011')).toEqual([undefined, '2011'])
  })
  test('a figure one look lost or found is a rival; a look that saw nothing is not', () => {
    expect(rivals('08/12/2017 D/S', '8/12/2017 D/S')).toEqual(['8/12/2017', undefined])
    expect(rivals('1 2017', '')).toEqual([undefined, undefined])
    expect(rivals('2017 12', '2017')).toEqual([undefined, undefined])
  })
})

test('a word is as sure as the surer of two looks that agree, and no surer where they do not', async () => {
  const sure = async (again: string, confidence: number) => {
    const [seen] = await lookAgain(gray, [line(word('A000', 0, 70), word('000', 50, 96), word('426', 90, 90))], telling([again], confidence))
    return seen!.words.map((w) => w.confidence)
  }
  expect(await sure('A000000426', 93)).toEqual([93, 96, 93])
  expect(await sure('A000 000 428', 93)).toEqual([93, 96, 90])
  expect(await sure('', 93)).toEqual([70, 96, 90])
  expect(await sure('A000 000 426', 40)).toEqual([70, 96, 90])
})

/** A recogniser that gives what it is told, and counts what it was asked. */
const telling = (answers: readonly string[], confidence = 95): LineRecogniser & { asked: number } => {
  const it = {
    asked: 0,
    look: async () => [],
    lookAtLines: async (pictures: readonly unknown[]) => {
      it.asked = pictures.length
      return pictures.map((_, i) => [line(...(answers[i] ?? '').split(' ').map((t) => word(t, 0, confidence)))])
    },
    close: async () => {},
  }
  return it
}
test('only what matters is looked at again, and only it gets rivals', async () => {
  const lines = [line(word('Received', 0), word('08/12/2017', 100, 80)), line(word('nothing', 0), word('here', 80))]
  const recogniser = telling(['08/17/2017'])
  const [first, second] = await lookAgain(gray, lines, recogniser)
  expect(recogniser.asked).toBe(1)
  expect(first!.words.map((w) => [w.text, w.rivals])).toEqual([['Received', undefined], ['08/12/2017', ['08/17/2017']]])
  expect(second).toEqual(lines[1])
})

test('a page of nothing but numbers is looked at again only so far, the least sure first', async () => {
  const lines = Array.from({ length: 20 }, (_, i) => line(word('0123456789'.repeat(6), 0, i === 7 ? 50 : 95)))
  const recogniser = telling([`1${'0123456789'.repeat(6)}`.slice(0, 60)])
  const seen = await lookAgain(gray, lines, recogniser)
  expect(recogniser.asked).toBeLessThan(13)
  expect(seen[7]!.words[0]!.rivals).toBeDefined()
})
