import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, defineConfig } from 'vite'

const here = import.meta.dirname
const examples = join(here, '..', 'examples')

/** Puts the example family beside the app, so that it opens from the same origin and offline. */
const exampleFamily = (): Plugin => ({
  name: 'proofline-example-family',
  configureServer(server) {
    server.middlewares.use('/examples', (request, response, next) => {
      const path = decodeURIComponent((request.url ?? '').split('?')[0]!)
      const file = join(examples, path)
      if (!file.startsWith(examples) || !existsSync(file)) return next()
      response.end(readFileSync(file))
    })
  },
  writeBundle() {
    const to = join(here, 'dist', 'examples')
    cpSync(join(examples, 'family.json'), join(to, 'family.json'))
    cpSync(join(examples, 'people'), join(to, 'people'), {
      recursive: true,
      filter: (from) => !/\.(?:txt|ts|md)$/.test(from),
    })
  },
})

const FOR_PICTURES = /looks\.worker-|tesseract|traineddata|pdfium|zxing/

/** Writes sw.js with the list of built files: once loaded, the app opens without a network. */
const offline = (): Plugin => ({
  name: 'proofline-offline',
  apply: 'build',
  generateBundle(_, bundle) {
    const built = Object.keys(bundle).filter((f) => !f.endsWith('.map') && f !== 'index.html')
    // What reads pictures is larger than all the rest together: it comes with the first picture, and is kept from then on.
    const files = built.filter((f) => !FOR_PICTURES.test(f))
    const version = createHash('sha256').update(built.sort().join('\n')).digest('hex').slice(0, 16)
    const source = readFileSync(join(here, 'src', 'shell', 'sw.template.js'), 'utf8')
      .replace('__VERSION__', version)
      .replace('__LATER__', JSON.stringify(built.filter((f) => FOR_PICTURES.test(f)).map((f) => `/${f}`)))
      .replace('__FILES__', JSON.stringify(['/', '/manifest.webmanifest', '/icon.svg', '/law/en.bin', '/law/es.bin', ...files.map((f) => `/${f}`)]))
    this.emitFile({ type: 'asset', fileName: 'sw.js', source })
  },
})

/** Worked examples of the law are for tests and reviewers; the app itself does not carry them. */
const withoutExamples = (): Plugin => ({
  name: 'proofline-without-examples',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id.endsWith('.examples.ts') ? 'export const examples = []' : undefined),
})

/** The recogniser's builds ask for Node's parts when they run there; in a browser they never do. */
const withoutNode = (): Plugin => ({
  name: 'proofline-without-node',
  enforce: 'pre',
  resolveId: (id, from) => (/^(?:fs|crypto)$/.test(id) && from?.includes('tesseract.js-core') ? '\0nothing' : undefined),
  load: (id) => (id === '\0nothing' ? 'export default {}' : undefined),
})

export default defineConfig({
  root: here,
  plugins: [withoutExamples(), react(), exampleFamily(), offline()],
  worker: { format: 'es', plugins: () => [withoutNode()] },
  build: { target: 'es2023', sourcemap: false, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
})
