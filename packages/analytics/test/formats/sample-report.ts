import { addDays, allocate, familyLabel, familyOf, type Standing } from '@coachwork/core'
import type {
  AllocationLine,
  CoachReport,
  GroupBy,
  GroupReport,
  Report,
  SecondsByStanding,
  WeekLine,
} from '../../src/reports/report.js'
import { benchmarks } from '../../src/measures/benchmarks.js'
import { withFigures } from './sample-figures.js'

const none: SecondsByStanding = { will: 0, may: 0, wont: 0, prohibited: 0, unlisted: 0, 'no-agreement': 0 }

/** Week, then hours that the coach will, may and won't do, hours not in the agreement, hours prohibited, and the odds. */
type WeekRow = readonly [string, number, number, number, number, number, number | null]

const week =
  (limit: number) =>
  ([monday, will, may, wont, unlisted, prohibited, odds]: WeekRow): WeekLine => {
    const [a, b, c, d, e] = [will, may, wont, unlisted, prohibited].map((hours) => hours * 3600) as [
      number,
      number,
      number,
      number,
      number,
    ]
    return {
      week: monday,
      seconds: a + b + c + d + e,
      standing: { ...none, will: a, may: b, wont: c, unlisted: d, prohibited: e },
      outSeconds: c + d + e,
      limit,
      odds,
    }
  }

const sumStanding = (lines: readonly { readonly standing: SecondsByStanding }[]): SecondsByStanding =>
  lines.reduce<SecondsByStanding>(
    (sum, { standing }) => ({
      will: sum.will + standing.will,
      may: sum.may + standing.may,
      wont: sum.wont + standing.wont,
      prohibited: sum.prohibited + standing.prohibited,
      unlisted: sum.unlisted + standing.unlisted,
      'no-agreement': sum['no-agreement'] + standing['no-agreement'],
    }),
    none,
  )

const sumSeconds = (lines: readonly { readonly seconds: number }[]): number =>
  lines.reduce((sum, { seconds }) => sum + seconds, 0)

/** Activity, its name, weight within its standing, whose task it is. */
type ActivityRow = readonly [string, string, number, AllocationLine['owner']]

const lines = (
  standing: Standing,
  seconds: number,
  all: number,
  rows: readonly ActivityRow[],
  extra: Readonly<Record<string, Pick<AllocationLine, 'planned' | 'verdict'>>> = {},
): readonly AllocationLine[] => {
  const parts = allocate(
    seconds,
    rows.map(([, , weight]) => weight),
  )
  return rows.map(([activity, label, , owner], index) => {
    const part = parts[index] ?? 0
    const share = part / all
    return {
      activity,
      label,
      family: familyOf(activity),
      familyLabel: familyLabel(familyOf(activity)),
      standing,
      owner,
      seconds: part,
      entries: Math.ceil(part / 5400),
      share,
      interval: { low: share * 0.7, high: Math.min(1, share * 1.4), level: 0.95 },
      planned: null,
      verdict: null,
      ...extra[activity],
    }
  })
}

const driftWeeks = (
  [
    ['2026-08-17', 22, 5, 1, 0, 0, 0.94],
    ['2026-08-24', 25.5, 4, 0, 0, 0, 0.91],
    ['2026-08-31', 24, 6.25, 2, 0, 0, 0.9],
    ['2026-09-07', 19, 4, 0, 1, 0, 0.87],
    ['2026-09-14', 26, 5, 1.5, 0, 0, 0.84],
    ['2026-09-21', 27.25, 3.5, 0, 0, 0, 0.81],
    ['2026-09-28', 24, 5, 2.5, 0, 0, 0.8],
    ['2026-10-05', 25, 5.5, 0.75, 0, 0, 0.77],
    ['2026-10-12', 21, 6, 1, 1.5, 0, 0.76],
    ['2026-10-19', 26, 4, 0, 0, 0, 0.72],
    ['2026-10-26', 25, 5, 3, 0, 0, 0.71],
    ['2026-11-02', 23, 6, 1, 0, 0, 0.68],
    ['2026-11-09', 24.5, 5, 2, 0.5, 0, 0.66],
    ['2026-11-16', 25, 4.5, 0, 0, 0, 0.62],
    ['2026-11-30', 22, 5, 3.5, 0, 0, 0.63],
    ['2026-12-07', 23, 6, 2, 0, 0, 0.6],
    ['2026-12-14', 18, 4, 2.5, 0, 0, 0.6],
    ['2027-01-04', 21, 5, 3, 0.5, 0, 0.61],
    ['2027-01-11', 20, 5, 5, 1, 0, 0.82],
    ['2027-01-18', 17, 4, 7.5, 1, 0, 1.6],
    ['2027-01-25', 18, 3.5, 8, 0.5, 0, 3.4],
    ['2027-02-01', 16, 4, 7, 2, 0, 6.9],
    ['2027-02-08', 17.5, 4, 6, 1, 0, 10.8],
    ['2027-02-15', 15, 3, 9, 1.5, 0, 24.6],
    ['2027-02-22', 16, 4, 8, 1, 1.25, 58.3],
    ['2027-03-08', 17, 3, 7.5, 0, 0, 121.4],
    ['2027-03-15', 15, 4, 9, 1, 0, 310.2],
  ] satisfies WeekRow[]
).map(week(0.1))

const quietWeeks = (
  [
    ['2026-08-17', 14, 3, 0, 0, 0, 0.93],
    ['2026-08-24', 16, 4, 1, 0, 0, 0.9],
    ['2026-08-31', 15.5, 3, 0, 0.5, 0, 0.86],
    ['2026-09-07', 12, 4.5, 0, 0, 0, 0.82],
    ['2026-09-14', 17, 3, 1.5, 0, 0, 0.8],
    ['2026-09-21', 16, 3, 0, 0, 0, 0.76],
    ['2026-09-28', 15, 4, 0, 1, 0, 0.74],
    ['2026-10-05', 16.5, 3.5, 0.5, 0, 0, 0.7],
    ['2026-10-19', 14, 5, 0, 0, 0, 0.66],
    ['2026-10-26', 15, 4, 2, 0, 0, 0.64],
    ['2026-11-02', 17, 3, 0, 0, 0, 0.6],
    ['2026-11-09', 16, 4, 0.5, 0, 0, 0.57],
    ['2026-11-16', 15, 3, 0, 0, 0, 0.53],
    ['2026-11-30', 16, 4, 1, 0, 0, 0.51],
    ['2026-12-07', 14, 4.5, 0, 0.5, 0, 0.48],
    ['2027-01-11', 16, 3, 0, 0, 0, 0.44],
    ['2027-01-18', 15, 4, 1.5, 0, 0, 0.43],
    ['2027-01-25', 16, 4, 0, 0, 0, 0.4],
    ['2027-02-01', 17, 3, 0.5, 0, 0, 0.38],
  ] satisfies WeekRow[]
).map(week(0.15))

const unjudgedWeeks: readonly WeekLine[] = [
  ['2027-01-11', 9],
  ['2027-01-18', 12.5],
  ['2027-01-25', 11],
].map(([monday, hours]) => ({
  week: String(monday),
  seconds: Number(hours) * 3600,
  standing: { ...none, 'no-agreement': Number(hours) * 3600 },
  outSeconds: null,
  limit: null,
  odds: null,
}))

const driftStanding = sumStanding(driftWeeks)
const driftSeconds = sumSeconds(driftWeeks)
const driftOut = driftStanding.wont + driftStanding.unlisted + driftStanding.prohibited

/** A role that drifts from January on: classes covered at the principal's request. */
export const drifting: CoachReport = withFigures({
  coach: 'c-017',
  schools: ['Oak Elementary'],
  seconds: driftSeconds,
  entries: 612,
  weeks: driftWeeks.length,
  coverage: { loggedSeconds: driftSeconds, contractSeconds: 27 * 135_000, share: driftSeconds / (27 * 135_000) },
  allocation: [
    ...lines(
      'will',
      driftStanding.will,
      driftSeconds,
      [
        ['CYC.COPLAN', 'Co-planning', 20, 'coach'],
        ['CYC.OBSERVE', 'Observation, non-evaluative', 16, 'coach'],
        ['CYC.DEBRIEF', 'Debrief', 15, 'coach'],
        ['CYC.MODEL', 'Modeling', 12, 'coach'],
        ['CYC.GOAL', 'Goal setting', 7, 'coach'],
        ['GRP.PLC', 'Team facilitation', 11, 'coach'],
        ['SUP.PREP', 'Preparation', 10, 'coach'],
        ['LDR.PRINCIPAL', 'Principal check-in', 3, 'coach'],
      ],
      { 'CYC.MODEL': { planned: { target: 0.1, floor: null, cap: null }, verdict: 'as planned' } },
    ),
    ...lines(
      'may',
      driftStanding.may,
      driftSeconds,
      [
        ['DAT.ANALYZE', 'Data conversation', 8, 'coach'],
        ['RES.CURATE', 'Resources', 3, 'coach'],
      ],
      { 'DAT.ANALYZE': { planned: { target: null, floor: null, cap: 0.15 }, verdict: 'as planned' } },
    ),
    ...lines('wont', driftStanding.wont, driftSeconds, [
      ['OPS.SUB', 'Substitute teaching', 8, 'administrator'],
      ['OPS.DUTY', 'Supervision duty', 3, 'administrator'],
    ]),
    ...lines('unlisted', driftStanding.unlisted, driftSeconds, [
      ['X.GARDEN', 'School garden', 3, null],
      ['unmapped', 'Not yet mapped', 1, null],
    ]),
    ...lines('prohibited', driftStanding.prohibited, driftSeconds, [
      ['EVA.INFORM', 'Input to evaluation', 1, 'administrator'],
    ]),
  ],
  plan: [
    {
      pattern: 'CYC.*',
      label: 'Coaching cycles and one-to-one work',
      target: 0.6,
      floor: 0.5,
      cap: null,
      seconds: Math.round(driftStanding.will * 0.745),
      share: 0.513,
      interval: { low: 0.463, high: 0.562, level: 0.95 },
      verdict: 'too early to say',
    },
    {
      pattern: 'CYC.MODEL',
      label: 'Modeling',
      target: 0.1,
      floor: null,
      cap: null,
      seconds: Math.round(driftStanding.will * 0.128),
      share: 0.088,
      interval: { low: 0.06, high: 0.122, level: 0.95 },
      verdict: 'as planned',
    },
    {
      pattern: 'DAT.ANALYZE',
      label: 'Data conversation',
      target: null,
      floor: null,
      cap: 0.15,
      seconds: Math.round(driftStanding.may * 0.727),
      share: 0.112,
      interval: { low: 0.08, high: 0.149, level: 0.95 },
      verdict: 'as planned',
    },
    {
      pattern: 'may',
      label: 'Everything under may together',
      target: null,
      floor: null,
      cap: 0.1,
      seconds: driftStanding.may,
      share: driftStanding.may / driftSeconds,
      interval: { low: 0.131, high: 0.179, level: 0.95 },
      verdict: 'over',
    },
  ],
  standing: driftStanding,
  scope: {
    outSeconds: driftOut + 5400,
    outShare: (driftOut + 5400) / driftSeconds,
    judgedSeconds: driftSeconds,
    interval: { low: 0.104, high: 0.192, level: 0.95 },
    parts: {
      wont: driftStanding.wont,
      prohibited: driftStanding.prohibited,
      unlisted: driftStanding.unlisted,
      overCap: 5400,
    },
    unmappedSeconds: 12_150,
    allowance: 0.1,
  },
  creep: {
    verdict: 'creep',
    odds: 310.2,
    signalled: '2027-02-15',
    since: '2027-01-18',
    sinceRange: { low: '2027-01-04', high: '2027-01-25' },
    school: null,
    limit: 0.1,
    activities: ['OPS.SUB', 'OPS.DUTY'],
    requestedBy: ['principal'],
    explanation:
      'Work outside the agreed role grew past its limit of 10% and has stayed there. The log fits ten points more than was agreed far better than what was agreed. Work that was not logged cannot be seen.',
    waysOut: {
      handBack: [
        { activity: 'OPS.SUB', label: 'Substitute teaching', to: 'administrator' },
        { activity: 'OPS.DUTY', label: 'Supervision duty', to: 'administrator' },
      ],
      amend:
        'If the school needs this work from the coach, agree on it: name it under may with a cap, and say which work it replaces.',
    },
    shareSince: { share: 0.344, interval: { low: 0.29, high: 0.402, level: 0.95 } },
    shareAfterFlag: { share: 0.331, interval: { low: 0.27, high: 0.396, level: 0.95 } },
  },
  weekly: driftWeeks,
  headline:
    'Since mid-January about a third of this coach’s week has gone to work outside the agreement, mostly covering classes at the principal’s request.',
  notes: [
    'Weeks of Nov 23, Dec 21, Dec 28 and Mar 1 hold no entry.',
    'The agreement was amended once, on Jan 4, 2027.',
  ],
})

const quietStanding = sumStanding(quietWeeks)
const quietSeconds = sumSeconds(quietWeeks)
const quietOut = quietStanding.wont + quietStanding.unlisted

/** A role that is as agreed. */
export const quiet: CoachReport = withFigures({
  coach: 'c-004',
  schools: ['Elm Middle', 'Maple Elementary'],
  seconds: quietSeconds,
  entries: 388,
  weeks: quietWeeks.length,
  coverage: { loggedSeconds: quietSeconds, contractSeconds: 19 * 135_000, share: quietSeconds / (19 * 135_000) },
  allocation: [
    ...lines('will', quietStanding.will, quietSeconds, [
      ['CYC.COTEACH', 'Co-teaching', 18, 'coach'],
      ['CYC.COPLAN', 'Co-planning', 17, 'coach'],
      ['CYC.DEBRIEF', 'Debrief', 9, 'coach'],
      ['GRP.PLC', 'Team facilitation', 9, 'coach'],
      ['SUP.LEARN', 'Own learning', 5, 'coach'],
    ]),
    ...lines('may', quietStanding.may, quietSeconds, [['GRP.PD', 'Workshop', 1, 'coach']]),
    ...lines('wont', quietStanding.wont, quietSeconds, [['OPS.CLERICAL', 'Clerical work', 1, 'clerical']]),
    ...lines('unlisted', quietStanding.unlisted, quietSeconds, [['OPS.TECH', 'Technical support', 1, 'technology']]),
  ],
  plan: [
    {
      pattern: 'CYC.*',
      label: 'Coaching cycles and one-to-one work',
      target: null,
      floor: 0.5,
      cap: null,
      seconds: Math.round(quietStanding.will * 0.76),
      share: 0.6,
      interval: { low: 0.565, high: 0.634, level: 0.95 },
      verdict: 'as planned',
    },
  ],
  standing: quietStanding,
  scope: {
    outSeconds: quietOut,
    outShare: quietOut / quietSeconds,
    judgedSeconds: quietSeconds,
    interval: { low: 0.011, high: 0.053, level: 0.95 },
    parts: { wont: quietStanding.wont, prohibited: 0, unlisted: quietStanding.unlisted, overCap: 0 },
    unmappedSeconds: 0,
    allowance: 0.15,
  },
  creep: {
    verdict: 'none',
    odds: 0.38,
    signalled: null,
    since: null,
    sinceRange: null,
    school: null,
    limit: null,
    activities: [],
    requestedBy: [],
    explanation:
      'The log gives no sign of drift past the agreed limit of 15%. After 19 logged weeks this rules out a large drift, not a small one.',
    waysOut: null,
    shareSince: null,
    shareAfterFlag: null,
  },
  weekly: quietWeeks,
  headline:
    'The work of this coach is what was agreed: 3 in 100 hours lie outside the role, well within the limit of 15.',
  notes: [],
})

const unjudgedSeconds = sumSeconds(unjudgedWeeks)

/** A role that nobody has put in writing. */
export const unjudged: CoachReport = withFigures({
  coach: 'c-031',
  schools: ['Oak Elementary'],
  seconds: unjudgedSeconds,
  entries: 31,
  weeks: 3,
  coverage: null,
  allocation: lines('no-agreement', unjudgedSeconds, unjudgedSeconds, [
    ['GRP.PD', 'Workshop', 5, 'coach'],
    ['CYC.INFORMAL', 'Informal support', 4, 'coach'],
    ['DAT.COORD', 'Test coordination', 2, 'administrator'],
  ]).map((line) => ({ ...line, interval: null })),
  plan: [],
  standing: sumStanding(unjudgedWeeks),
  scope: null,
  creep: {
    verdict: 'not-enough-data',
    odds: null,
    signalled: null,
    since: null,
    sinceRange: null,
    school: null,
    limit: null,
    activities: [],
    requestedBy: [],
    explanation: 'No agreement was in force, so scope cannot be judged.',
    waysOut: null,
    shareSince: null,
    shareAfterFlag: null,
  },
  weekly: unjudgedWeeks,
  headline:
    'This coach logged 32 h 30 min in three weeks; without an agreement nobody can say whether that is the role.',
  notes: ['No agreement was found for c-031.'],
})

/** Lines of several coaches with one name, summed. */
const summedLines = <Line extends GroupBy['month'][number] | Omit<GroupBy['owner'][number], 'share'>>(
  all: readonly Line[],
): readonly Line[] =>
  [...new Set(all.map(({ name }) => name))].flatMap((name) => {
    const own = all.filter((line) => line.name === name)
    const [first] = own
    if (first === undefined) return []
    const entries = own.reduce((sum, line) => sum + line.entries, 0)
    const standing = 'standing' in first ? { standing: sumStanding(own as readonly GroupBy['month'][number][]) } : {}
    return [{ ...first, ...standing, seconds: sumSeconds(own), entries }]
  })

const groupBy = (coaches: readonly CoachReport[]): GroupBy => {
  const seconds = sumSeconds(coaches)
  const shared = (lines: readonly Omit<GroupBy['owner'][number], 'share'>[]): GroupBy['owner'] =>
    summedLines(lines)
      .map(({ name, label, seconds: own, entries }) => ({ name, label, seconds: own, entries, share: own / seconds }))
      .sort((a, b) => b.seconds - a.seconds)
  const months = summedLines(coaches.flatMap(({ by }) => by.month)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return {
    family: shared(
      coaches.flatMap(({ allocation }) =>
        allocation.map((line) => ({ ...line, name: line.family, label: line.familyLabel })),
      ),
    ),
    owner: shared(coaches.flatMap(({ by }) => by.owner)),
    month: months,
    term: [],
    year: summedLines(
      months.map((month) => ({ ...month, name: month.name.slice(0, 4), label: month.name.slice(0, 4) })),
    ),
  }
}

/** Sums of several coaches, as a school or a district has them. */
const groupOf = (coaches: readonly CoachReport[]): GroupReport => {
  const seconds = sumSeconds(coaches)
  const totals = new Map<string, GroupReport['allocation'][number]>()
  for (const { activity, label, family, familyLabel: familyName, seconds: part } of coaches.flatMap(
    ({ allocation }) => allocation,
  )) {
    const sum = (totals.get(activity)?.seconds ?? 0) + part
    totals.set(activity, { activity, label, family, familyLabel: familyName, seconds: sum, share: sum / seconds })
  }
  const count = (verdict: CoachReport['creep']['verdict']) =>
    coaches.filter(({ creep }) => creep.verdict === verdict).length
  return {
    coaches: coaches.length,
    seconds,
    entries: coaches.reduce((sum, { entries }) => sum + entries, 0),
    standing: sumStanding(coaches),
    allocation: [...totals.values()].sort((a, b) => b.seconds - a.seconds),
    by: groupBy(coaches),
    verdicts: {
      creep: count('creep'),
      watch: count('watch'),
      none: count('none'),
      'not-enough-data': count('not-enough-data'),
    },
  }
}

/** A district's report: one role that drifts, one that is as agreed, one without an agreement; some rows set aside. */
export const sampleReport: Report = {
  coachwork: 'report/1',
  audience: 'district',
  period: { from: '2026-08-17', to: '2027-03-26' },
  rows: { read: 1061, accepted: 1031, rejected: 14, duplicate: 9, skipped: 7 },
  status: 'partial',
  files: [
    {
      file: 'logs/oak.csv',
      importer: 'clockify',
      rows: { read: 664, accepted: 643, rejected: 12, duplicate: 4, skipped: 5 },
    },
    {
      file: 'logs/elm, maple.csv',
      importer: 'mapping',
      rows: { read: 397, accepted: 388, rejected: 2, duplicate: 5, skipped: 2 },
    },
  ],
  setAside: [
    {
      file: 'logs/oak.csv',
      outcome: 'rejected',
      column: 'Duration (h)',
      reason: 'the duration is not a time',
      remedy: 'write it as 1:30 or 1.5',
      rows: 12,
      firstLine: 88,
    },
    {
      file: 'logs/oak.csv',
      outcome: 'duplicate',
      column: 'Start Date',
      reason: 'the entry was already read in another file',
      remedy: 'nothing to do: it counts once',
      rows: 4,
      firstLine: 412,
    },
    {
      file: 'logs/oak.csv',
      outcome: 'skipped',
      column: 'Start Date',
      reason: 'the day is outside the period',
      remedy: 'widen --from and --to to include it',
      rows: 5,
      firstLine: 2,
    },
    {
      file: 'logs/elm, maple.csv',
      outcome: 'rejected',
      column: 'Day',
      reason: 'there is no such day',
      remedy: 'correct the date in the log',
      rows: 2,
      firstLine: 17,
    },
    {
      file: 'logs/elm, maple.csv',
      outcome: 'duplicate',
      column: 'Entry',
      reason: 'the entry was already read in another file',
      remedy: 'nothing to do: it counts once',
      rows: 5,
      firstLine: 201,
    },
    {
      file: 'logs/elm, maple.csv',
      outcome: 'skipped',
      column: '',
      reason: 'the line is blank',
      remedy: 'nothing to do',
      rows: 2,
      firstLine: 398,
    },
  ],
  notes: ['Dates in logs/oak.csv are read as month, day, year: the file settles it.'],
  headline:
    'One of three coaching roles has drifted past what was agreed; one is as agreed, and one has no agreement to judge by.',
  benchmarks,
  coaches: [quiet, drifting, unjudged],
  schools: [
    { school: 'Elm Middle', ...groupOf([quiet]) },
    { school: 'Oak Elementary', ...groupOf([drifting, unjudged]) },
  ],
  district: groupOf([quiet, drifting, unjudged]),
}

const familiesOf = (line: WeekLine): NonNullable<WeekLine['families']> => {
  const families = [...new Set(drifting.allocation.map(({ family }) => family))]
  const seconds = allocate(
    line.seconds,
    families.map((family) => sumSeconds(drifting.allocation.filter((each) => each.family === family))),
  )
  return families.map((family, index) => ({ family, familyLabel: familyLabel(family), seconds: seconds[index] ?? 0 }))
}

/** What the drifting coach alone sees of the cycles. */
const ownCycles: CoachReport['cycleProgress'] = {
  on: '2027-03-26',
  knowsSchoolDays: true,
  opened: 2,
  open: 1,
  closed: 1,
  left: 0,
  closedWithGoalMet: 1,
  note: null,
  own: {
    waiting: 1,
    declined: 1,
    unclear: 0,
    overdue: 1,
    broken: 1,
    earlyWins: 1,
    schoolDays: null,
    visits: null,
    talks: null,
    each: [
      {
        number: 1,
        with: [1, 2],
        school: 'Oak Elementary',
        model: 'student-centered',
        began: '2026-09-14',
        stage: 'closed',
        isPaused: false,
        unclear: null,
        schoolDays: 24.5,
        visits: 6,
        talks: 7,
        reviews: 2,
        hasMetGoal: true,
        broken: [
          {
            rule: 'weekly-visit',
            title: 'Coach and teacher are in the classroom together every week',
            witness: {
              kind: 'missing',
              anyOf: ['observed', 'strategy-modeled', 'co-taught', 'reality-gathered'],
              after: { event: 'co-taught', on: '2026-09-30' },
              due: '2026-10-07',
            },
          },
          {
            rule: 'debrief-after-observation',
            title: 'An observation is debriefed within five school days',
            witness: { kind: 'event', event: 'debriefed', on: '2026-10-20' },
          },
          {
            rule: 'length-of-a-cycle',
            title: 'A cycle takes three to eight weeks',
            witness: { kind: 'length', schoolDays: 44 },
          },
        ],
        overdue: [],
        earlyWin: '2026-10-02',
        studentsMoved: '2026-10-09',
      },
      {
        number: 2,
        with: [3],
        school: null,
        model: 'impact-cycle',
        began: '2027-03-01',
        stage: 'learn',
        isPaused: false,
        unclear: null,
        schoolDays: 17,
        visits: 2,
        talks: 3,
        reviews: 0,
        hasMetGoal: false,
        broken: [],
        overdue: [
          {
            rule: 'debrief-after-observation',
            title: 'An observation is debriefed within five school days',
            anyOf: ['debriefed'],
            due: '2027-03-18',
          },
        ],
        earlyWin: null,
        studentsMoved: null,
      },
      {
        number: 3,
        with: [1],
        school: null,
        model: 'impact-cycle',
        began: '2027-03-08',
        stage: null,
        isPaused: false,
        unclear: { event: 'goal-set', on: '2027-03-09' },
        schoolDays: null,
        visits: 0,
        talks: 1,
        reviews: 0,
        hasMetGoal: false,
        broken: [],
        overdue: [],
        earlyWin: null,
        studentsMoved: null,
      },
    ],
  },
}

/** The drifting coach's own report, which alone shows the weeks by kind of work. */
export const ownReport: Report = {
  ...sampleReport,
  audience: 'coach',
  headline: drifting.headline,
  coaches: [
    {
      ...drifting,
      weekly: driftWeeks.map((line) => ({ ...line, families: familiesOf(line) })),
      load: {
        ...drifting.load,
        weeks: driftWeeks.map(({ week: monday }) => ({ week: monday, kinds: 9, effective: 6.5, dominant: 5 })),
      },
      quality: {
        ...drifting.quality,
        backfilledWeeks: { compared: 27, backfilled: 2, weeks: ['2026-10-05', '2026-10-12'] },
        repeatedWeeks: { compared: 27, repeated: 1, weeks: ['2026-12-14'] },
      },
      contacts: {
        ...drifting.contacts,
        reach: {
          ...drifting.contacts.reach,
          each: Array.from({ length: 22 }, (_, index) => ({
            number: index + 1,
            school: 'Oak Elementary',
            sessions: 30 - index,
            oneToOne: Math.max(0, 15 - index),
            inCycle: Math.max(0, 12 - index),
            seconds: (30 - index) * 2700,
            weeks: 20 - Math.floor(index / 2),
          })),
        },
        cycles: {
          ...drifting.contacts.cycles,
          each: Array.from({ length: 14 }, (_, index) => ({
            school: 'Oak Elementary',
            firstDay: addDays('2026-08-31', 14 * index),
            lastDay: addDays('2026-09-29', 14 * index),
            schoolDays: 21.5,
            sessions: 6 + (index % 5),
            inUse: index > 9,
          })),
        },
      },
      cycleProgress: ownCycles,
    },
  ],
  schools: [{ school: 'Oak Elementary', ...groupOf([drifting]) }],
  district: groupOf([drifting]),
}

/** A run in which nothing could be read as an entry. */
export const emptyReport: Report = {
  coachwork: 'report/1',
  audience: 'principal',
  period: null,
  rows: { read: 0, accepted: 0, rejected: 0, duplicate: 0, skipped: 0 },
  status: 'complete',
  files: [],
  setAside: [],
  notes: [],
  headline: 'The log holds no entry of this period.',
  benchmarks,
  coaches: [],
  schools: [],
  district: groupOf([]),
}

/** The sample, with every text that came from outside replaced. */
export const hostileReport = (text: string): Report => {
  const coach = (each: CoachReport): CoachReport => ({
    ...each,
    coach: text,
    schools: [text],
    allocation: each.allocation.map((line) => ({ ...line, label: text, familyLabel: text })),
    plan: each.plan.map((line) => ({ ...line, label: text, pattern: text })),
    creep: {
      ...each.creep,
      explanation: text,
      waysOut: each.creep.waysOut && {
        amend: text,
        handBack: each.creep.waysOut.handBack.map((line) => ({ ...line, label: text })),
      },
    },
    weekly: each.weekly.map((line) => ({
      ...line,
      families: [{ family: 'CYC', familyLabel: text, seconds: line.seconds }],
    })),
    shares: each.shares.map((share) => ({ ...share, note: text })),
    by: {
      ...each.by,
      owner: each.by.owner.map((line) => ({ ...line, label: text })),
      school: each.by.school.map((line) => ({ ...line, name: text, label: text })),
      term: each.by.month.map((line) => ({ ...line, name: text, label: text })),
    },
    carryOver: each.carryOver && {
      ...each.carryOver,
      lines: each.carryOver.lines.map((line) => ({
        ...line,
        school: text,
        label: text,
        stretches: line.stretches.map((stretch) => ({ ...stretch, name: text, label: text })),
      })),
      note: text,
    },
    said: each.said && {
      ...each.said,
      activities: each.said.activities.map((line) => ({ ...line, label: text })),
      note: text,
    },
    load: { ...each.load, note: text },
    support: {
      ...each.support,
      requests: { ...each.support.requests, note: text },
      checkIns: each.support.checkIns.map((line) => ({ ...line, school: text, note: text })),
    },
    cyclesForgone: { ...each.cyclesForgone, note: text },
    remedies: each.remedies && {
      ...each.remedies,
      activities: each.remedies.activities.map((remedy) => ({ ...remedy, label: text })),
    },
    headline: text,
    notes: [text],
  })
  const group = <Group extends GroupReport>(each: Group): Group => ({
    ...each,
    allocation: each.allocation.map((line) => ({ ...line, label: text, familyLabel: text })),
    by: {
      ...each.by,
      family: each.by.family.map((line) => ({ ...line, label: text })),
      owner: each.by.owner.map((line) => ({ ...line, label: text })),
      term: each.by.month.map((line) => ({ ...line, name: text, label: text })),
    },
  })
  return {
    ...sampleReport,
    headline: text,
    notes: [text],
    files: sampleReport.files.map((file) => ({ ...file, file: text, importer: text })),
    setAside: sampleReport.setAside.map((line) => ({ ...line, file: text, column: text, reason: text, remedy: text })),
    coaches: sampleReport.coaches.map(coach),
    schools: sampleReport.schools.map((school) => group({ ...school, school: text })),
    district: group(sampleReport.district),
  }
}

/** A district of so many coaches. */
export const districtOf = (count: number): Report => {
  const kinds = [drifting, quiet, unjudged]
  const coaches = Array.from({ length: count }, (_, index) => ({
    ...(kinds[index % 3] ?? quiet),
    coach: `c-${String(index + 1).padStart(3, '0')}`,
  }))
  return { ...sampleReport, coaches, district: groupOf(coaches) }
}
