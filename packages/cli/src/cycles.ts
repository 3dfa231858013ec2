import { CoachingCycle, decode, Evidence, isLeft } from '@coachwork/core'
import * as z from 'zod'
import { documentFiles, isOtherThan } from './document-files.js'
import { loadDocument, placed, type LoadedDocument } from './documents.js'
import { CannotRun, type Complaint } from './failure.js'
import type { Host } from './host.js'
import { complaintsOf } from './system-complaint.js'

/** A coaching cycle and where it stands: its file, and its place in it where the file is a list. */
interface LoadedCycle {
  readonly document: LoadedDocument
  readonly at: readonly number[]
  readonly cycle: CoachingCycle
}

/** The cycles of a run: those that can be used, and what is wrong with the others. */
export interface Cycles {
  readonly usable: readonly LoadedCycle[]
  /** Cycles set aside; the report goes on without them, and says so. */
  readonly complaints: readonly Complaint[]
}

const remedy = 'see the clarity guide: docs/guide/clarity.md'

/** What stands beside the events of a cycle and is read with it. */
const Beside = z.looseObject({ evidence: z.array(Evidence).optional() })

const cyclesIn = (document: LoadedDocument, complaints: Complaint[]): readonly LoadedCycle[] => {
  const { data } = document
  const listed = Array.isArray(data) ? data.map((one: unknown, at) => ({ one, at: [at] })) : [{ one: data, at: [] }]
  return listed.flatMap(({ one, at }) => {
    const decoded = decode(CoachingCycle)(one)
    const beside = isLeft(decoded) ? decoded : decode(Beside)(decoded.right)
    if (isLeft(beside) || isLeft(decoded)) {
      const problems = isLeft(beside) ? beside.left : []
      complaints.push(
        ...placed(
          document,
          problems.map((problem) => ({ ...problem, path: [...at, ...problem.path] })),
          remedy,
        ),
      )
      return []
    }
    return [{ document, at, cycle: decoded.right }]
  })
}

/** Where a key of a cycle stands. */
export const placeOf = ({ document, at }: LoadedCycle, key: string): Pick<Complaint, 'file' | 'line' | 'column'> => ({
  file: document.path,
  ...document.placeOf([...at, key]),
})

/** Two files that tell one cycle differently: nobody can say which is right, so neither is used. */
const contradiction = (one: LoadedCycle): Complaint => ({
  ...placeOf(one, 'id'),
  message: 'a cycle is told twice, and not in the same way; neither is used',
  remedy: 'keep the newer one',
})

const withoutCoach = (one: LoadedCycle): Complaint => ({
  file: one.document.path,
  line: one.document.placeOf(one.at).line,
  column: 'coach',
  message: 'a cycle names no coach, so it is set aside',
  remedy: 'add coach: with the name that the log uses',
})

/** Cycles that say the same in every word count once. */
const sortOut = (loaded: readonly LoadedCycle[]): Cycles => {
  const groups = new Map<string, Map<string, LoadedCycle>>()
  for (const one of loaded) {
    const { coach, school, id } = one.cycle
    const key = JSON.stringify([coach, school, id])
    const group = groups.get(key) ?? new Map<string, LoadedCycle>()
    groups.set(key, group.set(JSON.stringify(one.cycle), one))
  }
  const tellings = [...groups.values()].map((group) => [...group.values()])
  const named = tellings.filter(([one]) => one?.cycle.coach !== undefined)
  return {
    usable: named.flatMap((group) => (group.length === 1 ? group : [])),
    complaints: [
      ...tellings.filter((group) => !named.includes(group)).flatMap((group) => group.map(withoutCoach)),
      ...named.flatMap((group) => (group.length === 1 ? [] : group.map(contradiction))),
    ],
  }
}

/**
 * Reads coaching cycles from files and folders, each with one cycle or a list of them; nothing where no path is given.
 * One that cannot be read as a cycle stops the command.
 */
export const loadCycles = async (host: Host, paths: readonly string[]): Promise<Cycles | undefined> => {
  if (paths.length === 0) return undefined
  const complaints: Complaint[] = []
  const loaded: LoadedCycle[] = []
  for (const { path, isNamed } of await documentFiles(host, paths, ['coaching cycle', 'cycles']))
    try {
      const document = await loadDocument(host, path)
      if (isNamed || !isOtherThan('cycle', document.data)) loaded.push(...cyclesIn(document, complaints))
    } catch (error) {
      complaints.push(...complaintsOf(error, path))
    }
  if (complaints.length > 0) throw new CannotRun(complaints)
  return sortOut(loaded)
}
