/** Measuring and printing what every bench here needs. CPU seconds, not the clock on the wall: the machine is shared. */

/** CPU seconds this process spent, threads and collecting garbage included. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
/** The value below which this share of the values lies (nearest rank). */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!
}

/** One line of the table. `goal` and `isMet` are absent where a figure is only shown. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly goal?: string
  readonly isMet?: boolean
}
export const figure = (name: string, value: number, unit: string): Figure => ({ name, value, unit })
export const atLeast = (name: string, value: number, unit: string, least: number): Figure =>
  ({ name, value, unit, goal: `≥ ${number(least)}`, isMet: value >= least })
export const atMost = (name: string, value: number, unit: string, most: number): Figure =>
  ({ name, value, unit, goal: `≤ ${number(most)}`, isMet: value <= most })

const number = (n: number): string =>
  Math.abs(n) >= 1000 ? Math.round(n).toLocaleString('en-US') : Number(n.toPrecision(3)).toString()

/** The figures as a table with aligned columns. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((f) => [f.name, `${number(f.value)} ${f.unit}`.trim(), f.goal ?? '', f.isMet === undefined ? '' : f.isMet ? 'met' : 'NOT met'])
  const widths = [0, 1, 2].map((c) => Math.max(...rows.map((row) => row[c]!.length)))
  return rows.map((row) => `${row[0]!.padEnd(widths[0]!)}  ${row[1]!.padStart(widths[1]!)}  ${row[2]!.padStart(widths[2]!)}  ${row[3]!}`.trimEnd()).join('\n')
}
