/** Places: only printed parts are compared, and a missing part never contradicts. */
import type { Place } from '../claims/claim.ts'
import { fold } from './names.ts'
import { PORTS, stateOf } from './ports.ts'

/** `open`: nothing both name; neither agrees nor contradicts. */
export type PlaceMatch = 'same' | 'different' | 'open'

interface Known {
  /** Names of the city; several for a port. Absent when no city is printed and the port is not in our table. */
  readonly cities?: readonly string[]
  readonly state?: string
  readonly country?: string
  readonly port?: string
}

const NOISE = /\b(?:INTERNATIONAL|INTL|AIRPORT|PORT OF ENTRY|POE|CITY OF)\b/g

function known(p: Place): Known {
  const port = p.port ? fold(p.port) : undefined
  const [portState, ...portCities] = (port && PORTS[port]) || [undefined]
  const city = p.city ? fold(p.city).replace(NOISE, ' ').replace(/\s+/g, ' ').trim() : undefined
  // A bare code sometimes stands where the city should.
  const asPort = city && !port && PORTS[city]
  const cities = asPort ? asPort.slice(1) as string[] : [...(city ? [city] : []), ...portCities]
  const state = p.state ? stateOf(fold(p.state)) : asPort ? asPort[0] : portState
  const country = p.country ? fold(p.country) : undefined
  return {
    ...(cities.length > 0 ? { cities } : {}), ...(state ? { state } : {}), ...(country ? { country } : {}),
    ...(port ? { port } : {}),
  }
}

/** `EL PASO` and `EL PASO TEXAS`: one name inside the other, whole words. */
const within = (a: string, b: string): boolean => ` ${b} `.includes(` ${a} `) || ` ${a} `.includes(` ${b} `)

export function comparePlaces(a: Place, b: Place): PlaceMatch {
  const x = known(a)
  const y = known(b)
  if (x.port && x.port === y.port) return 'same'
  if (x.country && y.country && x.country !== y.country) return 'different'
  if (x.state && y.state && x.state !== y.state) return 'different'
  if (x.cities && y.cities) return x.cities.some((c) => y.cities!.some((d) => within(c, d))) ? 'same' : 'different'
  const only = (k: Known): string => [k.cities?.[0], k.state, k.country, k.port].filter(Boolean).join()
  return only(x) === only(y) && only(x) !== '' ? 'same' : 'open'
}

/** How many parts are known: the fuller of two places that agree speaks for both. */
export const placeDetail = (p: Place): number => {
  const k = known(p)
  return (k.cities ? 4 : 0) + (k.state ? 2 : 0) + (k.country ? 1 : 0)
}

/** `MIAMI, FL`; the code itself for a port we do not know; the feature when nothing else is printed. */
export function placeId(p: Place): string {
  const k = known(p)
  const parts = [k.cities?.[0], k.state, k.country].filter((t) => t !== undefined)
  return parts.length > 0 ? parts.join(', ') : (k.port ?? (p.feature ? fold(p.feature) : ''))
}
