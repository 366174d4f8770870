import { defineConfig } from 'vitest/config'

// Mutation testing runs few, quick tests for each change: those of one area of rules, or of the outcomes.
const area = process.env['MUTATE_AREA'] ?? ''
export default defineConfig({
  test: {
    include: area === 'outcomes' ? ['engine/src/outcomes/{brute-force,outlook,one-answer,why}.test.ts'] : ['tools/mutation/area.mutation.ts'],
    pool: 'threads', isolate: false, maxWorkers: 1, testTimeout: 60_000,
  },
})
