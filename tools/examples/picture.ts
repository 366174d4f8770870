/**
 * Turns a black-and-white PBM into the 1-bit PNG a `scan` definition names. Needed only when a picture is drawn anew:
 *
 *   npx tsx tools/examples/make.ts --one examples/extra/pictures/i130-receipt.txt page.pdf
 *   pdftoppm -r 130 -mono page.pdf page
 *   npx tsx tools/examples/picture.ts page-1.pbm examples/extra/pictures/i130-receipt.png
 */
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}

/** A binary PBM (`P4`) as a 1-bit grey PNG: in PBM a set bit is black, in PNG it is white. */
export function pngFromPbm(pbm: Uint8Array): Buffer {
  const head = /^P4\s+(\d+)\s+(\d+)\s/.exec(Buffer.from(pbm.subarray(0, 32)).toString('latin1'))
  if (!head) throw new Error('not a binary PBM')
  const [width, height] = [Number(head[1]), Number(head[2])]
  const stride = Math.ceil(width / 8)
  const rows = Buffer.alloc((stride + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < stride; x += 1) rows[y * (stride + 1) + 1 + x] = ~pbm[head[0].length + y * stride + x]! & 0xff
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ])
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [pbm, png] = process.argv.slice(2)
  if (!pbm || !png) throw new Error('picture.ts in.pbm out.png')
  await writeFile(png, pngFromPbm(await readFile(pbm)))
}
