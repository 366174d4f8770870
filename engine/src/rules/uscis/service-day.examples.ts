// Made from service-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'notice[1].noticeDate': '2026-03-02' },
    then: { value: '2026-03-02', steps: ['printed'] },
    kind: 'normal',
    from: 'the day on the notice',
  },
  {
    given: { 'notice[1].noticeDate': '2026-05-22', 'notice[1].postmark': '2026-05-26' },
    then: { value: '2026-05-22', steps: ['printed', 'postmark', 'earliest'] },
    kind: 'edge',
    from: 'USC-3, the envelope is later; the earliest is safe',
  },
  {
    given: { 'notice[1].postedOnline': '2026-05-21', 'notice[1].noticeDate': '2026-05-22' },
    then: { value: '2026-05-21', steps: ['printed', 'posted', 'earliest'] },
    kind: 'edge',
    from: 'USC-3, the online account is earlier',
  },
  {
    given: { 'notice[1].postmark': '2024-02-29' },
    then: { value: '2024-02-29', steps: ['postmark'] },
    kind: 'edge',
    from: 'only the envelope',
  },
  {
    given: {
      'notice[1].noticeDate': { rivals: ['2026-03-02', '2026-03-05'] },
      'notice[1].postmark': '2026-03-04',
    },
    then: { branches: ['2026-03-02', '2026-03-04'] },
    kind: 'edge',
    from: 'two copies of the notice and an envelope',
  },
  {
    given: { 'notice[1].type': 'rfe' },
    then: { missing: ['notice.noticeDate'] },
    kind: 'missing',
    from: 'no day at all',
  },
]
