/** Each value replaced by the largest within `reach` of it across and down, clipped at the edges. */
export function brightest(list: Float32Array, width: number, height: number, reach: number): Float32Array {
  const across = new Float32Array(list.length)
  for (let y = 0; y < height; y++) {
    const row = y * width
    for (let x = 0; x < width; x++) {
      const to = row + (x + reach < width ? x + reach : width - 1)
      let most = -Infinity
      for (let at = row + (x > reach ? x - reach : 0); at <= to; at++) {
        const value = list[at]!
        if (value > most) most = value
      }
      across[row + x] = most
    }
  }
  const out = new Float32Array(list.length).fill(-Infinity)
  for (let y = 0; y < height; y++) {
    const row = y * width
    const to = y + reach < height ? y + reach : height - 1
    for (let k = y > reach ? y - reach : 0; k <= to; k++) {
      for (let x = 0, from = k * width; x < width; x++, from++) {
        const value = across[from]!
        if (value > out[row + x]!) out[row + x] = value
      }
    }
  }
  return out
}

/** The same with the smallest. */
export const darkest = (list: Float32Array, width: number, height: number, reach: number): Float32Array =>
  negated(brightest(negated(list), width, height, reach))

function negated(list: Float32Array): Float32Array {
  const out = new Float32Array(list.length)
  for (let i = 0; i < list.length; i++) out[i] = -list[i]!
  return out
}

/** Dark marks narrower than twice `reach` filled with what is around them: the brightest nearby, then the darkest of that. */
export const closed = (list: Float32Array, width: number, height: number, reach: number): Float32Array =>
  darkest(brightest(list, width, height, reach), width, height, reach)
