/** A worked example, written in YAML beside its rule and turned into code by a tool. */
export interface Example {
  /** Plain facts as in `proofline rule --facts`: fact names, ISO days, `{ rivals: [...] }`. */
  readonly given: Readonly<Record<string, unknown>>
  /**
   * What must come out: a bare value for Value rules (`timely`, 180), or the fields that must match
   * (`{ raw: '2018-08-12', due: '2018-08-13' }`), or `{ missing: ['arrival.last'] }`,
   * `{ notApplicable: 'unaccompaniedChild' }`, `{ unsettled: '...' }`. With `rivals`: `{ branches: [...] , safe: ... }`.
   */
  readonly then: unknown
  /** The source, or the arithmetic. `official:` names the source of an official example. */
  readonly from: string
  /** Readings that are not at their default in this example. */
  readonly readings?: Readonly<Record<string, string>>
  readonly kind?: 'normal' | 'edge' | 'missing' | 'not-applicable'
}
