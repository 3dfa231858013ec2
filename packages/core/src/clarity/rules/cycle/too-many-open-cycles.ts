import * as z from 'zod'
import { fullestDay, type CycleLoad } from '../../cycle/load.js'
import { exampleCycle } from '../../cycle/subject.js'
import { mostOpenCycles } from '../../parameters.js'
import { defineWeighedRule } from '../../rule.js'
import { isMeasured } from '../../weighing.js'

const load = (count: number, more: Partial<CycleLoad> = {}): CycleLoad => ({
  ...more,
  cycles: Array.from(
    { length: count },
    (_, at) =>
      exampleCycle(
        'impact-cycle',
        [
          ['invited', '09-01'],
          ['accepted', `09-${String(at + 2).padStart(2, '0')}`],
        ],
        {},
        { id: `c${String(at + 1)}` },
      ).cycle,
  ),
})

const named = 6

/** A coach in many cycles is in none. */
export const tooManyOpenCycles = defineWeighedRule<CycleLoad>()({
  id: 'too-many-open-cycles',
  level: 'warning',
  title: 'Too many cycles are open at once',
  why: 'Each cycle needs a visit and a talk every week. With too many, every one of them gets neither.',
  fix: 'Close what has ended, and begin the next ones in the next round.',
  source: mostOpenCycles.source,
  unless: 'the agreement names another number, which then counts',
  looksAt: 'the cycles that one coach had open on each day',
  options: z.strictObject({ most: z.int().positive().default(mostOpenCycles.value) }),
  *weigh(subject, { most: usual }) {
    const fullest = fullestDay(subject, usual)
    if (!fullest) return
    const { day, open, most, isAgreed } = fullest
    const ids = open.slice(0, named).map((index) => subject.cycles[index]?.id ?? '')
    const list = `${ids.join(', ')}${open.length > named ? ', …' : ''}`
    const limit = isAgreed
      ? `the agreement allows ${String(most)}`
      : `more than ${String(most)} leave none of them its week`
    const were = `${String(open.length)} ${open.length === 1 ? 'cycle was' : 'cycles were'} open on ${day} (${list})`
    yield {
      path: [open.at(-1) ?? 0],
      conditions: [
        isMeasured(
          open.length > most,
          { figure: open.length, threshold: most, unit: mostOpenCycles.unit, faultIs: 'above' },
          `on the fullest day, ${were}`,
          `more than ${String(most)} are open on a day${isAgreed ? ', which is the number agreed' : ''}`,
        ),
      ],
      fault: () => ({ message: `${were}; ${limit}` }),
    }
  },
  examples: [
    { name: 'four at once', subject: load(4), findings: [] },
    {
      name: 'seven at once',
      subject: load(7),
      findings: [
        '7 cycles were open on 2026-09-08 (c1, c2, c3, c4, c5, c6, …); more than 4 leave none of them its week',
      ],
    },
    {
      name: 'the agreement allows fewer',
      subject: load(3, {
        agreement: {
          coachwork: 'agreement/1',
          id: 'example',
          windows: [],
          versions: [
            {
              effective: '2026-08-17',
              expectations: { will: [], may: [], wont: [] },
              time: { openCyclesAtMost: 2 },
            },
          ],
        },
      }),
      findings: ['3 cycles were open on 2026-09-04 (c1, c2, c3); the agreement allows 2'],
    },
  ],
})
