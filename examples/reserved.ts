/** What an invented identifier may look like. Anything else might be somebody's. */

const RULES: readonly { readonly what: string; readonly shape: RegExp; readonly fine: (found: RegExpMatchArray) => boolean }[] = [
  { what: 'A-number', shape: /(?<![\d-])A?(\d{3})([- ])(\d{3})\2(\d{3})(?![\d-])/g, fine: ([, first, , second, third]) => first === '000' && second === '000' && Number(third) >= 100 },
  { what: 'receipt or event number', shape: /(?<![A-Z0-9])[A-Z]{3}(\d{10})(?!\d)/g, fine: ([, digits]) => /^(?:99\d{8}|0999\d{6}|18900000\d\d)$/.test(digits!) },
  { what: 'I-94 number', shape: /(?<![A-Z0-9])(\d{9})[A-Z]\d(?![A-Z0-9])/g, fine: ([, digits]) => digits!.startsWith('99000') },
  { what: 'nine-digit number', shape: /(?<![A-Z0-9<])(\d{9})(?![A-Z0-9<])/g, fine: ([, digits]) => digits!.startsWith('99000') || digits!.startsWith('000000') },
  { what: 'social security number', shape: /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/g, fine: () => false },
  { what: 'telephone', shape: /(?<!\d)(?:\(\d{3}\)\s*|\d{3}-)(\d{3}-\d{4})(?!\d)/g, fine: ([all, local]) => /^555-01\d\d$/.test(local!) || all === '800-375-5283' },
  { what: 'street', shape: /^\s*(?:TO:\s*)?\d{1,5} (?!CFR\b)[A-Z][A-Z ]+(?:STREET|AVENUE|ROAD|PLAZA|COURT|TERRACE|BOULEVARD|DRIVE|LANE)\b/gm, fine: ([all]) => all.includes('EXAMPLE') },
  { what: 'e-mail', shape: /[\w.]+@[\w.]+\.\w+/g, fine: () => false },
]

/** Kinds of identifiers in a text that are not in a reserved range; the words themselves are not repeated. */
export function notReserved(text: string): string[] {
  return RULES.flatMap(({ what, shape, fine }) => [...text.matchAll(shape)].filter((found) => !fine(found)).map(() => what))
}
