import './guard.ts'
import type { Answer, Ask } from '../pdf/protocol.ts'
import { serveRead } from '../pdf/serve.ts'
import { drawPage } from './draw.ts'

// The Worker that reads the text of PDFs and draws them: pdf.js runs here, in this one thread, with nothing generated and no further Worker.

const scope = globalThis as unknown as { postMessage(message: Answer, transfer?: Transferable[]): void; addEventListener(type: 'message', listen: (event: MessageEvent<Ask>) => void): void }

async function draw(ask: Ask & { type: 'draw' }): Promise<void> {
  const drawn = await drawPage(ask.bytes, ask.page, ask.scale).catch(() => ({ type: 'Broken' as const }))
  if ('type' in drawn) scope.postMessage({ type: 'notRead', notRead: drawn })
  else scope.postMessage({ type: 'drawn', image: drawn }, [drawn])
}

scope.addEventListener('message', (event) => {
  const ask = event.data
  if (ask.type === 'draw') void draw(ask)
  else if (ask.type === 'read') void serveRead(ask, (answer) => scope.postMessage(answer), {})
  else scope.postMessage({ type: 'notRead', notRead: { type: 'Broken' } })
})
scope.postMessage({ type: 'ready' })
