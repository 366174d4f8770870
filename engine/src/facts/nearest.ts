/** Single letters to add, drop or change to get from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}

/** The three names most like a name nobody knows, nearest first; capitals make no difference. */
export function nearest(name: string, names: readonly string[]): string[] {
  const wanted = name.toLowerCase()
  // A right last part under a wrong first part (`filing.dob`) is a better guess than letters alone.
  const last = (n: string): string => n.slice(n.lastIndexOf('.') + 1)
  const cost = (n: string): number => distance(wanted, n.toLowerCase()) - (last(n.toLowerCase()) === last(wanted) ? 3 : 0)
  return names.map((n) => ({ n, cost: cost(n) })).sort((a, b) => a.cost - b.cost || (a.n < b.n ? -1 : 1)).slice(0, 3).map((x) => x.n)
}
