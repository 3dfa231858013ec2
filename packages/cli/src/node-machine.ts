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
  let isOpen = true
  return {
    write: (text) => {
      // What cannot be written is not worth a run: from the first fault on, the file stays as it is.
      last = last
        .then(async () => {
          if (isOpen) await file.writeFile(text)
        })
        .catch(() => {
          isOpen = false
        })
    },
    close: async () => {
      await last
      isOpen = false
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

const signals = ['SIGINT', 'SIGTERM'] as const

const onInterrupt: Machine['onInterrupt'] = (listener) => {
  const stop = (): void => {
    for (const signal of signals) process.off(signal, heard)
  }
  // Only the first one is heard: a person who asks twice wants the process gone, as it is without a listener.
  const heard = (): void => {
    stop()
    listener()
  }
  for (const signal of signals) process.on(signal, heard)
  return stop
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
