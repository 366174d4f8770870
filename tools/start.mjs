// `npm start`: installs what is missing, builds what is stale, and serves Proofline on this machine alone.
//   --open    also opens the browser
//   --check   serves, asks for the first page once, and ends: 0 when all went well
//   PORT=…    the first port to try (4173)
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildAll } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { ROOT } from './run.mjs'

const has = (flag) => process.argv.includes(flag)

const openBrowser = (url) => {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open', url] : process.platform === 'win32' ? ['cmd', '/c', 'start', url] : ['xdg-open', url]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.once('error', () => {}) // the address is on the screen: nothing is lost
  child.unref()
}

/** Asks for the first page as a browser would, and answers what is wrong with it, if anything. */
const checkPage = async (url) => {
  const answer = await fetch(url)
  const page = await answer.text()
  if (answer.status !== 200) return `the first page answered ${answer.status}`
  if (!/<script[^>]+type="module"/.test(page)) return 'the first page holds no app'
  const script = /<script[^>]+src="([^"]+)"/.exec(page)?.[1]
  const code = await fetch(new URL(script ?? '/', url))
  await code.arrayBuffer()
  return code.status === 200 ? undefined : `${script} answered ${code.status}`
}

const portFrom = (text) => {
  const port = Number(text ?? 4173)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  console.error(`PORT is not a port number: ${text}`)
  process.exit(1)
}

const port = portFrom(process.env.PORT)
await ensureInstalled()
const built = await buildAll({ onlyStale: true, toErrors: true })
if (built !== 0) process.exit(built)

const { serve } = await import(pathToFileURL(join(ROOT, 'server/dist/server.mjs')).href)
const serving = await serve({ folder: join(ROOT, 'app/dist'), port: has('--check') ? 0 : port })

if (has('--check')) {
  const wrong = await checkPage(serving.url)
  await serving.close()
  if (wrong) console.error(wrong)
  else console.log('Proofline starts, serves its first page, and stops.')
  process.exit(wrong ? 1 : 0)
}

console.log(`
  ${serving.url}

  Open this address in your browser. Your papers stay on this computer. Ctrl+C stops Proofline.
  Abra esta dirección en su navegador. Sus papeles se quedan en esta computadora. Ctrl+C cierra Proofline.
`)
if (has('--open')) openBrowser(serving.url)

const stop = async () => {
  await serving.close()
  process.exit(0)
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
