import { Command, InvalidArgumentError, Option } from 'commander'
import { join } from 'node:path'
import { crewOf, Interrupted } from '../batch/crew.js'
import { takeLock } from '../batch/lock.js'
import { checkSameDistrict, manifestAt } from '../batch/earlier-run.js'
import type { RunManifest } from '../batch/manifest.js'
import type { BatchPlan } from '../batch/plan.js'
import { planBatch } from '../batch/plan-batch.js'
import { runBatch } from '../batch/run-batch.js'
import { spellPlan } from '../batch/spell-plan.js'
import { spellProblems, spellRun, spellUnmapped } from '../batch/spell-run.js'
import { talkOn } from '../batch/talk.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { spell } from '../failure.js'
import type { Host } from '../host.js'

const failOn = ['never', 'new-creep', 'creep', 'watch'] as const

interface BatchFlags {
  readonly out: string
  readonly jobs?: number
  readonly resume?: boolean
  readonly dryRun?: boolean
  readonly failOn: (typeof failOn)[number]
  readonly compare?: string
  readonly events?: string
  readonly quiet?: boolean
}

const wholeNumber = (text: string): number => {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= 64) return number
  throw new InvalidArgumentError('Expected a whole number from 1 to 64.')
}

const exitOf = (run: RunManifest, level: BatchFlags['failOn']): ExitCode => {
  const has = (...verdicts: readonly string[]): boolean => run.coaches.some(({ verdict }) => verdicts.includes(verdict))
  const isFinding = {
    never: false,
    'new-creep': run.changes.newCreep.length > 0,
    creep: has('creep'),
    watch: has('creep', 'watch'),
  }[level]
  if (isFinding) return exitCode.findings
  return run.status === 'partial' ? exitCode.setAside : exitCode.done
}

/** A plan, and the milliseconds that it took. */
interface Planned {
  readonly plan: BatchPlan
  readonly planned: number
}

const runInLock = async (
  host: Host,
  { plan, planned }: Planned,
  flags: BatchFlags,
  work: string,
): Promise<ExitCode> => {
  const own = join(flags.out, 'run.json')
  const last = await manifestAt(host, own, false)
  checkSameDistrict(own, last, plan.name, 'write into another folder, or remove this one first')
  const previous = flags.compare === undefined ? last : await manifestAt(host, flags.compare, true)
  checkSameDistrict(flags.compare ?? own, previous, plan.name, 'compare with a run of the same district')
  const hands = flags.jobs ?? host.machine.cores
  const events = flags.events === undefined ? undefined : await host.machine.grow(flags.events)
  const talk = talkOn(host, flags.quiet === true, events)
  const crew = crewOf(host, hands)
  const stopListening = host.machine.onInterrupt(crew.halt)
  const marker = join(work, 'unfinished')
  const isCutOff = !(await host.machine.claim(marker, ''))
  if (flags.quiet !== true && isCutOff)
    host.err('the run before this one was cut off; what it had done is taken over\n')
  if (flags.quiet !== true && flags.resume === true && !isCutOff)
    host.err('no run was cut off here; this is a run like any other\n')
  talk.event('begin', { district: plan.name, schools: plan.schools.length, logs: plan.logs.length, jobs: hands })
  try {
    const run = await runBatch(host, crew, plan, { out: flags.out, work, marker, hands, previous, last, planned }, talk)
    talk.event('end', { status: run.status, rows: run.rows, seconds: run.timings.seconds.all })
    await talk.done()
    if (flags.quiet !== true) host.err(`${spellProblems(run)}${spellUnmapped(run)}`)
    host.tell(spellRun(run, flags.out))
    return exitOf(run, flags.failOn)
  } catch (error) {
    crew.halt()
    await crew.leave()
    talk.event('stopped', { reason: error instanceof Error ? error.message : String(error) })
    await talk.done()
    if (!(error instanceof Interrupted)) throw error
    host.err('stopped; nothing is half written, and the next run goes on from here\n')
    return exitCode.interrupted
  } finally {
    stopListening()
    await crew.leave()
  }
}

const runCommand = async (host: Host, path: string, flags: BatchFlags): Promise<ExitCode> => {
  const begun = host.elapsed()
  const plan = await planBatch(host, path, flags.out)
  if (flags.dryRun === true) {
    host.tell(spellPlan(plan, flags.out))
    for (const complaint of plan.complaints) host.err(`set aside: ${spell(complaint)}\n`)
    return plan.complaints.length > 0 ? exitCode.setAside : exitCode.done
  }
  const work = join(flags.out, '.coachwork')
  await host.machine.privateFolder(work)
  const lock = await takeLock(host, work)
  try {
    return await runInLock(host, { plan, planned: host.elapsed() - begun }, flags, work)
  } finally {
    await lock.release()
  }
}

/** `coachwork batch`: every school and coach of a district, in one run that can be done again every night. */
export const batchCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  new Command('batch')
    .summary('do every school and coach of a district in one run')
    .description(
      'Reads all logs of a district, holds them against the agreements, and writes each reader’s reports. What has not changed since the last run is not done again; one broken file stops no other.',
    )
    .argument('<district>', 'the district file (YAML or JSON); coachwork init --district writes one')
    .requiredOption('--out <folder>', 'where the reports go, each reader’s in a folder of their own')
    .option(
      '--jobs <number>',
      'how many things are done at once (default: as many as the machine has cores)',
      wholeNumber,
    )
    .option('--resume', 'go on with a run that was cut off')
    .option('--dry-run', 'say what would be done, and check all of it, but do nothing')
    .addOption(new Option('--fail-on <level>', 'end with 1 when there is a role with').choices(failOn).default('never'))
    .option('--compare <run.json>', 'say what is new since this run (default: the last one in the folder)')
    .option('--events <file>', 'write what happens as JSON, one event a line')
    .option('-q, --quiet', 'no progress, no notes; errors are still shown')
    .addHelpText('after', '\nExample:\n  coachwork batch district.yaml --out reports --fail-on new-creep')
    .action(async (path: string, flags: BatchFlags) => {
      finish(await runCommand(host, path, flags))
    })
