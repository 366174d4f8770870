/** docs/accuracy.md and its picture, from the held-out results that are there. The same results give the same files. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allReaders } from '@proofline/engine'
import type { Result } from '../job.ts'
import { allKinds } from '../kinds.ts'
import { ROOT, isResult, resultsOf } from '../results.ts'
import { Tally, isUnknown, percent, total, upperBound } from '../tally.ts'
import { LEVEL_NAMES } from './groups.ts'
import { type Bar, accuracyPicture } from './picture.ts'
import { fieldTable, goalFields, goalTable, groupTable, kindTable, levelTable, otherTable, unknownTable } from './tables.ts'

export function writeReport(): void {
  const lines = [...resultsOf('held-out').values()]
  const results = lines.filter(isResult)
  if (results.length === 0) throw new Error('there are no held-out results yet: npm run corpus -- --seeds held-out')
  const tally = tallyOf(results)
  const failed = lines.length - results.length
  writeFileSync(join(ROOT, 'docs', 'accuracy.md'), reportOf(tally, results, failed))
  mkdirSync(join(ROOT, 'docs', 'pictures'), { recursive: true })
  writeFileSync(join(ROOT, 'docs', 'pictures', 'accuracy.svg'), pictureOf(tally))
  console.log(`wrote docs/accuracy.md and docs/pictures/accuracy.svg from ${results.length} papers`)
}

export function tallyOf(results: readonly Result[]): Tally {
  const tally = new Tally()
  for (const result of results) tally.add(result)
  return tally
}

export function pictureOf(tally: Tally): string {
  const bars: Bar[] = tally.levels().map((level) => {
    const counts = goalFields(tally, level)
    return { label: LEVEL_NAMES[level], counts, note: `wrong in silence: ${counts.wrong} of ${total(counts).toLocaleString('en-US')} (≤ ${percent(upperBound(counts.wrong, total(counts)), 2)})` }
  })
  return accuracyPicture('Dates and numbers that decide, on papers nobody tuned on', bars)
}

export function reportOf(tally: Tally, results: readonly Result[], failed: number): string {
  const kinds = new Set(results.map((r) => r.job.kind))
  const strangers = [...kinds].filter(isUnknown).length
  const pages = results.reduce((sum, r) => sum + r.pages, 0)
  const codes = new Set(results.map((r) => r.code))
  return `# How well papers are read

Made by \`npm run corpus -- --report\`. Do not edit: run it again.

${results.length.toLocaleString('en-US')} invented papers (${pages.toLocaleString('en-US')} pages) of ${kinds.size - strangers} kinds, and of ${strangers} sorts nobody should know, were printed, aged, opened and read
as the product does it in the terminal, and compared with what is printed on them. Every paper here comes from a seed that nobody looked at: the program keeps only counts of
these papers, not what was read on them. ${failed > 0 ? `**${failed} more papers could not be run at all.** ` : ''}${codes.size > 1 ? `The results were made by ${codes.size} states of the code.` : `All results are of one state of the code.`}

![Bars: of the dates and numbers that decide, how many were read right, asked, not read, or wrong in silence, for each way a paper comes](pictures/accuracy.svg)

**The four outcomes.** *Right*: claimed as printed. *Asked*: the product shows a question there: the reading is marked as unsure, or two readings on the paper contradict each
other, or a problem names the field, or the product says that the page could not be read, or asks what paper it is because nobody knows it. *Not read, not asked*: nothing is said about it. That paper helps less than it could, but nobody is
misled. *Wrong in silence*: another value is claimed as if it were sure, or a date is claimed that the paper does not print. This is the one that must not happen.

**The bounds** (≤) are the upper ends of one-sided 95 % intervals after Clopper and Pearson: with 0 errors in 300 fields, the true share may still be 1 %. They count every field as if it stood alone; fields of one paper
often fail together, so the truth may lie a little further out.

## The goals

The goals are about arrival, stay until, received, order, service, hearing, A-number and receipt.

${goalTable(tally)}

## By how the paper comes

All days and numbers. A *clean scan* is straight and in focus. An *office scan* lies up to 1 degree askew, with dust, sometimes a stamp, a pen mark, folds, holes, a copy of a copy, or turned by 90 or 180 degrees. A *fax* is black
and white, 204 by 196 or 204 by 98 dots an inch. A *phone photo* lies on a table, seen from an angle up to 12 degrees, in uneven light, half of them with a shadow, a little out of focus, JPEG. A *bad* one is taken from further away, at up to 24
degrees, in worse light, shaken.

${levelTable(tally)}

## By what decides

Each cell: right · asked · not read, not asked · wrong in silence (95 % bound of the last).

${groupTable(tally)}

## By kind of paper

${kindTable(tally)}

## Papers no reader may claim

How many were taken for a known kind.

${unknownTable(tally)}

## Names, places, words and amounts

They do not decide, and are counted apart. Names are compared without accents and hyphens.

${otherTable(tally)}

## Every field

<details><summary>Each deciding field of each kind, with counts and bounds</summary>

${fieldTable(tally)}

</details>

## What this does not say

- **No real paper and no real phone were used.** The papers are invented and drawn by our own program; their ageing is worked out, not photographed. A real kitchen table, a cracked lens, a crumpled notice, a real stamp or real handwriting can be worse.
- A layout that no example shows is not in here. Agencies change their forms.
- Machine-readable strips are printed in Courier here, not in the OCR-B of real passports and cards.
- Where one print answers two fields (a receipt of a filing and of its notice) and only one of them is asked, the other counts as not read, not asked.
- ${withoutPapers()}
- Handwritten answers are not printed on these papers: pens only cross the print.
- Whole files of hundreds of pages, and papers of two people mixed together, are tested elsewhere.
- Where a day was printed twice and read once right and once wrong without a question, it counts as wrong unless both stand in one event, where the product asks which is right.
`
}

/** Readers the corpus prints no paper for: data files, and what is still to be drawn. */
function withoutPapers(): string {
  const drawn = new Set([...allKinds().values()].map((kind) => kind.reader))
  const without = allReaders.map((r) => r.id.replace(/@\d+$/, '')).filter((id) => !drawn.has(id))
  return `No paper is printed here for these readers, most of them of data files and web pages: ${without.map((id) => `\`${id}\``).join(', ')}.`
}
