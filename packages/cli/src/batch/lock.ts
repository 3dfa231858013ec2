import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import * as z from 'zod'
import { CannotRun } from '../failure.js'
import type { Host } from '../host.js'

const Owner = z.object({ machine: z.string(), process: z.number(), started: z.number() })
type Owner = z.infer<typeof Owner>

/** A run whose mark is older than this many milliseconds is taken for dead. */
const staleAfter = 10 * 60_000

/** How often a run renews its mark. */
const renewal = 60_000

const read = async (host: Host, path: string): Promise<Owner | undefined> => {
  try {
    return Owner.parse(JSON.parse(new TextDecoder().decode(await host.read(path))))
  } catch {
    return undefined
  }
}

/** How often, and after how many milliseconds each, a lock without an owner is looked at again: it may be just being made. */
const looks = { count: 10, pause: 50 }

/** Who holds the lock; nobody where it is gone, or was left half made. */
const ownerIn = async (host: Host, path: string): Promise<Owner | undefined> => {
  for (let look = 0; look < looks.count; look += 1) {
    const owner = await read(host, path)
    if (owner) return owner
    await setTimeout(looks.pause)
  }
  return undefined
}

/**
 * Whether whoever holds the lock is gone: their process is, or the mark was not renewed for long, since another process
 * may have the number of theirs by now.
 */
const isStale = async ({ machine }: Host, path: string, owner: Owner | undefined): Promise<boolean> => {
  if (owner === undefined) return true
  if (owner.machine === machine.name && !machine.isAlive(owner.process)) return true
  const facts = await machine.facts(path)
  return facts === undefined || machine.now() - facts.modified > staleAfter
}

const isSame = (a: Owner | undefined, b: Owner | undefined): boolean =>
  a?.machine === b?.machine && a?.process === b?.process && a?.started === b?.started

const taken = (path: string, owner: Owner | undefined): CannotRun =>
  new CannotRun([
    {
      file: path,
      message: owner
        ? `another run is at work here: process ${String(owner.process)} on ${owner.machine}, since ${new Date(owner.started).toISOString()}`
        : 'another run is at work here',
      remedy: 'wait until it is done, or write into another folder; if that run is surely gone, remove this file',
    },
  ])

/** The right to write into a folder, until it is given back. */
export interface Lock {
  readonly release: () => Promise<void>
}

/** Takes away a lock whose owner is gone; where another run was quicker and has made its own, that one is put back. */
const takeAway = async ({ machine, ...host }: Host, path: string, owner: Owner | undefined): Promise<void> => {
  const aside = `${path}.${machine.name}.${String(machine.process)}`
  try {
    await machine.rename(path, aside)
  } catch {
    return
  }
  const found = await read({ machine, ...host }, aside)
  if (isSame(found, owner)) await machine.remove(aside)
  else await machine.rename(aside, path)
}

/** Takes the lock of a folder, from a run that is gone too; where another run is at work, the command stops. */
export const takeLock = async (host: Host, folder: string): Promise<Lock> => {
  const { machine } = host
  const path = join(folder, 'lock')
  const own: Owner = { machine: machine.name, process: machine.process, started: machine.now() }
  const mark = JSON.stringify(own)
  if (!(await machine.claim(path, mark))) {
    const owner = await ownerIn(host, path)
    if (!(await isStale(host, path, owner))) throw taken(path, owner)
    await takeAway(host, path, owner)
    if (!(await machine.claim(path, mark))) throw taken(path, await ownerIn(host, path))
  }
  /** Does something with the lock while it is still ours: a machine that slept for long may have lost it. */
  const ifOurs = async (act: () => Promise<void>): Promise<void> => {
    if (isSame(await read(host, path), own)) await act()
  }
  let renewing = Promise.resolve()
  const timer = setInterval(() => {
    renewing = ifOurs(() => host.write(path, [mark])).catch(() => undefined)
  }, renewal)
  timer.unref()
  return {
    release: async () => {
      clearInterval(timer)
      await renewing
      await ifOurs(() => machine.remove(path))
    },
  }
}
