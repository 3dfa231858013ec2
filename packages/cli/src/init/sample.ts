import {
  importers,
  namesOf,
  nothingSeen,
  readLog,
  type ActivityLog,
  type Header,
  type Importer,
  type Mapping,
  type Names,
  type ReadProblem,
} from '@coachwork/analytics'
import { isLeft } from '@coachwork/core'

/** A log that a mapping is started from: its bytes, and the name it is spoken of. */
export interface Sample {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A sample that was read, and what a report will ask of the one who runs it. */
export interface ReadSample {
  readonly log: ActivityLog
  /** What must be said on the command line for this sample. */
  readonly questions: readonly ReadProblem[]
}

/** The names that every log is read with before anybody has mapped anything. */
export const standardNames = (mapping?: Mapping): Names => {
  const names = namesOf(mapping)
  if (isLeft(names)) throw new Error(names.left.map(({ message }) => message).join('\n'))
  return names.right
}

/** Every line near the top of the sample that may be its header; or why it holds none. */
export const headersOf = ({ path, bytes }: Sample): readonly Header[] | ReadProblem => {
  const headers = new Set<Header>()
  const onlooker: Importer = {
    name: 'any',
    title: 'any layout',
    layout: (header) => {
      headers.add(header)
      return undefined
    },
  }
  const log = readLog(path, bytes, { names: standardNames(), importer: onlooker, seen: nothingSeen(), last: true })
  return isLeft(log) && log.left._tag !== 'unknown-layout' ? log.left : [...headers]
}

/**
 * Reads a sample as a report would. What a report would ask about its dates is told, and assumed here: only labels are
 * counted, and they do not depend on the answer.
 */
export const readSample = async ({ path, bytes }: Sample, mapping?: Mapping): Promise<ReadSample | ReadProblem> => {
  const options = { names: standardNames(mapping), last: true, ...(mapping && { mapping }) }
  const read = (more: Partial<Parameters<typeof readLog>[2]>) =>
    readLog(path, bytes, { ...options, seen: nothingSeen(), ...more })
  const first = read({})
  if (!isLeft(first)) return { log: first.right, questions: [] }
  const { _tag } = first.left
  if (_tag !== 'date-order-unknown' && _tag !== 'date-order-mixed' && _tag !== 'time-zone-unknown') return first.left
  const { timeZone } = await import('@coachwork/analytics/time-zone')
  const zone = timeZone('UTC')
  const again = read({ dateOrder: 'mdy', ...(zone && { zone }) })
  return isLeft(again) ? again.left : { log: again.right, questions: [first.left] }
}

/** The importer of a name. */
export const importerNamed = (name: string): Importer | undefined => importers.find((one) => one.name === name)
