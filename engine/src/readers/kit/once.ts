/** A question whose answer is kept with what it was asked of: readers of one family ask the same of every page. */
export function once<K extends object, V>(ask: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>()
  return (key) => {
    const before = known.get(key)
    if (before) return before.answer
    const answer = ask(key)
    known.set(key, { answer })
    return answer
  }
}
