/** Longest path, in UTF-8 bytes, that fits ustar's name field without splitting it. */
export const PATH_BYTES_MAX = 100

// The characters Windows refuses in a file name, backslash among them, and those that do not print. A path must
// mean the same place on every system somebody may unpack the archive on.
const REFUSED = /[<>:"|?*\\\p{Cc}\p{Cf}\p{Cs}]/u

/**
 * Whether a path may stand in an archive: relative, parts joined by `/`, no empty, `.` or `..` part, no part that
 * ends in a dot or a space (Windows drops those), no character of `REFUSED`, at most `PATH_BYTES_MAX` bytes.
 */
export const isSafePath = (path: string): boolean =>
  new TextEncoder().encode(path).length <= PATH_BYTES_MAX &&
  !REFUSED.test(path) &&
  path.split('/').every((part) => part !== '' && !/[. ]$/.test(part))

/**
 * Whether no two paths would land on the same place: equal but for upper case or for how an accent is stored
 * (several systems see those as one name), or one being the folder of another.
 */
export const arePathsApart = (paths: readonly string[]): boolean => {
  const folded = new Set(paths.map((path) => path.normalize('NFC').toLowerCase()))
  if (folded.size !== paths.length) return false
  for (const path of folded) {
    for (let cut = path.indexOf('/'); cut !== -1; cut = path.indexOf('/', cut + 1)) {
      if (folded.has(path.slice(0, cut))) return false
    }
  }
  return true
}
