import type { Host } from '../host.js'
import type { GrowingFile } from '../machine.js'

/** The stages of a run, in order. */
type Stage = 'read' | 'measure' | 'write'

const doing: Readonly<Record<Stage, readonly [doing: string, what: string]>> = {
  read: ['reading', 'log'],
  measure: ['measuring', 'role'],
  write: ['writing', 'report'],
}

/** What a run tells while it is at work: to a person, to a log file, and to programs. */
export interface Talk {
  /** A stage begins, with so many things to do. */
  readonly begin: (stage: Stage, total: number) => void
  /** One of them is done; rows that came with it are counted. */
  readonly step: (event: Readonly<Record<string, unknown>>) => void
  /** Something happened that programs may want to know. */
  readonly event: (name: string, facts?: Readonly<Record<string, unknown>>) => void
  readonly done: () => Promise<void>
}

/** A line a person watches is drawn anew no more often than this, in milliseconds. */
const refresh = 100
/** A log file gets a line about a stage that is still going on no more often than this. */
const logEvery = 60_000
/** Nothing is said of the time left before this: it would be a guess. */
const patience = 2000

const spellTime = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000)
  return seconds < 90 ? `${String(Math.max(1, seconds))} s` : `${String(Math.round(seconds / 60))} min`
}

const number = (count: number): string => count.toLocaleString('en-US')

const counted = (count: number, what: string): string => `${number(count)} ${what}${count === 1 ? '' : 's'}`

/** The talk of a run; with `quiet` nothing is said on stderr, but events still go where they were asked for. */
export const talkOn = (host: Host, quiet: boolean, events: GrowingFile | undefined): Talk => {
  let stage: Stage = 'read'
  let total = 0
  let done = 0
  let rows = 0
  let begun = 0
  let said = 0
  let isShown = false
  const event: Talk['event'] = (name, facts) => events?.write(`${JSON.stringify({ event: name, ...facts })}\n`)
  const clear = (): void => {
    if (isShown) host.err('\r\u001b[2K')
    isShown = false
  }
  const line = (now: number): string => {
    const [verb, what] = doing[stage]
    const left =
      done > 0 && now - begun > patience ? `, about ${spellTime(((now - begun) / done) * (total - done))} left` : ''
    return `${verb} ${number(done)} of ${counted(total, what)}${rows > 0 ? `, ${number(rows)} rows` : ''}${left}`
  }
  const say = (every: number): void => {
    const now = host.elapsed()
    if (quiet || now - said < every) return
    said = now
    if (host.watched) host.err(`\r\u001b[2K${line(now)}`)
    else host.err(`${line(now)}\n`)
    isShown = host.watched
  }
  return {
    begin: (next, count) => {
      stage = next
      total = count
      done = 0
      rows = 0
      begun = host.elapsed()
      event('stage', { stage, total })
      if (!quiet && !host.watched) host.err(`${doing[stage][0]} ${counted(total, doing[stage][1])}\n`)
      said = host.elapsed()
    },
    step: (facts) => {
      done += 1
      if (typeof facts['rows'] === 'number') rows += facts['rows']
      event(stage, facts)
      say(host.watched ? refresh : logEvery)
    },
    event,
    done: async () => {
      clear()
      await events?.close()
    },
  }
}
