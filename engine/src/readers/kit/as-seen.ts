/**
 * What a camera or a scanner makes of a printed character of a label, as a pattern source for patterns without regard to case.
 * For labels only: a label's words are known, so that one shape taken for another loses nothing. Values are never matched so.
 */
export function asSeen(printed: string): string {
  switch (printed) {
    case 'I': case 'l': case '1': case 'i': return '[il1|]'
    case 'O': case '0': return '[o0]'
    // Small print: `USCIS#` comes as `UsCIS?` or `uscise`, `A#` as `Añ`.
    case '#': return '[#?*eñ]'
    default: return printed.replace(/[\\^$*+?()[\]{}|/.]/g, '\\$&')
  }
}
