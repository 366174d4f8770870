// Small helpers the other tools share. Plain JavaScript with nothing to install: it runs on a fresh clone.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The root of the repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Whether this file is the one node was asked to run, rather than one that was imported. */
export const isMain = (meta) => {
  const asked = process.argv[1]
  // The real path: a repository reached through a link would otherwise run nothing and say nothing.
  return asked !== undefined && existsSync(asked) && meta.url === pathToFileURL(realpathSync(asked)).href
}

/**
 * Runs a program to its end and answers its exit code (130 when a signal ended it). Its output goes to ours, or to
 * our error output with `toErrors`, so that nothing but the tool's own answer is on the output.
 */
export const run = (command, args, { env = {}, toErrors = false, cwd = ROOT } = {}) =>
  new Promise((resolve) => {
    const stdio = ['inherit', toErrors ? 2 : 'inherit', 'inherit']
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } })
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(127)
    })
    child.once('exit', (code) => resolve(code ?? 130))
  })

/** Runs npm: the one that started us where there is one, since there may be several. */
export const npm = (args, options) => {
  const cli = process.env.npm_execpath
  return cli && /npm-cli\.[cm]?js$/.test(cli) && existsSync(cli)
    ? run(process.execPath, [cli, ...args], options)
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options)
}

/** Runs a program of an installed package by the script its package names, so that no shell is needed. */
export const bin = (path, args, options) => run(process.execPath, [join(ROOT, 'node_modules', path), ...args], options)

export const tsc = (args, options) => bin('typescript/bin/tsc', args, options)
export const oxlint = (args, options) => bin('oxlint/bin/oxlint', args, options)
export const vite = (args, options) => bin('vite/bin/vite.js', args, options)
export const vitest = (args, options) => bin('vitest/vitest.mjs', args, options)
export const rolldown = (args, options) => bin('rolldown/bin/cli.mjs', args, options)
export const tsx = (args, options) => bin('tsx/dist/cli.mjs', args, options)
