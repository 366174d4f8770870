import { becamePagesChild } from '@proofline/pages/node'

// The same program reads PDFs in a child of its own, with limits; it must know that before anything else loads.
if (!(await becamePagesChild())) {
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv)
}
