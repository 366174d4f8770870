// The signed pack in the repository is the one the rules make now.
import { expect, test } from 'vitest'
import { packIsCurrent } from './pack.ts'

test('the rule pack is current and signed: npm run pack makes it', () => {
  expect(packIsCurrent()).toBe(true)
})
