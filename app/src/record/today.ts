import { type Day, fromYmd } from '@proofline/engine'

/** Today by this device's own calendar. The only clock of the app; the engine has none. */
export function deviceToday(): Day {
  const now = new Date()
  return fromYmd(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
