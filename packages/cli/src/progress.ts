import type { Host } from './host.js'

/** A line on stderr that says how far the work is; only for a person who watches, and only when it takes a while. */
export interface Progress {
  readonly say: (text: string) => void
  readonly clear: () => void
}

/** Work that takes less than this needs no progress line. */
const patience = 1000
const refresh = 100

/** A progress line; one that says nothing where nobody watches. */
export const progressOn = (host: Host, quiet: boolean): Progress => {
  if (quiet || !host.watched) return { say: () => undefined, clear: () => undefined }
  const begun = host.elapsed()
  let last = 0
  let shown = false
  return {
    say: (text) => {
      const now = host.elapsed()
      if (now - begun < patience || now - last < refresh) return
      last = now
      shown = true
      host.err(`\r\u001b[2K${text}`)
    },
    clear: () => {
      if (shown) host.err('\r\u001b[2K')
      shown = false
    },
  }
}
