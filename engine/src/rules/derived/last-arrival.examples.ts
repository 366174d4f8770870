// Made from last-arrival.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'arrival.last': '2024-06-15' },
    then: '2024-06-15',
    kind: 'normal',
    from: 'given by hand',
  },
  {
    given: { 'arrival[1].date': '2019-01-10', 'arrival[2].date': '2017-08-22' },
    then: { value: '2019-01-10', steps: [] },
    kind: 'normal',
    from: 'F-P-R-, the most recent arrival',
  },
  {
    given: { 'arrival.last': '2024-06-15', 'arrival[1].date': '2019-01-10' },
    then: '2024-06-15',
    kind: 'edge',
    from: 'the day given by hand wins over the papers',
  },
  {
    given: { 'arrival[1].date': '2017-08-22', 'arrival[2].portOfEntry': 'San Ysidro' },
    then: '2017-08-22',
    kind: 'edge',
    from: 'an arrival without a day is passed over',
  },
  {
    given: {
      'arrival[1].date': '2017-08-22',
      'arrival[2].date': '2020-03-01',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2018-08-16',
    },
    then: { value: '2017-08-22', steps: ['laterTrips'] },
    kind: 'edge',
    from: 'asked in 2018, so the trip that ended in 2020 does not matter',
  },
  {
    given: {
      'arrival[1].date': '2017-08-22',
      'arrival[2].date': '2018-08-16',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2018-08-16',
    },
    then: { value: '2018-08-16', steps: [] },
    kind: 'edge',
    from: 'asked on the very day of the later arrival',
  },
  {
    given: {
      'arrival[1].date': '2019-01-10',
      'departure[1].date': '2021-06-01',
      'arrival[2].date': '2021-06-20',
      'holder.circuit': '2',
    },
    then: { branches: ['2021-06-20', '2019-01-10'] },
    kind: 'edge',
    from: 'Second Circuit, a trip of 19 days; Joaquin-Porras against F-P-R-',
  },
  {
    given: {
      'arrival[1].date': '2019-01-10',
      'departure[1].date': '2021-06-01',
      'arrival[2].date': '2021-06-20',
      'holder.circuit': '2',
    },
    readings: { 'reading.asy.last-arrival': 'trip-did-not-reset' },
    then: { value: '2019-01-10', steps: ['shortTrip'] },
    kind: 'edge',
    from: 'Joaquin-Porras, the short trip did not start a new year',
  },
  {
    given: {
      'arrival[1].date': '2019-01-10',
      'departure[1].date': '2021-04-21',
      'arrival[2].date': '2021-06-20',
      'departure[2].date': '2021-09-01',
      'arrival[3].date': '2021-10-01',
      'holder.circuit': '2',
    },
    then: { branches: ['2021-10-01', '2019-01-10'] },
    kind: 'edge',
    from: 'two short trips in a row, the first of exactly 60 days',
  },
  {
    given: {
      'arrival[1].date': '2019-01-10',
      'departure[1].date': '2021-04-20',
      'arrival[2].date': '2021-06-20',
      'holder.circuit': '2',
    },
    then: { branches: ['2021-06-20'] },
    kind: 'edge',
    from: 'a trip of 61 days is not short',
  },
  {
    given: {
      'arrival[1].date': '2019-01-10',
      'departure[1].date': '2021-06-01',
      'arrival[2].date': '2021-06-20',
      'holder.circuit': '9',
    },
    then: { branches: ['2021-06-20'] },
    kind: 'edge',
    from: 'another circuit, nothing is asked',
  },
  {
    given: {
      'arrival[1].date': '2019-01-10',
      'departure[1].date': '2021-06-01',
      'arrival[2].date': '2021-06-20',
    },
    then: { branches: ['2021-06-20'] },
    kind: 'edge',
    from: 'no circuit known, nothing is asked',
  },
  { given: {}, then: { missing: ['arrival.last'] }, kind: 'missing', from: 'no arrival anywhere' },
  {
    given: {
      'arrival[1].date': '2019-01-10',
      'arrival[2].date': '2020-03-01',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2018-08-16',
    },
    then: { missing: ['arrival.last'] },
    kind: 'missing',
    from: 'asked before every arrival in the papers',
  },
  {
    given: { 'arrival[1].date': '2019-01-10', 'arrival[2].date': '2020-03-01', 'filing[1].form': 'I-589' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'which arrival counts depends on when asylum was asked for',
  },
  {
    given: {
      'arrival[1].date': '2019-01-10',
      'arrival[2].date': '2021-06-20',
      'departure[1].date': '2021-06-20',
      'holder.circuit': '2',
    },
    then: { branches: ['2021-06-20', '2019-01-10'] },
    kind: 'edge',
    from: 'left and back on one day',
  },
  {
    given: {
      'arrival[1].date': '2021-06-01',
      'departure[1].date': '2021-06-01',
      'arrival[2].date': '2021-06-20',
      'holder.circuit': '2',
    },
    then: { branches: ['2021-06-20', '2021-06-01'] },
    kind: 'edge',
    from: 'left on the day of the earlier arrival',
  },
  {
    given: {
      'arrival[1].date': '2019-01-10',
      'arrival[2].date': '2021-06-20',
      'departure[1].date': '2021-07-01',
      'holder.circuit': '2',
    },
    then: { branches: ['2021-06-20'] },
    kind: 'edge',
    from: 'the only departure known came after the last arrival, so the length of the trip is not known',
  },
  {
    given: {
      'arrival[1].date': '2019-01-10',
      'departure[1].date': '2021-04-20',
      'arrival[2].date': '2021-06-20',
      'holder.circuit': '2',
    },
    readings: { 'reading.asy.last-arrival': 'trip-did-not-reset' },
    then: { value: '2021-06-20', steps: [] },
    kind: 'edge',
    from: 'a trip of 61 days under the reading for short trips',
  },
]
