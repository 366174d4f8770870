/** What Windows writes for the codes 128 to 159. Not left to `TextDecoder`: that of Node 20 takes them for control codes. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The letter of a code from 0 to 255. */
export const windowsLetter = (code: number): string => (code >= 128 && code < 160 ? HIGH[code - 128]! : String.fromCharCode(code))

/** Bytes as Latin-1 in Windows' reading. */
export function decodeWindows(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)))
  return parts.join('').replace(/[\u0080-\u009f]/g, (c) => windowsLetter(c.charCodeAt(0)))
}
