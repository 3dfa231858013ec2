import { cite } from '@coachwork/core'

/** A figure that a judgment rests on: what it is, in which unit, where it comes from, since which release. */
export interface Parameter<Value = number> {
  readonly value: Value
  readonly unit: string
  readonly source: string
  readonly since: string
}

const simulation = "Coachwork, the project's own seeded simulation of coach logs"
const conservative = 'Coachwork, a choice: rather silent than wrong'
const nchs =
  'Parker and others, National Center for Health Statistics data presentation standards for proportions (2017)'

/** How often the odds reached 20 to 1, by points over the limit and logged weeks. */
export interface DetectionTable {
  /** Logged weeks of the columns. */
  readonly weeks: readonly number[]
  /** One row for each size of a breach, smallest first: points over the limit as a share, then the proportion found. */
  readonly rows: readonly { readonly over: number; readonly found: readonly number[] }[]
}

/** Every figure that a measure uses and a reader may question, in one place. */
export const parameters = {
  shareLevel: { value: 0.95, unit: 'probability', source: 'convention', since: '0.1.0' },
  minIntervalWeeks: { value: 4, unit: 'logged weeks', source: simulation, since: '0.1.0' },
  widestJudgedInterval: { value: 0.3, unit: 'share', source: nchs, since: '0.1.0' },
  planTolerance: { value: 0.05, unit: 'share of logged time', source: conservative, since: '0.1.0' },
  leastCoverage: { value: 0.8, unit: 'share of paid time', source: conservative, since: '0.1.0' },
  schoolDaysPerWeek: { value: 5, unit: 'days', source: 'convention', since: '0.1.0' },

  creepShift: { value: 0.1, unit: 'share above the limit', source: simulation, since: '0.1.0' },
  creepCap: { value: 4, unit: 'factor of one week', source: simulation, since: '0.1.0' },
  greatestRivalShare: { value: 0.95, unit: 'share', source: simulation, since: '0.1.0' },
  effectiveEntryMinutes: { value: 100, unit: 'minutes', source: simulation, since: '0.1.0' },
  weekCorrelation: { value: 0.04, unit: 'intraclass correlation', source: simulation, since: '0.1.0' },
  flagOdds: {
    value: 20,
    unit: 'odds to 1',
    source: 'Ville, Étude critique de la notion de collectif (1939)',
    since: '0.1.0',
  },
  watchOdds: { value: 3, unit: 'odds to 1', source: simulation, since: '0.1.0' },
  minFlagWeeks: { value: 4, unit: 'logged weeks', source: conservative, since: '0.1.0' },
  plannedWeeks: { value: 36, unit: 'logged weeks in a year', source: simulation, since: '0.1.0' },
  agreementYearWeeks: { value: 52, unit: 'weeks', source: 'convention', since: '0.1.0' },
  assumedAllowance: { value: 0.05, unit: 'share of logged time', source: conservative, since: '0.1.0' },
  onsetProbability: { value: 0.9, unit: 'probability', source: simulation, since: '0.1.0' },
  greatestUnmapped: { value: 0.2, unit: 'share of judged time', source: conservative, since: '0.1.0' },

  minBeforeWeeks: { value: 4, unit: 'logged weeks', source: simulation, since: '0.1.0' },
  namedExcess: { value: 0.25, unit: 'part of the growth', source: simulation, since: '0.1.0' },
  requesterExcess: { value: 0.5, unit: 'part of the growth', source: simulation, since: '0.1.0' },
  requesterExcessLow: { value: 0.35, unit: 'part of the growth', source: simulation, since: '0.1.0' },
  bootstrapPoint: { value: 0.05, unit: 'probability', source: simulation, since: '0.1.0' },
  bootstrapRepetitions: { value: 200, unit: 'repetitions', source: simulation, since: '0.1.0' },
  bootstrapSeed: { value: 20_070_005, unit: 'seed', source: 'any number serves, as long as it stays', since: '0.1.0' },

  districtFalseDiscoveries: {
    value: 0.1,
    unit: 'expected proportion',
    source: 'Wang and Ramdas, False discovery rate control with e-values (2022)',
    since: '0.1.0',
  },

  lowLoggingHours: { value: 10, unit: 'logged hours a week', source: simulation, since: '0.1.0' },
  doublingWeeks: { value: 3, unit: 'logged weeks for each doubling of agreements', source: simulation, since: '0.1.0' },
  likelyFound: { value: 0.8, unit: 'probability', source: 'convention', since: '0.1.0' },
  unlikelyFound: { value: 0.5, unit: 'probability', source: 'convention', since: '0.1.0' },
  detection: {
    value: {
      weeks: [4, 8, 12, 16, 20, 27],
      rows: [
        { over: 0.025, found: [0.01, 0.01, 0.04, 0.07, 0.12, 0.16] },
        { over: 0.05, found: [0, 0.06, 0.15, 0.25, 0.34, 0.47] },
        { over: 0.075, found: [0.02, 0.17, 0.34, 0.53, 0.65, 0.77] },
        { over: 0.1, found: [0.03, 0.29, 0.55, 0.72, 0.82, 0.92] },
        { over: 0.15, found: [0.07, 0.59, 0.86, 0.96, 0.99, 1] },
        { over: 0.2, found: [0.14, 0.8, 0.95, 0.99, 1, 1] },
        { over: 0.3, found: [0.31, 0.96, 1, 1, 1, 1] },
      ],
    },
    unit: 'proportion found',
    source: simulation,
    since: '0.1.0',
  },
  detectionLowLogging: {
    value: {
      weeks: [12, 20, 27],
      rows: [
        { over: 0.025, found: [0.01, 0.06, 0.08] },
        { over: 0.05, found: [0.04, 0.14, 0.2] },
        { over: 0.075, found: [0.09, 0.29, 0.41] },
        { over: 0.1, found: [0.17, 0.46, 0.61] },
        { over: 0.15, found: [0.41, 0.78, 0.9] },
        { over: 0.2, found: [0.63, 0.93, 0.97] },
        { over: 0.3, found: [0.91, 1, 1] },
      ],
    },
    unit: 'proportion found',
    source: simulation,
    since: '0.1.0',
  },

  usualShare: { value: 0.05, unit: 'share out of scope', source: simulation, since: '0.1.0' },
  usualShareWeeks: { value: 4, unit: 'weeks', source: simulation, since: '0.1.0' },
  leastShare: { value: 0.02, unit: 'share out of scope', source: simulation, since: '0.1.0' },
  neighborWeeks: { value: 8, unit: 'weeks', source: simulation, since: '0.1.0' },
  winsorized: { value: 0.975, unit: 'probability', source: simulation, since: '0.1.0' },
  correlationPairs: { value: 200, unit: 'pairs of weeks', source: simulation, since: '0.1.0' },
  leastCorrelation: { value: 0.01, unit: 'intraclass correlation', source: simulation, since: '0.1.0' },
  greatestCorrelation: { value: 0.25, unit: 'intraclass correlation', source: simulation, since: '0.1.0' },

  openCyclesNorm: { value: 4, unit: 'open cycles', source: cite('getting60Third'), since: '0.1.0' },
  checkInDays: { value: 14, unit: 'days', source: cite('knightYesMaybeNo'), since: '0.1.0' },
  leastWithRequester: { value: 0.5, unit: 'share of logged time', source: conservative, since: '0.1.0' },
  leastCyclesForRange: { value: 4, unit: 'cycles in the log', source: conservative, since: '0.1.0' },
  leastRepeatedKinds: { value: 3, unit: 'kinds of work in a week', source: conservative, since: '0.1.0' },
  leastEntriesForHabit: { value: 20, unit: 'entries', source: conservative, since: '0.1.0' },
  commonStep: { value: 0.95, unit: 'share of entries', source: conservative, since: '0.1.0' },

  promptDays: { value: 7, unit: 'days after the work', source: conservative, since: '0.1.0' },
  leastPrompt: { value: 0.5, unit: 'share of stamped time', source: conservative, since: '0.1.0' },
  leastStampedEntries: { value: 20, unit: 'entries', source: conservative, since: '0.1.0' },
  leastStamped: { value: 0.5, unit: 'share of logged time', source: conservative, since: '0.1.0' },
  leastDaysOfSitting: { value: 6, unit: 'days of work', source: conservative, since: '0.1.0' },
  monthEndDays: { value: 3, unit: 'last days of a month', source: conservative, since: '0.1.0' },
  mostOfWeek: { value: 0.5, unit: 'share of the week', source: conservative, since: '0.1.0' },

  leastPeopleAsked: { value: 3, unit: 'people', source: conservative, since: '0.1.0' },
  leastRankedActivities: { value: 5, unit: 'activities', source: conservative, since: '0.1.0' },
  minRankWeeks: { value: 8, unit: 'logged weeks', source: simulation, since: '0.1.0' },
  halfSamples: { value: 300, unit: 'halves of the log', source: simulation, since: '0.1.0' },
  rankWidening: { value: 1.7, unit: 'times the spread of halves', source: simulation, since: '0.1.0' },
  leastShownPeople: { value: 5, unit: 'people', source: 'convention', since: '0.1.0' },
  leastNamed: { value: 0.8, unit: 'share of one-to-one time', source: conservative, since: '0.1.0' },
  leastPeopleForSpread: { value: 8, unit: 'teachers', source: simulation, since: '0.1.0' },
  mostSeen: { value: 0.25, unit: 'share of the teachers met', source: conservative, since: '0.1.0' },
  caseloadDigitalPromise: {
    value: 10,
    unit: 'teachers for one coach',
    source: 'Digital Promise and Learning Forward, as reported by Zinshteyn, The 74 (2020)',
    since: '0.1.0',
  },
  caseloadLiteracyCollaborative: {
    value: 12,
    unit: 'teachers for one coach',
    source: 'Atteberry, Bryk, Walker and Biancarosa (2008), as reviewed by Literacy Coaching Online',
    since: '0.1.0',
  },
  quietDays: { value: 21, unit: 'days', source: conservative, since: '0.1.0' },
  leastForSessions: { value: 20, unit: 'sessions', source: conservative, since: '0.1.0' },
  leastCapacityPeople: { value: 5, unit: 'teachers', source: conservative, since: '0.1.0' },
  leastMovementWeeks: { value: 4, unit: 'weeks with the teacher', source: conservative, since: '0.1.0' },
  standingServiceWeeks: { value: 3, unit: 'weeks', source: conservative, since: '0.1.0' },
  leastTimedDays: { value: 10, unit: 'days', source: conservative, since: '0.1.0' },
  blockGapMinutes: { value: 10, unit: 'minutes', source: conservative, since: '0.1.0' },
} as const satisfies Record<string, Parameter<number | DetectionTable>>
