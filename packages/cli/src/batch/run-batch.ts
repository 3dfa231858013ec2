import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Complaint } from '../failure.js'
import { agreementsForNobody } from '../agreements.js'
import type { Host } from '../host.js'
import { nearestNames } from '../nearest-names.js'
import { version } from '../version.js'
import { compareRuns } from './compare-runs.js'
import type { Crew } from './crew.js'
import type { RunManifest } from './manifest.js'
import type { MeasuredRole } from './measure-group.js'
import { measureStage, type MeasureStage } from './measure-stage.js'
import type { BatchPlan } from './plan.js'
import { readStage, type ReadStage, type Store } from './read-stage.js'
import { readerReports } from './reader-reports.js'
import { spellChanges } from './spell-changes.js'
import { missingFor, rowsOf, schoolStatuses, type Facts } from './standing.js'
import type { Talk } from './talk.js'
import {
  pruneCache,
  removeHalfWritten,
  removeOutdated,
  writeRejected,
  writeStage,
  type WriteStage,
} from './write-stage.js'

/** Where and how a run is done. */
export interface RunOptions {
  readonly out: string
  /** The private folder of the run: cache, lock. */
  readonly work: string
  /** A file that says a run is not finished: removed when all but the manifest is written. */
  readonly marker: string
  readonly hands: number
  /** The run before, to be compared with. */
  readonly previous: RunManifest | undefined
  /** The run before in the same folder, whose files may be outdated now. */
  readonly last: RunManifest | undefined
  /** Begun so many milliseconds ago, by a clock that never goes back. */
  readonly planned: number
}

/** What names are hidden with in the cache: made once, and of use to nobody who has not the cache itself. */
const secretOf = async (host: Host, work: string): Promise<string> => {
  const path = join(work, 'secret')
  if (await host.machine.claim(path, randomBytes(32).toString('hex'))) return secretOf(host, work)
  const secret = new TextDecoder().decode(await host.read(path))
  if (/^[0-9a-f]{64}$/.test(secret)) return secret
  await host.machine.remove(path)
  return secretOf(host, work)
}

/** Schools that have time in the logs but are not on the list: more often another spelling than another school. */
const strangers = (plan: BatchPlan, roles: readonly MeasuredRole[]): Complaint[] => {
  const known = plan.schools.map(({ id }) => id)
  const found = new Set(roles.flatMap((role) => role.found.schools))
  if (!plan.isListed) return []
  return [...found]
    .filter((school) => school !== '' && !known.includes(school))
    .sort()
    .map((school) => {
      const [near] = nearestNames(school, known)
      return {
        value: school,
        message: 'the logs have time for a school that is not on the list',
        remedy: `add it under schools:, or map its name under schools: of the mapping${near === undefined ? '' : ` (perhaps ${near} is meant)`}`,
      }
    })
}

const problemsOf = (plan: BatchPlan, read: ReadStage, measured: MeasureStage): readonly Complaint[] => [
  ...plan.complaints,
  ...read.failed.map(({ problem }) => problem),
  ...measured.lost.map((file) => ({
    file,
    message: 'what was read of the log could not be kept until it was needed',
    remedy: 'see whether another program writes into the folder of the run, and run again',
  })),
  ...strangers(plan, measured.roles),
  ...agreementsForNobody(
    measured.book.unused(),
    // Whose log could not be read, theirs is an agreement with somebody.
    plan.agreements.usable.filter(({ agreement: { school } }) =>
      school === undefined ? read.failed.length === 0 : missingFor(read, [school]).length === 0,
    ),
    measured.roles.map(({ found }) => found.coach),
  ).map(plan.shown),
]

const inputsOf = ({ logs, failed }: Facts): RunManifest['inputs'] =>
  [
    ...logs.map(({ file, school, importer, bytes, sha256, rows, seconds, unmapped }) => ({
      file, school, status: 'read' as const, importer, bytes, sha256, rows, seconds, unmapped: unmapped.seconds,
    })), // prettier-ignore
    ...failed.map(({ log: { file, school } }) => ({
      file, school, status: 'failed' as const, importer: null, bytes: null, sha256: null, rows: rowsOf([]), seconds: 0, unmapped: 0,
    })), // prettier-ignore
  ].sort((a, b) => (a.file < b.file ? -1 : 1))

/**
 * Files of an earlier run that this one did not write.
 *
 * A reader who has no report this time keeps the last one while a log is missing that may have held their time; all else
 * is outdated, so that nobody reads what is no longer true.
 */
const leftOver = ({ failed }: Facts, written: WriteStage, last: RunManifest | undefined) => {
  const now = new Set(written.outputs.map(({ path }) => path))
  const readers = (last?.outputs ?? []).filter(({ audience }) => audience !== 'district').map(({ path }) => path)
  const earlier = [...new Set([...(last?.outputs ?? []).map(({ path }) => path), ...(last?.kept ?? [])])]
  const isKept = (path: string): boolean =>
    failed.length > 0 &&
    (readers.includes(path) || last?.kept.includes(path) === true) &&
    !written.folders.some((folder) => path.startsWith(`${folder}/`))
  const paths = earlier.filter((path) => !now.has(path)).sort()
  return { kept: paths.filter(isKept), outdated: paths.filter((path) => !isKept(path)) }
}

const rounded = (milliseconds: number): number => Math.round(milliseconds) / 1000

/**
 * Does a whole district: reads its logs, measures its roles, writes each reader's reports and what was done.
 *
 * What was done before and follows from the same bytes is taken over, so a run that was cut off goes on where it was. The
 * manifest is written last: until then the folder tells of the run before.
 */
export const runBatch = async (
  host: Host,
  crew: Crew,
  plan: BatchPlan,
  { out, work, marker, hands, previous, last, planned }: RunOptions,
  talk: Talk,
): Promise<RunManifest> => {
  const begun = host.elapsed()
  await removeHalfWritten(host, out)
  const store: Store = { cache: join(work, 'cache'), secret: await secretOf(host, work) }
  const read = await readStage(crew, plan.logs, store, talk)
  const afterRead = host.elapsed()
  const measure = (): Promise<MeasureStage> => measureStage(host, crew, plan, read.known, store, hands, talk)
  const factsOf = ({ roles, logs }: MeasureStage): Facts => ({ plan, roles, logs, failed: read.failed })
  const write = (facts: Facts): Promise<WriteStage> =>
    writeStage(host, crew, readerReports(facts), { out, hands }, store, talk)
  const first = await measure()
  const afterMeasure = host.elapsed()
  const firstWritten = await write(factsOf(first))
  // What was found damaged when it was needed is gone from the cache by now, and is measured again.
  const isDamaged = firstWritten.damaged.length > 0
  const measured = isDamaged ? await measure() : first
  const facts = factsOf(measured)
  const written = isDamaged ? await write(facts) : firstWritten
  if (written.damaged.length > 0) throw new Error(`${store.cache} is changed by somebody else while the run is at work`)
  const { kept, outdated } = leftOver(facts, written, last)
  const problems = problemsOf(plan, read, measured)
  const coaches = measured.roles.map(({ found }) => found)
  const known = new Set(coaches.map(({ coach }) => coach))
  const findings = {
    inputs: inputsOf(facts),
    coaches,
    coachesWithoutEntries: plan.coaches.flatMap(({ id }) => (known.has(id) ? [] : [id])),
    problems: problems.map(({ file, line, column, value, message, remedy }) => ({
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
      ...(value !== undefined && value !== '' && { value }),
      message,
      remedy,
    })),
  }
  const changes = compareRuns(findings, previous)
  const rows = rowsOf(measured.logs)
  const schools = [...schoolStatuses(facts)]
  const top = join(out, plan.output.district)
  await writeRejected(host, join(top, 'rejected.csv'), measured.logs, store)
  await host.write(join(top, 'changes.md'), [spellChanges(plan.name, changes)])
  await removeOutdated(host, out, outdated)
  const keys = [...read.known.flatMap((log) => log.read.keys), ...measured.keys, ...written.keys]
  await pruneCache(host, store, keys)
  const finished = host.elapsed()
  const manifest: RunManifest = {
    coachwork: 'run/1',
    version,
    district: plan.name,
    period: plan.period,
    status: problems.length === 0 && rows.rejected === 0 ? 'complete' : 'partial',
    rows,
    seconds: measured.logs.reduce((sum, { seconds }) => sum + seconds, 0),
    ...findings,
    schools,
    changes,
    outputs: [...written.outputs],
    kept,
    timings: {
      finished: new Date(host.machine.now()).toISOString(),
      jobs: hands,
      seconds: {
        plan: rounded(planned),
        read: rounded(afterRead - begun),
        measure: rounded(afterMeasure - afterRead),
        write: rounded(finished - afterMeasure),
        all: rounded(finished - begun + planned),
      },
      reused: {
        logs: read.known.filter((log) => log.read.known).length,
        measures: measured.reused,
        reports: written.reused,
      },
    },
  }
  await host.machine.remove(marker)
  await host.write(join(out, 'run.json'), [`${JSON.stringify(manifest, undefined, 2)}\n`])
  return manifest
}
