/** Three digits of a form's name and nothing more after them: `I-589`, `I589`, `i 589 (paper)`, not `I-129F`. */
const NAME = /^\s*I[-\s]?(\d{3})\b/i

let lastForm: string | undefined
let lastNumber: string | undefined

/**
 * The number of an I-form, however the paper writes its name: `589`; undefined for anything else. Every rule of filings
 * asks this of the same few names, so the last answer is kept.
 */
export function formNumber(form: string | undefined): string | undefined {
  if (form === lastForm) return lastNumber
  lastNumber = form === undefined ? undefined : NAME.exec(form)?.[1]
  lastForm = form
  return lastNumber
}

/** Is this the application for asylum? */
export const isAsylumForm = (form: string | undefined): boolean => formNumber(form) === '589'
