// `npm run build`: the web app into app/dist, the Node programs into server/dist and cli/dist.
//   node tools/build.mjs           builds both
//   node tools/build.mjs --stale   builds what is older than its sources
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { makeLawPages } from './law-pages.mjs'
import { ROOT, isMain, rolldown, vite } from './run.mjs'

const SHARED = ['engine/src', 'pages/src', 'vault/src', 'words/src', 'package-lock.json', 'tsconfig.base.json']

// What each build is made from, and a file that says when it was made. Names that start with a dot are never served.
const BUILDS = {
  app: {
    stamp: 'app/dist/.built',
    sources: [...SHARED, 'app/src', 'app/public', 'app/index.html', 'app/vite.config.ts', 'app/package.json', 'examples'],
    // The law pages are made from the same sources, after the app: vite empties the folder.
    build: async (options) => (await vite(['build', 'app'], options)) || makeLawPages(['--data', 'app/dist/law'], options),
  },
  programs: {
    stamp: 'cli/dist/.built',
    sources: [...SHARED, 'server/src', 'cli/src', 'rolldown.config.mjs'],
    build: (options) => rolldown(['-c', 'rolldown.config.mjs'], options),
  },
}

/** When the newest of these files and folders was changed, in ms; a folder counts too, since a removal changes it. */
const newest = (path) => {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return readdirSync(path)
    .filter((name) => !/^\.|\.test\.tsx?$|^node_modules$/.test(name))
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), mtimeMs)
}

const isStale = ({ stamp, sources }) => {
  const built = join(ROOT, stamp)
  if (!existsSync(built)) return true
  return Math.max(...sources.map((source) => newest(join(ROOT, source)))) > statSync(built).mtimeMs
}

/** Makes one build, unless it is fresh and only stale ones are asked for. Answers 0, or the code of what failed. */
const build = async (one, { onlyStale = false, toErrors = false } = {}) => {
  if (onlyStale && !isStale(one)) return 0
  const started = new Date() // a file saved while the build runs is newer than the build
  const code = await one.build({ toErrors })
  if (code !== 0) return code
  const stamp = join(ROOT, one.stamp)
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, '')
  utimesSync(stamp, started, started)
  return 0
}

/** The Node programs alone: what `proofline` on a terminal needs. */
export const buildPrograms = (options) => build(BUILDS.programs, options)

/** The app and the programs; with `onlyStale` those that need it. Answers 0, or the code of what failed. */
export const buildAll = async (options) => (await build(BUILDS.app, options)) || buildPrograms(options)

if (isMain(import.meta)) {
  await ensureInstalled()
  process.exitCode = await buildAll({ onlyStale: process.argv.includes('--stale') })
}
