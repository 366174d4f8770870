import { readPaper } from '@proofline/engine'
import { openFile } from '@proofline/pages'
import { nodePdfEngine } from '@proofline/pages/node'
import { openBook } from '../examples/book.ts'
import { chanceOf } from './chance.ts'
import { allKinds } from './kinds.ts'
import { invented } from './person.ts'
const [name, layout, seed, only] = process.argv.slice(2)
const kind = allKinds().get(name!)!
const chance = chanceOf(`${seed}/${name}/${layout}`)
const book = await openBook(`${name} ${layout} ${seed}`)
const truths = kind.draw(book, { who: invented(chance.apart('who')), chance, layout: Number(layout) })
const bytes = await book.bytes()
const pdf = nodePdfEngine()
const opened = await openFile({ name: 'paper.pdf', size: bytes.length, bytes: () => Promise.resolve(bytes) }, { pdf })
if (opened.type === 'Paper') {
  console.log(opened.paper.pages.map((p) => p.text).join('\n=====\n'))
  const r = readPaper(opened.paper)
  if (!only) console.log(r.reader, r.claims.map((c) => `${c.event} ${c.field} ${JSON.stringify(c.value)} «${c.quote?.exact}»`).join('\n'), r.problems.map((p) => `${p.type} ${p.field} «${p.quote?.exact}»`), truths.map((t) => `${t.field}=${t.value}`).join('; '))
}
await pdf.close()
