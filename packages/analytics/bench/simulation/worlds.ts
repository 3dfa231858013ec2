/** How a coach-year differs from one that keeps to its agreement. All shares are of logged time, positions are weeks. */
export interface World {
  readonly name: string
  /** What it stands for, in a few words. */
  readonly title: string
  readonly kind: 'within' | 'breach' | 'stress'
  /** Coach-years in a run of scale 1. */
  readonly years: number
  /** How much the world counts in a mean over worlds of its kind. */
  readonly weight: number
  /** The usual share outside the role, as a part of the limit: from, to. */
  readonly base: readonly [low: number, high: number]
  /** The limit, where it is not drawn. */
  readonly limit?: number
  /** Hours logged in a week: from, to. */
  readonly hours: readonly [low: number, high: number]
  /** What is added to the share outside the role from a drawn week on. */
  readonly growth?: { readonly points: number; readonly perWeek?: number; readonly fromStart?: boolean }
  /** A short stretch of much work outside the role: how many weeks, and its share in them. */
  readonly burst?: { readonly weeks: number; readonly share: number; readonly declared?: boolean }
  /** The added work is agreed to, in an amendment that is dated to its first week. */
  readonly amended?: boolean
  /** From a drawn week on, one activity inside the role takes the time of others. */
  readonly swap?: boolean
  /** How weeks come to differ, where that is not the usual beta scatter. */
  readonly scatter?: Scatter
  /** Minutes of a stretch of work outside the role that is done in one go, in several entries. */
  readonly stretchMinutes?: number
}

/** Shares on the logit scale with a standard deviation and a correlation of neighboring weeks, or redrawn only so often. */
export type Scatter =
  | { readonly shape: 'logit'; readonly deviation: number; readonly memory: number }
  | { readonly shape: 'moods'; readonly weeks: number; readonly correlation: number }

const usualHours = [14, 36] as const
const within = { kind: 'within', years: 300, weight: 8, base: [0.4, 1], hours: usualHours } as const
const breach = { kind: 'breach', years: 250, weight: 12, base: [0.4, 1], hours: usualHours } as const
const stress = { kind: 'stress', years: 250, weight: 1, base: [1, 1], hours: usualHours } as const
const lowHours = [4, 9] as const

/** The worlds of a run: those without a breach, those with one, and those that no method finds easy. */
export const worlds: readonly World[] = [
  { ...within, name: 'within', weight: 24, title: 'within the limit', years: 600 },
  { ...within, name: 'at-limit', weight: 12, title: 'exactly at the limit', years: 600, base: [1, 1] },
  { ...within, name: 'low-logging', weight: 5, title: 'within, 4 to 9 hours a week', hours: lowHours },
  { ...within, name: 'one-week-spike', title: 'one week of 60 to 90%', burst: { weeks: 1, share: 0.75 } },
  { ...within, name: 'burst', title: 'undeclared burst of 3 weeks at 35%', burst: { weeks: 3, share: 0.35 } },
  {
    ...within,
    name: 'window',
    weight: 6,
    title: 'the same burst, declared',
    burst: { weeks: 3, share: 0.35, declared: true },
  },
  {
    ...within,
    name: 'amended',
    weight: 5,
    title: 'growth of 15 points, amended',
    growth: { points: 0.15 },
    amended: true,
  },
  { ...within, name: 'swap', title: 'swap inside the role', swap: true },
  { ...breach, name: 'sudden-5', weight: 7, title: 'sudden, 5 points', growth: { points: 0.05 } },
  { ...breach, name: 'sudden-10', title: 'sudden, 10 points', growth: { points: 0.1 } },
  { ...breach, name: 'sudden-15', title: 'sudden, 15 points', growth: { points: 0.15 } },
  { ...breach, name: 'sudden-20', title: 'sudden, 20 points', growth: { points: 0.2 } },
  { ...breach, name: 'sudden-30', weight: 9, title: 'sudden, 30 points', growth: { points: 0.3 } },
  {
    ...breach,
    name: 'start-10',
    weight: 4,
    title: 'from the start, 10 points over',
    base: [1, 1],
    growth: { points: 0.1, fromStart: true },
  },
  {
    ...breach,
    name: 'start-20',
    weight: 4,
    title: 'from the start, 20 points over',
    base: [1, 1],
    growth: { points: 0.2, fromStart: true },
  },
  { ...breach, name: 'slow', title: 'slow, 1 point a week', growth: { points: 0.15, perWeek: 0.01 } },
  {
    ...breach,
    name: 'low-logging-20',
    weight: 5,
    title: 'sudden, 20 points, 4 to 9 hours a week',
    hours: lowHours,
    growth: { points: 0.2 },
  },
  { ...stress, name: 'half-days', title: 'work outside the role in half days', stretchMinutes: 200 },
  { ...stress, name: 'whole-days', title: 'work outside the role in whole days', stretchMinutes: 400 },
  {
    ...stress,
    name: 'uneven',
    title: 'very uneven weeks',
    scatter: { shape: 'logit', deviation: 1.2, memory: 0 },
  },
  {
    ...stress,
    name: 'memory',
    title: 'weeks that remember each other',
    scatter: { shape: 'logit', deviation: 0.7, memory: 0.6 },
  },
  {
    ...stress,
    name: 'moods',
    title: 'moods of a month',
    scatter: { shape: 'moods', weeks: 4, correlation: 0.03 },
  },
]
