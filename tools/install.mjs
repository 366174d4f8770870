// `ensureInstalled()`: the packages are there and are the ones package-lock.json names.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, isMain, npm } from './run.mjs'

const NODE_MIN = [20, 19]

const isOldNode = (version) => {
  const [major, minor] = version.split('.').map(Number)
  return major < NODE_MIN[0] || (major === NODE_MIN[0] && minor < NODE_MIN[1])
}

/** The packages a lock file names, with their exact content, apart from those left out on this kind of machine. */
const locked = (text) =>
  Object.entries(JSON.parse(text).packages ?? {})
    .filter(([path, one]) => path.startsWith('node_modules/') && !one.optional)
    .map(([path, one]) => `${path} ${one.version} ${one.integrity ?? ''}`)

/**
 * Whether `npm ci` is needed: nothing is installed, or the lock file is newer than what is installed and names other
 * packages. A lock file can be newer with the same content (a fresh checkout): that alone costs nobody a minute.
 */
export const isInstallNeeded = (root = ROOT) => {
  const wanted = join(root, 'package-lock.json')
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return true
  if (statSync(wanted).mtimeMs <= statSync(installed).mtimeMs) return false
  const present = new Set(locked(readFileSync(installed, 'utf8')))
  return locked(readFileSync(wanted, 'utf8')).some((one) => !present.has(one))
}

/** Installs what is missing, without running any package's own scripts. Ends the program when it cannot. */
export const ensureInstalled = async () => {
  if (isOldNode(process.versions.node)) {
    const min = NODE_MIN.join('.')
    console.error(`Proofline needs Node ${min} or newer; this is ${process.versions.node}. Get it at https://nodejs.org`)
    console.error(`Proofline necesita Node ${min} o más nuevo; este es ${process.versions.node}. Está en https://nodejs.org`)
    process.exit(1)
  }
  if (!isInstallNeeded()) return
  console.error('Installing packages, about a minute the first time…')
  console.error('Instalando paquetes; la primera vez tarda un minuto…')
  const code = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { toErrors: true })
  if (code !== 0) {
    console.error('The packages could not be installed. Is there a connection to the internet?')
    console.error('No se pudieron instalar los paquetes. ¿Hay conexión a internet?')
    process.exit(code)
  }
}

if (isMain(import.meta)) await ensureInstalled()
