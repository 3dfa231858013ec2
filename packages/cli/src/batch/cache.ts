import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Host } from '../host.js'
import { version } from '../version.js'

/** Raised whenever what the cache holds changes its meaning; the version of the program and of its engine count too. */
const edition = `2 ${version} ${process.versions.v8}`

const opening = Buffer.from('coachwork cache\n')
const digestLength = 32

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** The key of what follows from some facts: it changes with any of them, and with the edition of the program. */
export const cacheKey = (...facts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256').update(edition)
  for (const fact of facts) hash.update('\0').update(typeof fact === 'string' ? fact : digest(fact))
  return hash.digest('hex')
}

/** Things worked out before, each by the key of all that it follows from: a hit is as good as working it out again. */
export interface Cache {
  /** `undefined` where it is not there, or not whole. */
  readonly get: (key: string) => Promise<unknown>
  readonly put: (key: string, value: unknown) => Promise<void>
  readonly pathOf: (key: string) => string
}

/** The cache in a folder. What was changed since it was written is as if it were not there. */
export const cacheIn = (host: Host, folder: string): Cache => {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key)
  return {
    pathOf,
    get: async (key) => {
      if ((await host.kindOf(pathOf(key))) !== 'file') return undefined
      const bytes = Buffer.from(await host.read(pathOf(key)))
      const body = bytes.subarray(opening.length + digestLength)
      const isWhole =
        opening.equals(bytes.subarray(0, opening.length)) &&
        digest(body).equals(bytes.subarray(opening.length, opening.length + digestLength))
      return isWhole ? (deserialize(body) as unknown) : undefined
    },
    put: async (key, value) => {
      const body = serialize(value)
      await host.write(pathOf(key), [opening, digest(body), body])
    },
  }
}
