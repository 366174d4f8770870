/** Damaged copies of good input: the same seed always damages the same way. */
import type { Chance } from '../corpus/chance.ts'

/** What hostile and broken files are full of. */
const ODD_BYTES = ['\0', '\xff\xff\xff\xff', '\x7f\xff\xff\xff', '<<', '>>', 'stream', 'endobj', 'PK\x03\x04', '%PDF-', '../../', '\u202e', '\ufeff', '{"__proto__":', '[[[[', '<!ENTITY', '999999999999999999999', '-1', '1e309', 'NaN']
const ODD_WORDS = ['(b)(6)', '02/30/2019', '00/00/0000', '13/45/9999', 'A000-000-12', 'Page 2 of 1', 'D/S', '\u202eNEVES\u202c', '\u200b', 'İ', 'ß', '𝟙𝟚', ' '.repeat(400), 'x'.repeat(3000), '::::', '[X]', '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', '\f', '\t\t', '$1', '__proto__', 'constructor']

export function damagedBytes(input: Uint8Array, chance: Chance): Uint8Array {
  let out = Uint8Array.from(input)
  for (let n = chance.int(1, 6); n > 0; n -= 1) {
    const at = chance.int(0, Math.max(0, out.length - 1))
    switch (chance.int(0, 6)) {
      case 0: out[at] = chance.int(0, 255); break
      case 1: out[at]! ^= 1 << chance.int(0, 7); break
      case 2: out = out.slice(0, at); break
      case 3: out = joined(out.subarray(0, at), latin(chance.pick(ODD_BYTES)), out.subarray(at)); break
      case 4: out = joined(out.subarray(0, at), out.subarray(chance.int(0, at), at), out.subarray(at)); break
      case 5: out.fill(chance.int(0, 255), at, Math.min(out.length, at + chance.int(1, 64))); break
      default: out = joined(out.subarray(0, at), out.subarray(Math.min(out.length, at + chance.int(1, 200)))); break
    }
  }
  return out
}

export function damagedText(input: string, chance: Chance): string {
  let words = input.split(/(\s+)/)
  for (let n = chance.int(1, 8); n > 0; n -= 1) {
    const at = chance.int(0, Math.max(0, words.length - 1))
    const word = words[at] ?? ''
    switch (chance.int(0, 7)) {
      case 0: words[at] = chance.pick(ODD_WORDS); break
      case 1: words.splice(at, chance.int(1, 6)); break
      case 2: words.splice(at, 0, ...words.slice(chance.int(0, at), at)); break
      case 3: words[at] = word.split('').reverse().join(''); break
      case 4: words[at] = word.replace(/[A-Za-z0-9]/, () => chance.pick([...'O0I1lSB8<K|'])); break
      case 5: words[at] = ''; break
      case 6: words[at] = `${word}\n`; break
      default: words = [...words.slice(at), ...words.slice(0, at)]; break
    }
  }
  return words.join('')
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff)

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0))
  let at = 0
  for (const p of parts) {
    out.set(p, at)
    at += p.length
  }
  return out
}
