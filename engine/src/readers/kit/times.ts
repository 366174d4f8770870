/**
 * `HH:MM` on the 24-hour clock from `08:30 A.M.`, `8:30am`, `13:42`, `1342`, `0830 hours`; undefined for anything
 * else and for times that do not exist. `1:30` without A.M. or P.M. is taken as printed, 01:30.
 */
export function clockTime(text: string): string | undefined {
  const m = /^(\d{1,2}):?(\d{2})(?::\d{2})?\s*(?:([AP])\.?\s?M\.?)?(?:\s*(?:hours?|hrs?\.?))?$/i.exec(text.trim())
  if (!m || (!text.includes(':') && m[1]!.length !== 2 && !m[3])) return undefined
  let hour = Number(m[1])
  if (m[3]) {
    // "13:30 P.M." is printed by some systems: the 24-hour number wins when the letter agrees with it.
    if (hour > 12 ? m[3].toUpperCase() === 'A' : hour === 0) return undefined
    if (hour <= 12) hour = (hour % 12) + (m[3].toUpperCase() === 'P' ? 12 : 0)
  }
  return hour < 24 && Number(m[2]) < 60 ? `${String(hour).padStart(2, '0')}:${m[2]}` : undefined
}
