import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { availableParallelism, hostname } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Machine } from './machine.js'

const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

const facts: Machine['facts'] = async (path) => {
  try {
    const { size, mtimeMs } = await stat(path)
    return { bytes: size, modified: mtimeMs }
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}

const claim: Machine['claim'] = async (path, text) => {
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

const grow: Machine['grow'] = async (path) => {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'w')
  let last: Promise<unknown> = Promise.resolve()
  return {
    write: (text) => {
      last = last.then(() => file.writeFile(text))
    },
    close: async () => {
      await last
      await file.close()
    },
  }
}

const isAlive: Machine['isAlive'] = (process_) => {
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

const onInterrupt: Machine['onInterrupt'] = (listener) => {
  process.on('SIGINT', listener)
  process.on('SIGTERM', listener)
  return () => {
    process.off('SIGINT', listener)
    process.off('SIGTERM', listener)
  }
}

/** Threads load the built worker; as source, where a loader would have to come along, everything is done in one. */
const isBuilt = import.meta.url.endsWith('.js')
const workerFile = fileURLToPath(new URL('./worker.js', import.meta.url))

const threads: NonNullable<Machine['threads']> = (count) => {
  const pool = import('workerpool').then(({ default: workerpool }) =>
    workerpool.pool(workerFile, { workerType: 'thread', minWorkers: 0, maxWorkers: count }),
  )
  return {
    run: async (job) => (await (await pool).exec('run', [job])) as unknown,
    stop: async () => {
      await (await pool).terminate()
    },
  }
}

/** The machine that the command runs on. */
export const nodeMachine: Machine = {
  facts,
  remove: (path) => rm(path, { recursive: true, force: true }),
  claim,
  rename,
  privateFolder: async (path) => {
    await mkdir(dirname(path), { recursive: true })
    await mkdir(path, { recursive: true, mode: 0o700 })
  },
  grow,
  now: () => Date.now(),
  name: hostname(),
  process: process.pid,
  isAlive,
  onInterrupt,
  cores: availableParallelism(),
  threads: isBuilt ? threads : undefined,
}
