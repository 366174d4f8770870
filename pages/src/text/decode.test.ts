import { expect, test } from 'vitest'
import { decodeText } from './decode.ts'
import { textKindOf } from './sniff.ts'

const utf16 = (text: string, big: boolean): Uint8Array => {
  const units = [0xfeff, ...Array.from(text, (c) => c.charCodeAt(0))]
  return Uint8Array.from(units.flatMap((u) => (big ? [u >> 8, u & 255] : [u & 255, u >> 8])))
}

test('UTF-8, UTF-16 and Windows text give the same words', () => {
  const words = 'Fecha de admisión: Niño “D/S”'
  expect(decodeText(new TextEncoder().encode(words))).toBe(words)
  expect(decodeText(new TextEncoder().encode(`\ufeff${words}`))).toBe(words)
  expect(decodeText(utf16(words, false))).toBe(words)
  expect(decodeText(utf16(words, true))).toBe(words)
  const windows = Uint8Array.from(words, (c) => (c === '“' ? 0x93 : c === '”' ? 0x94 : c.charCodeAt(0)))
  expect(decodeText(windows)).toBe(words)
})

test('direction marks and zero-width letters stay', () => {
  const tricky = 'D\u200b/S \u202e4102\u202c'
  expect(decodeText(new TextEncoder().encode(tricky))).toBe(tricky)
})

test('programs and packed data are no text', () => {
  expect(decodeText(Uint8Array.from({ length: 5000 }, (_, i) => (i * 2654435761) >>> 11))).toBeUndefined()
  expect(decodeText(new Uint8Array(100))).toBeUndefined()
})

test('what a text is shows from how it begins', () => {
  expect(textKindOf('  {"CaseStatusResponse": {}}')).toBe('json')
  expect(textKindOf('[{"a":1}]')).toBe('json')
  expect(textKindOf('[Stamp] Received March 14, 2021')).toBe('plain')
  expect(textKindOf('{not json}')).toBe('plain')
  expect(textKindOf('<?xml version="1.0"?><osss:Data xmlns:osss="x"/>')).toBe('xml')
  expect(textKindOf('<!-- saved --> <!DOCTYPE html><html>')).toBe('html')
  expect(textKindOf('<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="y">')).toBe('html')
  expect(textKindOf('<!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz/>')).toBe('xml')
  expect(textKindOf('<div>piece of a page</div>')).toBe('html')
  expect(textKindOf('P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<')).toBe('plain')
  expect(textKindOf('< 5 days')).toBe('plain')
})
