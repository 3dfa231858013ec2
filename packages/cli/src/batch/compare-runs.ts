import { addDays } from '@coachwork/core'
import type { RunManifest } from './manifest.js'

/** What a run found, before it is compared with another. */
export type Findings = Pick<RunManifest, 'inputs' | 'coaches' | 'coachesWithoutEntries' | 'problems'>

type Coach = RunManifest['coaches'][number]
type Finding = RunManifest['changes']['newCreep'][number]

/** A coach whose last entry is so many days before the last one of the district has stopped logging, or their log is late. */
const quietDays = 14

const withVerdict = (run: Findings, verdict: Coach['verdict'], say: (coach: Coach) => string): Finding[] =>
  run.coaches.flatMap((coach) => (coach.verdict === verdict ? [{ subject: coach.coach, text: say(coach) }] : []))

const creepIn = (run: Findings): Finding[] =>
  withVerdict(run, 'creep', ({ since }) =>
    since === null ? 'the role has outgrown its agreement' : `the role has outgrown its agreement since ${since}`,
  )

const watchIn = (run: Findings): Finding[] => withVerdict(run, 'watch', () => 'the role is worth a look together')

const quietIn = ({ coaches }: Findings): Finding[] => {
  const last = coaches
    .map(({ lastDay }) => lastDay)
    .sort()
    .at(-1)
  return coaches.flatMap(({ coach, lastDay }) =>
    last !== undefined && addDays(lastDay, quietDays) <= last
      ? [{ subject: coach, text: `no entry after ${lastDay}` }]
      : [],
  )
}

/** What is wrong with the input of a run, one finding for each thing that somebody can mend. */
const problemsIn = (run: Findings): Finding[] => [
  ...run.problems.map(({ file, message, value }) => ({
    subject: file ?? 'the run',
    text: value === undefined ? message : `${message} (${value})`,
  })),
  ...run.inputs.flatMap(({ file, rows: { read, rejected } }) =>
    rejected === 0 ? [] : [{ subject: file, text: `${String(rejected)} of ${String(read)} rows could not be judged` }],
  ),
  ...run.coachesWithoutEntries.map((coach) => ({ subject: coach, text: 'on the roster, but in no log' })),
  ...run.coaches.flatMap(({ coach, weeksWithout }) =>
    weeksWithout.map((week) => ({ subject: coach, text: `no entry in the week of ${week}` })),
  ),
  ...quietIn(run),
]

const keyOf = ({ subject, text }: Finding): string => `${subject}\n${text}`

const notIn = (findings: readonly Finding[], others: readonly Finding[], key = keyOf): Finding[] => {
  const known = new Set(others.map(key))
  return findings.filter((finding) => !known.has(key(finding)))
}

const subjectOf = ({ subject }: Finding): string => subject

/**
 * What is new since an earlier run, and what is no more: for the person who reads the results each month.
 *
 * A role is new creep when it was none before, whatever the date of its start; a problem, when it reads otherwise than before.
 *
 * @param before the earlier run; without one everything is new
 */
export const compareRuns = (now: Findings, before: RunManifest | undefined): RunManifest['changes'] => {
  const earlier: Findings = before ?? { inputs: [], coaches: [], coachesWithoutEntries: [], problems: [] }
  return {
    comparedWith: before?.timings.finished ?? null,
    newCreep: notIn(creepIn(now), creepIn(earlier), subjectOf),
    resolvedCreep: notIn(creepIn(earlier), creepIn(now), subjectOf).map(({ subject }) => ({
      subject,
      text: now.coaches.some(({ coach }) => coach === subject) ? 'no verdict of creep any more' : 'in no log any more',
    })),
    newWatch: notIn(watchIn(now), watchIn(earlier), subjectOf),
    newProblems: notIn(problemsIn(now), problemsIn(earlier)),
    solvedProblems: notIn(problemsIn(earlier), problemsIn(now)),
  }
}
