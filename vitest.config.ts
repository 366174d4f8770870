import { defineConfig } from 'vitest/config'

// `npm run test:quick` leaves out what needs a browser, children of its own, or much time.
const isQuick = process.env['PROOFLINE_QUICK'] === '1'
const SLOW = [
  'app/stories/**', 'pages/src/browser/**', 'pages/src/node/**', 'pages/src/pdf/**', '**/*.slow.test.ts', 'examples/**', 'tools/{corpus,fuzz}*.test.ts', 'pages/src/{ocr,picture,strip,barcode}/**', 'tools/law-pages.test.ts', 'tools/pack.test.ts',
  'cli/src/{bad-input,everything,packs,program,rule,rulebook,saved}.test.ts', 'engine/src/outcomes/{learned,spared}.test.ts', 'pages/src/text/html.test.ts',
]

export default defineConfig({
  test: {
    environment: 'node',
    include: ['**/src/**/*.test.ts', 'tools/*.test.ts', 'examples/**/*.test.ts', 'app/stories/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '.tsbuild/**', ...(isQuick ? SLOW : [])],
    maxWorkers: 2,
    // Sealing costs time on purpose, and two busy cores double it.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
