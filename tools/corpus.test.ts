// The corpus: ageing does what it says and repeats, comparison sees a planted error, bounds are exact, seeds stay apart, and a
// handful of kinds goes from paper to claims. `npm run corpus` is the whole.
import { type Claim, type FieldName, type Problem, day, fieldSpec, isFieldName } from '@proofline/engine'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBook } from './examples/book.ts'
import { chanceOf } from './corpus/chance.ts'
import { compared } from './corpus/compare.ts'
import { blank } from './corpus/damage/canvas.ts'
import { faxed, photocopied } from './corpus/damage/copy.ts'
import { penned, stamped } from './corpus/damage/ink.ts'
import { jpegBack, jpegOf } from './corpus/damage/jpeg.ts'
import { LEVELS, aged } from './corpus/damage/levels.ts'
import { blurred, lit, moved } from './corpus/damage/light.ts'
import { coffee, folded, punched, yellowed } from './corpus/damage/paper.ts'
import { inverse, mapped, seenFrom, toCorners, turned } from './corpus/damage/warp.ts'
import { done, drawn, idOf } from './corpus/job.ts'
import { allKinds, kindsNamed } from './corpus/kinds.ts'
import { jobsOf, optionsOf } from './corpus/options.ts'
import { type Product, theProduct } from './corpus/product.ts'
import { rasterised } from './corpus/rasterise.ts'
import { GOALS } from './corpus/report/groups.ts'
import { verdict } from './corpus/report/tables.ts'
import { pictureOf, reportOf, tallyOf } from './corpus/report/write.ts'
import { upperBound } from './corpus/tally.ts'

/** A small card with a few words: quick to age. */
async function card(): Promise<Uint8Array> {
  const book = await openBook('A card')
  const sheet = book.sheet(130, 70)
  sheet.text(10, 30, 'Class of Admission: B2', { size: 6 })
  sheet.text(10, 50, 'Admit Until Date: 09/02/2024', { size: 6 })
  return book.bytes()
}
const page = async (dpi = 100) => (await rasterised(await card(), dpi))[0]!
type Picture = Awaited<ReturnType<typeof page>>
/** Red, green and blue of every pixel, without the opacity. */
const parts = ({ data }: Picture): number[] => [...data].filter((_, i) => i % 4 !== 3)
const mean = (picture: Picture): number => { const all = parts(picture); return all.reduce((sum, v) => sum + v, 0) / all.length }
function spread(picture: Picture): number {
  const all = parts(picture)
  const middle = mean(picture)
  return Math.sqrt(all.reduce((sum, v) => sum + (v - middle) ** 2, 0) / all.length)
}
const differing = (a: Picture, b: Picture): number => [...a.data].filter((v, i) => v !== b.data[i]).length

describe('ageing', () => {
  test('every level repeats for the same seed and differs for another, and keeps every page', async () => {
    const pdf = await card()
    for (const level of LEVELS) {
      const [one, again, other] = [await aged(pdf, level, chanceOf('tune/a')), await aged(pdf, level, chanceOf('tune/a')), await aged(pdf, level, chanceOf('tune/b'))]
      expect([level, Buffer.compare(one.bytes, again.bytes), one.marks]).toEqual([level, 0, again.marks])
      expect([level, level === 'text' || Buffer.compare(one.bytes, other.bytes) !== 0]).toEqual([level, true])
      expect([level, one.pages, one.name]).toEqual([level, 1, level.endsWith('photo') ? 'photo.jpg' : level === 'text' ? 'paper.pdf' : 'scan.pdf'])
    }
  })

  test('what a seed draws is the same at every level: the truth is kept', async () => {
    const kind = allKinds().get('ij-order')!
    const [one, again] = [await drawn(kind, 'tune/x', 0), await drawn(kind, 'tune/x', 0)]
    expect(one.truths).toEqual(again.truths)
    expect(Buffer.compare(one.pdf, again.pdf)).toBe(0)
    expect((await drawn(kind, 'tune/y', 0)).truths).not.toEqual(one.truths)
  })

  test('a page lands on the corners it is sent to, and comes back', () => {
    const { corners, width, height } = seenFrom(600, 800, { lean: 20, twist: 10, margin: [0.05, 0.1], bend: 0 }, chanceOf('corners'))
    const there = toCorners(600, 800, corners)
    const back = inverse(there)
    for (const [i, [x, y]] of ([[0, 0], [600, 0], [600, 800], [0, 800]] as const).entries()) {
      const at = mapped(there, x, y)
      expect(at.x).toBeCloseTo(corners[i]!.x, 6)
      expect(at.y).toBeCloseTo(corners[i]!.y, 6)
      expect(mapped(back, at.x, at.y).x).toBeCloseTo(x, 6)
      expect([at.x >= 0, at.y >= 0, at.x <= width, at.y <= height]).toEqual([true, true, true, true])
    }
  })

  test('a quarter turn moves the top left corner to the top right; four are none', async () => {
    const picture = blank(3, 2)
    picture.data.set([1, 2, 3, 255], 0)
    expect(Array.from(turned(picture, 1).data.subarray(4, 8))).toEqual([1, 2, 3, 255])
    expect([turned(picture, 1).width, turned(picture, 1).height]).toEqual([2, 3])
    const real = await page()
    expect(differing(turned(turned(turned(turned(real, 1), 1), 1), 1), real)).toBe(0)
    expect(differing(turned(turned(real, 2), 2), real)).toBe(0)
  })

  test('blur keeps the light and takes the contrast; more blur takes more', async () => {
    const real = await page()
    for (const soft of [blurred(real, 1.2), moved(real, 3, 30)]) {
      expect(Math.abs(mean(soft) - mean(real))).toBeLessThan(1)
      expect(spread(soft)).toBeLessThan(spread(real) * 0.95)
    }
    expect(spread(blurred(real, 2))).toBeLessThan(spread(blurred(real, 1)))
  })

  test('ink, coffee and holes only ever darken print; folds and age darken the sheet', async () => {
    const real = await page()
    const before = parts(real)
    for (const [name, change] of Object.entries({ stamped, penned, coffee })) {
      const after = change(real, chanceOf(`tune/${name}`))
      expect([name, differing(after, real) > 0, parts(after).every((v, i) => v <= before[i]!)]).toEqual([name, true, true])
    }
    for (const change of [folded, yellowed, punched]) expect(differing(change(real, chanceOf('tune/sheet')), real)).toBeGreaterThan(50)
    expect(mean(yellowed(real, chanceOf('tune/old')))).toBeLessThan(mean(real))
    expect(mean(lit(real, { fall: 0.3, shadow: 0.4 }, chanceOf('tune/lamp')))).toBeLessThan(mean(real))
  })

  test('a fax has one bit a pixel, 204 dots an inch, and the sender at its head; a copier leaves no colour', async () => {
    const real = await page(300)
    const fax = faxed(real, 300, chanceOf('tune/fax'))
    expect([fax.across, fax.width]).toEqual([204, Math.round((real.width / 300) * 204)])
    expect([98, 196]).toContain(fax.down)
    const stride = Math.ceil(fax.width / 8)
    expect(fax.rows.length).toBe(stride * fax.height)
    expect(fax.rows.subarray(0, stride * 18).some((byte) => byte !== 0)).toBe(true)
    const copy = photocopied(real, chanceOf('tune/copy'))
    const grey = parts(copy)
    expect(grey.every((v, i) => v === grey[i - (i % 3)])).toBe(true)
  })

  test('a JPEG of lower quality is smaller and still the same picture', async () => {
    const real = await page()
    const [good, poor] = [await jpegOf(real, 90), await jpegOf(real, 30)]
    expect(poor.length).toBeLessThan(good.length)
    const back = await jpegBack(good)
    expect([back.width, back.height]).toEqual([real.width, real.height])
    expect(Math.abs(mean(back) - mean(real))).toBeLessThan(2)
  })
})

describe('comparing', () => {
  const quote = (start: number) => ({ paper: 'p', page: 1, exact: 'x', start, end: start + 5, boxes: [] })
  const claim = (field: FieldName, value: string, more: Partial<Claim> = {}): Claim => ({
    id: `${field}${value}`, event: `${field.split('.')[0]!}#1`, field, value: fieldSpec(field).type === 'day' ? day(value) : value, precision: 'exact', quote: quote(10), source: 'EOIR', generatedBy: 'test@1', ...more,
  })
  const truth = [{ field: 'order.date' as const, value: '2024-05-14' }]
  const outcomes = (claims: Claim[], problems: Problem[] = [], unread = false, truths: Parameters<typeof compared>[0] = truth) => compared(truths, { claims, problems }, unread).map((c) => c.outcome)

  test('a planted silent error is wrong, and the right value is right', () => {
    expect(outcomes([claim('order.date', '2024-05-14')])).toEqual(['right'])
    expect(outcomes([claim('order.date', '2024-05-11')])).toEqual(['wrong'])
    expect(compared(truth, { claims: [claim('order.date', '2024-05-11')], problems: [] }, false)[0]).toEqual({ field: 'order.date', deciding: true, outcome: 'wrong', truth: '2024-05-14', got: ['2024-05-11'] })
  })

  test('a doubt is a question, also about the right value', () => {
    const doubt = { reason: 'faint', rivals: [] } as const
    expect(outcomes([claim('order.date', '2024-05-11', { doubt })])).toEqual(['asked'])
    expect(outcomes([claim('order.date', '2024-05-14', { doubt })])).toEqual(['asked'])
  })

  test('a problem is a question about its own field and its own words only', () => {
    const problem = (field: FieldName, start?: number): Problem => ({ type: 'UnreadableDate', field, ...(start === undefined ? {} : { quote: quote(start) }) })
    expect(outcomes([], [problem('order.date')])).toEqual(['asked'])
    expect(outcomes([], [problem('order.served')])).toEqual(['missed'])
    expect(outcomes([claim('order.date', '2024-05-11')], [problem('order.date', 12)])).toEqual(['asked'])
    expect(outcomes([claim('order.date', '2024-05-11')], [problem('order.date', 80)])).toEqual(['wrong'])
  })

  test('nothing said is missed, unless the product says that it could not read', () => {
    expect(outcomes([])).toEqual(['missed'])
    expect(outcomes([], [], true)).toEqual(['asked'])
    expect(outcomes([], [{ type: 'PageNotRead' }])).toEqual(['asked'])
    expect(outcomes([claim('order.date', '2024-05-11')], [], true)).toEqual(['wrong'])
  })

  test('two readings of one event are put side by side and asked; of two events they are an invention', () => {
    const right = claim('order.date', '2024-05-14')
    expect(outcomes([right, claim('order.date', '2024-05-11')])).toEqual(['asked'])
    expect(outcomes([right, claim('order.date', '2024-05-11', { event: 'order#2' })])).toEqual(['right', 'wrong'])
    expect(outcomes([right, claim('person.aNumber', '000000111')])).toEqual(['right', 'wrong'])
  })

  test('what does not decide may be left out of a paper\'s truth', () => {
    expect(outcomes([claim('order.date', '2024-05-14'), claim('order.by', 'ij')])).toEqual(['right'])
  })

  test('names are the same without accents, blanks and hyphens, and other names are not', () => {
    const name = { surname: 'PENA SOLIS', given: 'JEAN', order: 'mrz' as const }
    const said = (value: string) => outcomes([claim('person.name', '', { value: name })], [], false, [{ field: 'person.name', value }])
    expect([said('PEÑA-SOLÍS / JEAN'), said('PENA SOLIS / JUAN')]).toEqual([['right'], ['wrong']])
  })
})

describe('counting', () => {
  test('upper bounds are those of Clopper and Pearson, one-sided', () => {
    expect(upperBound(0, 299)).toBeCloseTo(1 - 0.05 ** (1 / 299), 9)
    expect(upperBound(1, 100)).toBeCloseTo(0.0466, 4)
    expect(upperBound(5, 50)).toBeCloseTo(0.1992, 3)
    expect([upperBound(0, 0), upperBound(3, 3)]).toEqual([1, 1])
  })

  test('a goal is met only when the bound says so', () => {
    const wrong = GOALS.find((g) => g.of === 'wrong' && g.level === 'clean')!
    expect([verdict({ hits: 0, of: 5000 }, wrong), verdict({ hits: 0, of: 500 }, wrong), verdict({ hits: 9, of: 5000 }, wrong), verdict({ hits: 0, of: 0 }, wrong)])
      .toEqual(['met', 'met by count, too few papers to be sure', 'not met', 'not measured'])
  })

  test('seeds to learn from and held-out seeds are never the same', () => {
    const jobs = (seeds: string) => jobsOf(optionsOf(['--seeds', seeds, '--count', '2', '--damage', 'photo'])).map(idOf)
    const both = [...jobs('tune'), ...jobs('held-out')]
    expect(new Set(both).size).toBe(both.length)
    expect(() => optionsOf(['--damage', 'flood'])).toThrow('no such damage')
    expect(() => kindsNamed(['no-such-kind'])).toThrow('no kind')
  })
})

describe('papers of the corpus', () => {
  let product: Product
  beforeAll(() => void (product = theProduct()))
  afterAll(() => product.close())

  test('every kind draws in every layout, and tells only fields there are', async () => {
    const odd: string[] = []
    for (const [name, kind] of allKinds()) {
      for (let layout = 0; layout < kind.layouts; layout += 1) {
        const { truths } = await drawn(kind, `tune/${name}/${layout}/test`, layout)
        if (kind.reader === undefined ? truths.length > 0 : truths.length === 0) odd.push(`${name} ${layout} tells ${truths.length} things`)
        odd.push(...truths.filter((t) => !isFieldName(t.field)).map((t) => `${name} ${layout} tells ${t.field}`))
      }
    }
    expect(odd).toEqual([])
  })

  test.each(['ij-order', 'i94-recent', 'card-ead', 'i797a', 'nta-i862'])('%s: from paper to claims, all right', async (kind) => {
    const result = await done({ set: 'tune', kind, layout: 0, number: 0, level: 'text' }, product)
    expect(result.reader).toBe(result.expected)
    expect(result.fields.filter((f) => f.outcome !== 'right')).toEqual([])
    expect(result.fields.length).toBeGreaterThan(5)
  })

  test('papers near ours stay unknown', async () => {
    for (const kind of ['unknown-news', 'unknown-article', 'unknown-mexico', 'unknown-receipt']) {
      const { reader, claims } = await done({ set: 'tune', kind, layout: 0, number: 0, level: 'text' }, product)
      expect([kind, reader, claims]).toEqual([kind, undefined, 0])
    }
  })

  test('of held-out papers only outcomes are kept, and a report is made of them', async () => {
    const result = await done({ set: 'held-out', kind: 'i94-recent', layout: 0, number: 0, level: 'text' }, product)
    expect(new Set(result.fields.flatMap((f) => Object.keys(f)))).toEqual(new Set(['field', 'deciding', 'outcome']))
    const tally = tallyOf([result])
    const report = reportOf(tally, [result], 0)
    expect(report).toContain('`i94-recent`')
    expect(report).toContain('0 of ')
    const picture = pictureOf(tally)
    expect([...picture.matchAll(/font-size: ([\d.]+)px/g)].every((m) => Number(m[1]) >= 11)).toBe(true)
    expect(picture).toContain('prefers-color-scheme: dark')
  })

  test('two pages read from their pictures: known, and nothing wrong in silence', async (ctx) => {
    const first = await done({ set: 'tune', kind: 'card-ead', layout: 1, number: 0, level: 'clean' }, product)
    if (first.unread === 'Picture' || first.unread === 'NoText') return ctx.skip('pictures cannot be read here')
    const second = await done({ set: 'tune', kind: 'i94-recent', layout: 0, number: 0, level: 'scan' }, product)
    for (const result of [first, second]) {
      expect(result.reader).toBe(result.expected)
      expect(result.fields.filter((f) => f.deciding && f.outcome === 'wrong')).toEqual([])
      expect(result.fields.filter((f) => f.deciding && f.outcome !== 'missed').length).toBeGreaterThan(2)
    }
  }, 120_000)
})
