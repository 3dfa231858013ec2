import type { Host } from '../src/host.js'
import { noMachine } from './memory-machine.js'

/** A machine in memory: files by path, what was said on stdout and stderr, and what was written. */
export interface MemoryHost extends Host {
  readonly written: ReadonlyMap<string, string>
  readonly stdout: () => string
  readonly stderr: () => string
}

const tidy = (path: string): string => path.replace(/^\.\//, '').replace(/\\/g, '/').replace(/\/$/, '')

export const memoryHost = (files: ReadonlyMap<string, string | Uint8Array>, watched = false): MemoryHost => {
  const written = new Map<string, string>()
  let out = ''
  let err = ''
  let time = 0
  const below = (folder: string): string[] =>
    [...files.keys()].filter((path) => path.startsWith(`${tidy(folder)}/`)).sort()
  return {
    read: (path) => {
      const content = files.get(tidy(path))
      if (content === undefined) return Promise.reject(new Error(`no ${path}`))
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    },
    kindOf: (path) => Promise.resolve(files.has(tidy(path)) ? 'file' : below(path).length > 0 ? 'folder' : 'nothing'),
    list: (folder) => Promise.resolve(below(folder)),
    write: async (path, parts) => {
      let content = ''
      for await (const part of parts) content += typeof part === 'string' ? part : `${String(part.length)} bytes`
      written.set(tidy(path), content)
    },
    out: (text) => {
      out += text
    },
    tell: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    watched,
    today: () => '2026-11-21',
    elapsed: () => (time += 600),
    machine: noMachine,
    written,
    stdout: () => out,
    stderr: () => err,
  }
}
