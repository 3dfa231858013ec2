import { cite } from '@coachwork/core'
import type { Benchmark } from '../reports/coach-figures.js'

const deussen = `${cite('deussen')}, as reported by Cavanagh, What's a "coach" in Reading First? (2009)`

/** Published shares of coaching time, each with what it counts and of what. */
export const benchmarks: readonly Benchmark[] = [
  {
    numerator: 'in-cycles',
    kind: 'target',
    low: 0.6,
    high: 0.6,
    counts:
      'time in coaching cycles, of the coaching role; an earlier wording first takes own learning, planning, lunch and assigned teaching off the whole',
    comparable: false,
    source: cite('getting60'),
  },
  {
    numerator: 'in-cycles',
    kind: 'target',
    low: 0.4,
    high: 0.4,
    counts: 'time in coaching cycles, of all time; one school',
    comparable: true,
    source: 'EAB, Standardizing teacher support coaching',
  },
  {
    numerator: 'with-teachers',
    kind: 'observed',
    low: 0.28,
    high: 0.28,
    counts: 'time working directly with teachers, of all time; mean of literacy coaches in five states',
    comparable: true,
    source: deussen,
  },
  {
    numerator: 'with-teachers',
    kind: 'target',
    low: 0.6,
    high: 0.8,
    counts: 'time with teachers in classrooms, of all time; what three of the five states expected',
    comparable: false,
    source: deussen,
  },
  {
    numerator: 'with-teachers',
    kind: 'observed',
    low: 0.25,
    high: 1 / 3,
    counts: 'time working with teachers to improve instruction, of all time; 20 reading coaches of one state',
    comparable: true,
    source: `Bean and others (2010), as reported by ${cite('kaneRosenquist2018')}`,
  },
  {
    numerator: 'with-teachers',
    kind: 'finding',
    low: 1 / 3,
    high: null,
    counts: 'coaching time directly with teachers; above it, students gained more in reading',
    comparable: true,
    source: cite('lallierElishPiper'),
  },
  {
    numerator: 'out-of-scope',
    kind: 'target',
    low: 0,
    high: 0,
    counts: 'work that is not counseling, of all time of school counselors: another profession',
    comparable: false,
    source: cite('schoolCounselors'),
  },
  {
    numerator: 'out-of-scope',
    kind: 'target',
    low: 0.2,
    high: 0.2,
    counts: 'non-coaching obligations and paperwork, of the tasks in a week',
    comparable: false,
    source: cite('jacksonPlanDay'),
  },
]
