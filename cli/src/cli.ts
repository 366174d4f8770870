import { becamePagesChild } from '@proofline/pages/node'

// The same program reads PDFs in a child of its own, with limits; it must know that before anything else loads.
if (!(await becamePagesChild())) {
  // `proofline rules | head` closes the pipe early: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 6))
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv)
}
