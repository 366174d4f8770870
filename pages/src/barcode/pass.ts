import { type Page, TYPED, typedPages } from '@proofline/engine'
import { unzip } from '../archive/unzip.ts'
import { withBarcodes } from './read.ts'

export const PASS_MEDIA_TYPE = 'application/vnd.apple.pkpass'

const PASS_BYTES_MAX = 1024 * 1024
const FIELDS_MAX = 200
const VALUE_MAX = 300
const STYLES = ['boardingPass', 'eventTicket', 'coupon', 'storeCard', 'generic'] as const
const GROUPS = ['headerFields', 'primaryFields', 'secondaryFields', 'auxiliaryFields', 'backFields'] as const
const FORMATS: Readonly<Record<string, 'PDF417' | 'Aztec' | 'QRCode'>> = {
  PKBarcodeFormatPDF417: 'PDF417', PKBarcodeFormatAztec: 'Aztec', PKBarcodeFormatQR: 'QRCode',
}

/**
 * A pass of a phone's wallet (`.pkpass`) as a typed page: its own words, each field as `label: value`, and its barcode as the last line.
 * Undefined when the zip is none, breaks a budget, or its `pass.json` is not one.
 */
export function openPass(zip: Uint8Array): Page[] | undefined {
  const opened = unzip(zip)
  if (opened.type !== 'Entries') return undefined
  const entry = opened.entries.find((e) => e.name === 'pass.json')
  if (!entry || entry.size > PASS_BYTES_MAX) return undefined
  try {
    return pagesOf(JSON.parse(new TextDecoder('utf-8').decode(entry.bytes())))
  } catch {
    return undefined // not packed as its list says, or no JSON
  }
}

type Json = Record<string, unknown>
const isObject = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v)
const oneLine = (v: unknown): string => (typeof v === 'string' || typeof v === 'number' ? String(v).replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim().slice(0, VALUE_MAX) : '')

function pagesOf(pass: unknown): Page[] | undefined {
  if (!isObject(pass) || pass['formatVersion'] !== 1) return undefined
  const style = STYLES.find((s) => isObject(pass[s]))
  if (!style) return undefined
  const lines = [style === 'boardingPass' ? 'Boarding pass' : 'Pass', oneLine(pass['organizationName']), oneLine(pass['description'])]
  for (const group of GROUPS) {
    const fields = (pass[style] as Json)[group]
    for (const field of Array.isArray(fields) ? fields.slice(0, FIELDS_MAX) : []) {
      if (!isObject(field)) continue
      const [label, value] = [oneLine(field['label']), oneLine(field['value'])]
      if (value !== '') lines.push(label === '' ? value : `${label.replace(/:$/, '')}: ${value}`)
    }
  }
  const date = oneLine(pass['relevantDate'])
  if (date !== '') lines.push(`Relevant date: ${date}`)
  const pages = typedPages(lines.filter((l) => l !== '').join('\n'), 'plain-text')
  const codes = Array.isArray(pass['barcodes']) ? pass['barcodes'] : [pass['barcode']]
  const code = codes.find((c): c is Json => isObject(c) && typeof c['message'] === 'string')
  // Blanks inside and at the end are part of a boarding pass.
  const message = code ? String(code['message']).replace(/[\p{Cc}\u2028\u2029]/gu, ' ').slice(0, 4500).replace(/\s+$/, '') : ''
  const last = pages.at(-1)
  if (message === '' || !last) return pages
  const box = { x: TYPED.margin, y: last.height - TYPED.margin, width: message.length * TYPED.charWidth, height: TYPED.lineHeight }
  const page = withBarcodes({ ...last, height: last.height + TYPED.lineHeight * 2, width: Math.max(last.width, box.width + 2 * TYPED.margin) }, [{ format: FORMATS[String(code!['format'])] ?? 'other', text: message, box }])
  return [...pages.slice(0, -1), page]
}
