// Made from safe-side-window.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.day': '2026-09-01', 'calendar.event': '2026-11-30' },
    then: {
      opens: '2026-09-01',
      raw: '2026-11-30',
      due: '2026-11-30',
      safe: { opens: '2026-09-01', due: '2026-11-30', actBy: '2026-11-30' },
    },
    kind: 'normal',
    from: 'CAL-3, nothing contested',
  },
  {
    given: {
      'calendar.day': { rivals: ['2026-09-01', '2026-09-03'] },
      'calendar.event': { rivals: ['2026-11-30', '2026-12-02'] },
    },
    then: { safe: { opens: '2026-09-03', due: '2026-11-30', actBy: '2026-11-30' } },
    kind: 'edge',
    from: 'CAL-3, opening takes the latest day, closing the earliest, whichever papers they are from',
  },
  {
    given: {
      'calendar.day': { rivals: ['2026-09-05', '2026-09-04'] },
      'calendar.event': { rivals: ['2026-12-27', '2026-12-28'] },
    },
    then: { safe: { opens: '2026-09-05', due: '2026-12-28', actBy: '2026-12-24' } },
    kind: 'edge',
    from: 'an opening on a Saturday stays; the Sunday of 27 December 2026 rolls to Monday, and Thursday is told',
  },
  {
    given: { 'calendar.day': '2026-11-30', 'calendar.event': '2026-11-30' },
    then: { opens: '2026-11-30', due: '2026-11-30' },
    kind: 'edge',
    from: 'a window of one day',
  },
  {
    given: { 'calendar.day': '2026-12-01', 'calendar.event': '2026-11-30' },
    then: { unsettled: 'closesBeforeItOpens' },
    kind: 'edge',
    from: 'a window that closes before it opens makes no sense',
  },
  {
    given: { 'calendar.day': '2026-09-01' },
    then: { missing: ['calendar.event'] },
    kind: 'missing',
    from: 'no closing day given',
  },
]
