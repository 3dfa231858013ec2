import { addDays, allocate, orientationOf, standardCatalogue } from '@coachwork/core'
import type {
  CarryOver,
  CoachReport,
  Contacts,
  CycleProgress,
  NamedShare,
  Remedies,
  SaidAgainstLog,
  StretchLine,
  TimeBy,
  TimeLine,
  WeekLine,
} from '../../src/reports/report.js'

/** The figures of a coach's report that follow from its time by activity and by week, for samples made by hand. */
type Figures =
  | 'shares'
  | 'by'
  | 'carryOver'
  | 'load'
  | 'support'
  | 'contacts'
  | 'cycleProgress'
  | 'workingDays'
  | 'cyclesForgone'
  | 'remedies'
  | 'said'
  | 'quality'

type Measured = Omit<CoachReport, Figures>

const around = (share: number) => ({ low: share * 0.85, high: Math.min(1, share * 1.15), level: 0.95 })

const sum = (parts: readonly { readonly seconds: number }[]): number =>
  parts.reduce((all, part) => all + part.seconds, 0)

const sharesOf = ({ seconds, allocation, scope }: Measured): readonly NamedShare[] => {
  const withTeachers = sum(allocation.filter(({ family }) => family === 'CYC' || family === 'GRP'))
  return [
    {
      numerator: 'in-cycles',
      denominator: 'logged',
      seconds: 0,
      ofSeconds: seconds,
      share: null,
      interval: null,
      upTo: null,
      planned: null,
      verdict: null,
      note: 'Not enough data: no entry names the coaching cycle it belongs to, so nothing says how much time did.',
    },
    {
      numerator: 'with-teachers',
      denominator: 'logged',
      seconds: withTeachers,
      ofSeconds: seconds,
      share: withTeachers / seconds,
      interval: scope === null ? null : around(withTeachers / seconds),
      upTo: null,
      planned: null,
      verdict: null,
      note: null,
    },
    {
      numerator: 'out-of-scope',
      denominator: 'logged-under-agreement',
      seconds: scope?.outSeconds ?? 0,
      ofSeconds: scope?.judgedSeconds ?? 0,
      share: scope?.outShare ?? null,
      interval: scope?.interval ?? null,
      upTo: null,
      planned: null,
      verdict: null,
      note: scope === null ? 'Not enough data: no time is logged under an agreement.' : null,
    },
  ]
}

const linesOf = (coach: Measured, nameOf: (line: CoachReport['allocation'][number]) => string): readonly TimeLine[] => {
  const names = [...new Set(coach.allocation.map(nameOf))]
  return names
    .map((name) => {
      const own = coach.allocation.filter((line) => nameOf(line) === name)
      const share = sum(own) / coach.seconds
      return {
        name,
        label: name,
        seconds: sum(own),
        entries: own.reduce((all, { entries }) => all + entries, 0),
        share,
        interval: coach.scope === null ? null : around(share),
      }
    })
    .sort((a, b) => b.seconds - a.seconds)
}

/** All of the time, divided by weight: for what a sample knows no better. */
const divided = (coach: Measured, rows: readonly (readonly [string, number])[]): readonly TimeLine[] => {
  const parts = allocate(
    coach.seconds,
    rows.map(([, weight]) => weight),
  )
  return rows.map(([name], index) => {
    const seconds = parts[index] ?? 0
    const share = seconds / coach.seconds
    return { name, label: name, seconds, entries: Math.ceil(seconds / 5400), share, interval: around(share) }
  })
}

const monthsOf = (weekly: readonly WeekLine[]): readonly StretchLine[] => {
  const nameOf = ({ week }: WeekLine): string => addDays(week, 2).slice(0, 7)
  return [...new Set(weekly.map(nameOf))].map((name) => {
    const own = weekly.filter((week) => nameOf(week) === name)
    const none = { will: 0, may: 0, wont: 0, prohibited: 0, unlisted: 0, 'no-agreement': 0 }
    const standing = own.reduce<StretchLine['standing']>(
      (all, week) => ({
        will: all.will + week.standing.will,
        may: all.may + week.standing.may,
        wont: all.wont + week.standing.wont,
        prohibited: all.prohibited + week.standing.prohibited,
        unlisted: all.unlisted + week.standing.unlisted,
        'no-agreement': all['no-agreement'] + week.standing['no-agreement'],
      }),
      none,
    )
    return { name, label: name, seconds: sum(own), entries: own.length * 20, standing }
  })
}

const byOf = (coach: Measured): TimeBy => ({
  owner: linesOf(coach, ({ owner }) => owner ?? 'unknown'),
  orientation: linesOf(coach, ({ activity }) => orientationOf(activity) ?? 'none'),
  weight: linesOf(coach, ({ activity }) => standardCatalogue.get(activity)?.weight ?? 'unknown'),
  requester: divided(coach, [
    ['teacher', 6],
    ['principal', 3],
    ['district', 1],
  ]),
  school: divided(
    coach,
    coach.schools.map((school) => [school, 1]),
  ),
  month: monthsOf(coach.weekly),
  term: [],
})

const remediesOf = ({
  creep,
  scope,
  allocation,
  agreement,
}: Measured & { readonly agreement: string }): Remedies | null => {
  if (creep.since === null || scope === null) return null
  const creeping = allocation.filter(({ activity }) => creep.activities.includes(activity))
  return {
    since: creep.since,
    seconds: scope.judgedSeconds,
    outShare: scope.outShare,
    allowance: scope.allowance,
    activities: creeping.map(({ activity, label, owner, seconds }) => {
      const share = seconds / scope.judgedSeconds
      return {
        activity,
        label,
        seconds,
        share,
        handBack: { to: owner, outShare: scope.outShare - share },
        amend: {
          outShare: scope.outShare - share,
          amendments: [
            {
              agreement,
              school: 'Oak Elementary',
              version: '2026-08-17',
              changes: [
                {
                  change: 'clause',
                  activity,
                  nth: 0,
                  from: { zone: 'wont', expectation: { activity } },
                  to: { zone: 'may', expectation: { activity, share: { cap: Math.ceil(share * 100) / 100 } } },
                },
              ],
            },
          ],
        },
      }
    }),
    outShareHandedBack: scope.outShare - sum(creeping) / scope.judgedSeconds,
    outShareAmended: scope.outShare - sum(creeping) / scope.judgedSeconds,
  }
}

/** Half of all time agreed for cycles, settled month by month. */
const carryOverOf = ({ weekly, schools, scope }: Measured): CarryOver | null => {
  if (scope === null) return null
  let carried = 0
  const stretches = monthsOf(weekly).map(({ name, label, seconds, standing }) => {
    const carriedInSeconds = carried
    const agreedSeconds = Math.round(seconds / 2)
    carried += agreedSeconds - standing.will
    return { name, label, carriedInSeconds, agreedSeconds, seconds: standing.will, carriedOutSeconds: carried }
  })
  const line = {
    school: schools[0] ?? '',
    pattern: 'CYC.*',
    label: 'Coaching cycles and one-to-one work',
    agreedAs: 'floor',
    of: 'logged',
    stretches,
    agreedSeconds: stretches.reduce((all, { agreedSeconds }) => all + agreedSeconds, 0),
    seconds: sum(stretches),
    carriedSeconds: carried,
    ahead: null,
  } as const
  return { by: 'month', lines: [line], note: null }
}

/** What people said of a role that drifts: that it is cycles; nobody was asked about the others. */
const saidOf = ({ allocation, creep, seconds }: Measured): SaidAgainstLog | null => {
  if (creep.since === null) return null
  const logged = allocation.toSorted((a, b) => b.seconds - a.seconds)
  const activities = logged.map(({ activity, label, seconds: own }, index) => {
    const said = allocation.findIndex((line) => line.activity === activity) + 1
    const named = said <= 5 ? said : null
    const place = index + 1
    return {
      activity,
      label,
      said: named,
      logged: place,
      loggedRange: { low: Math.max(1, place - 1), high: place + 1 },
      seconds: own,
      share: own / seconds,
      apart: place - (named ?? 6),
    }
  })
  return {
    people: 7,
    correlation: 0.41,
    interval: { low: -0.02, high: 0.77, level: 0.95 },
    activities: activities.sort((a, b) => Math.abs(b.apart) - Math.abs(a.apart)),
    note: null,
  }
}

/** A role with enough teachers to tell something of, and one whose log names nobody. */
const contactsOf = ({ weeks, coach }: Measured): Contacts =>
  weeks < 4
    ? {
        reach: {
          reached: null,
          oneToOne: null,
          sessions: null,
          seconds: null,
          perPerson: null,
          perWeek: null,
          spread: null,
          agreedAtATime: null,
          recommended: { low: 10, high: 12 },
          staff: null,
          namedShare: 0,
          note: 'Not enough data: no entry names the teachers it was for, so nothing says how many were met.',
        },
        cycles: {
          opened: 0,
          inUse: 0,
          knowsSchoolDays: true,
          schoolDays: null,
          sessions: null,
          note: 'Not enough data: no entry names the coaching cycle it belongs to.',
        },
        capacity: {
          withSessions: null,
          forSessions: null,
          forShare: null,
          interval: null,
          repeatShare: null,
          movement: null,
          note: 'Not enough data: it takes 5 teachers with whom, or for whom, named work was done.',
        },
      }
    : {
        reach: {
          reached: 22,
          oneToOne: 15,
          sessions: 310,
          seconds: 802_800,
          perPerson: { low: 5, middle: 11, high: 19.5 },
          perWeek: { low: 6, middle: 8, high: 10 },
          spread: {
            sessions: {
              gini: 0.41,
              interval: { low: 0.31, high: 0.52, level: 0.95 },
              byChance: 0.15,
              mostSeenQuarter: 0.5,
            },
            seconds: {
              gini: 0.46,
              interval: { low: 0.34, high: 0.58, level: 0.95 },
              byChance: null,
              mostSeenQuarter: 0.55,
            },
          },
          agreedAtATime: 12,
          recommended: { low: 10, high: 12 },
          staff: coach === 'c-017' ? { people: 31, unmet: 9 } : null,
          namedShare: 0.94,
          note: null,
        },
        cycles: {
          opened: 14,
          inUse: 4,
          knowsSchoolDays: true,
          schoolDays: { low: 17.5, middle: 22, high: 29 },
          sessions: { low: 6, middle: 8, high: 11 },
          note: null,
        },
        capacity: {
          withSessions: 180,
          forSessions: 72,
          forShare: 72 / 252,
          interval: { low: 0.21, high: 0.37, level: 0.95 },
          repeatShare: 0.36,
          movement: {
            first: 0.38,
            last: 0.19,
            difference: -0.19,
            low: -0.31,
            high: -0.06,
            level: 0.95,
            toward: 'with',
          },
          note: null,
        },
      }

/** Cycle files of a role that drifts, as others than its coach see them; nobody gave any of the other roles. */
const cycleProgressOf = ({ creep }: Measured): CycleProgress | null =>
  creep.since === null
    ? null
    : {
        on: '2027-03-26',
        knowsSchoolDays: true,
        opened: 12,
        open: 6,
        closed: 6,
        left: 0,
        closedWithGoalMet: null,
        note: 'Withheld where a figure would tell of so few cycles or teachers that one could be recognized, or of all of them alike.',
      }

const noPromise = { pattern: null, label: null, sessions: null, seconds: null, weeks: null } as const

/** A coach of a sample report, with the figures that follow from the time already in it. */
export const withFigures = (coach: Measured): CoachReport => {
  const kinds = coach.allocation.length
  const district = Math.round(coach.seconds * 0.1)
  return {
    ...coach,
    shares: sharesOf(coach),
    by: byOf(coach),
    carryOver: carryOverOf(coach),
    said: saidOf(coach),
    load: {
      whole: { kinds, effective: kinds * 0.7, dominant: kinds * 0.55 },
      typicalWeek:
        coach.weeks < 4
          ? null
          : {
              kinds: { low: kinds * 0.5, middle: kinds * 0.6, high: kinds * 0.75 },
              effective: { low: kinds * 0.35, middle: kinds * 0.45, high: kinds * 0.5 },
              dominant: { low: kinds * 0.25, middle: kinds * 0.35, high: kinds * 0.4 },
            },
      mostOpenCycles: null,
      openCyclesAtMost: { cycles: 4, agreed: false },
      note: coach.weeks < 4 ? 'Not enough data on a typical week: it takes 4 logged weeks.' : null,
    },
    support: {
      requests: {
        districtSeconds: district,
        buildingSeconds: coach.seconds - district,
        selfPlannedSeconds: 0,
        otherSeconds: 0,
        districtShare: district / coach.seconds,
        interval: coach.weeks < 4 ? null : around(district / coach.seconds),
        note: null,
      },
      checkIns: coach.schools.map((school) => ({
        school,
        everyDays: 14,
        agreed: coach.scope !== null,
        weeks: coach.weeks,
        weeksWith: coach.weeks < 4 ? 0 : coach.weeks - 6,
        longestWithout: coach.weeks < 4 ? coach.weeks : 2,
        overdue: coach.weeks < 4 ? 0 : 1,
        kept: coach.weeks < 4 ? 'not enough data' : 'no',
        note: coach.weeks < 4 ? 'A rhythm shows in 4 logged weeks or more.' : null,
      })),
      ownLearning: {
        seconds: sum(coach.allocation.filter(({ activity }) => activity === 'SUP.LEARN')),
        share: sum(coach.allocation.filter(({ activity }) => activity === 'SUP.LEARN')) / coach.seconds,
        interval: null,
        agreedSeconds: null,
      },
      administratorLearning: coach.schools.map((school) =>
        coach.scope === null
          ? { school, ...noPromise, kept: 'not promised', note: null }
          : {
              school,
              pattern: 'X.ADMINPD',
              label: 'Learning about coaching',
              sessions: { perYear: 4, due: 2.9, logged: 2 },
              seconds: null,
              weeks: { gone: 26, ofYear: 36 },
              kept: 'as promised so far',
              note: null,
            },
      ),
      leaders: [
        { leader: 'principal', seconds: 36_000, entries: 20, share: 36_000 / coach.seconds, interval: null },
        { leader: 'assistant-principal', seconds: null, entries: null, share: null, interval: null },
        { leader: 'team', seconds: 18_000, entries: 10, share: 18_000 / coach.seconds, interval: null },
        { leader: 'district', seconds: 0, entries: 0, share: 0, interval: null },
      ],
    },
    workingDays:
      coach.weeks < 4
        ? {
            days: 0,
            ofDays: 0,
            switches: null,
            longestBlockSeconds: null,
            note: 'Not enough data: no entry has a start, so nothing says what followed what.',
          }
        : {
            days: 96,
            ofDays: 104,
            switches: { low: 4, middle: 5, high: 7 },
            longestBlockSeconds: { low: 3600, middle: 5100, high: 7200 },
            note: null,
          },
    contacts: contactsOf(coach),
    cycleProgress: cycleProgressOf(coach),
    cyclesForgone: {
      logged: 0,
      secondsPerCycle: null,
      outSeconds: coach.scope?.outSeconds ?? 0,
      cycles: null,
      range: null,
      note: 'Not enough data: no entry names a coaching cycle, so nothing says how much time one takes.',
    },
    remedies: remediesOf({ ...coach, agreement: 'oak-c017' }),
    quality: {
      weeksBetween: coach.weeks + 4,
      knowsSchoolWeeks: true,
      weeksWithout: ['2026-11-23', '2026-12-21', '2026-12-28', '2027-03-01'],
      durations: {
        entries: coach.entries,
        hours: 0.31,
        halfHours: 0.62,
        quarterHours: 0.97,
        fiveMinutes: 1,
        stepMinutes: 15,
      },
      lateness: {
        entries: coach.entries,
        seconds: coach.seconds,
        ofSeconds: coach.seconds,
        impossibleEntries: 1,
        medianDays: coach.weeks < 4 ? null : 2,
        prompt:
          coach.weeks < 4 ? null : { seconds: Math.round(coach.seconds * 0.8), ofSeconds: coach.seconds, share: 0.8 },
        inBlocks:
          coach.weeks < 4
            ? null
            : {
                seconds: Math.round(coach.seconds * 0.1),
                ofSeconds: coach.seconds,
                share: 0.1,
                sittings: 2,
                mostDays: 11,
              },
        note: coach.weeks < 4 ? 'Not enough data: it takes 20 entries with a time stamp.' : null,
      },
    },
  }
}
