import { describe, expect, test } from 'vitest'
import { arePathsApart, isSafePath } from './path.ts'

describe('a path in an archive', () => {
  test.each(['record.json', 'papers/0a1b.pdf', 'papers/Cédula de María.pdf', 'a/b/c', '.hidden'])(
    'may be %j',
    (path) => expect(isSafePath(path)).toBe(true),
  )
  test.each([
    '', '/etc/passwd', '..', '../up', 'a/../b', 'a/./b', './a', 'a//b', 'a/', 'C:/x', 'a\\b', 'nul\0l', 'line\nfeed',
    'right-to-left\u202efdp.exe', 'dot.', 'space ', 'x'.repeat(101), 'é'.repeat(51),
  ])('may not be %j', (path) => expect(isSafePath(path)).toBe(false))

  test('must not share its place with another, whatever the case or the accents', () => {
    expect(arePathsApart(['a', 'b', 'ab/c', 'ab/d'])).toBe(true)
    expect(arePathsApart(['a', 'a'])).toBe(false)
    expect(arePathsApart(['A.pdf', 'a.PDF'])).toBe(false)
    expect(arePathsApart(['caf\u00e9', 'cafe\u0301'])).toBe(false)
    expect(arePathsApart(['a', 'a/b'])).toBe(false)
  })
})
