/** Pictures with sides this long (pixels) may be a scanned page. */
const SIDE_MIN = 600

/**
 * Whether a PDF holds a picture that could be a scanned page, from the dictionaries of its pictures: these are always stored
 * in the clear. Only then is it worth asking each page what it is made of.
 */
export function hasScans(pdf: Uint8Array): boolean {
  const text = new TextDecoder('latin1')
  const word = [...'/Image'].map((c) => c.charCodeAt(0))
  for (let i = pdf.indexOf(word[0]!); i >= 0; i = pdf.indexOf(word[0]!, i + 1)) {
    if (!word.every((c, n) => pdf[i + n] === c)) continue
    const near = text.decode(pdf.subarray(Math.max(0, i - 600), i + 600))
    const dict = near.slice(near.lastIndexOf('obj', Math.min(600, i)) + 1)
    const side = (name: string): number => Number(new RegExp(`/${name}\\s+(\\d+)`).exec(dict)?.[1] ?? Number.NaN)
    const [width, height] = [side('Width'), side('Height')]
    // A number that stands elsewhere (an indirect one) is not followed: then it may be a scan.
    if (!(width < SIDE_MIN || height < SIDE_MIN)) return true
  }
  return false
}
