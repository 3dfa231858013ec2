import { defineRule, lintCycle, type CycleReview } from '@coachwork/core/clarity'
import * as z from 'zod'

const noModeling = defineRule<CycleReview>()({
  id: 'oak-no-modeling',
  level: 'note',
  title: 'The strategy was never shown',
  why: 'Our coaches found that teachers try what they have seen.',
  fix: 'Model it once, or watch a video of it together.',
  source: 'Oak School, Handbook of coaching (2026)',
  unless: 'the teacher has used the strategy before',
  options: z.strictObject({ atLeast: z.int().positive().default(1) }),
  *check({ cycle: { events } }, { atLeast }) {
    const shown = events.filter(({ type }) => type === 'strategy-modeled').length
    if (shown < atLeast) yield { path: ['events'], message: `shown ${String(shown)} times` }
  },
  examples: [],
})

const cycle = { coachwork: 'cycle/1', id: 'c1', teachers: [], model: 'impact-cycle', events: [] } as const
const { findings } = lintCycle(
  { cycle },
  { rules: [noModeling], config: { rules: { 'oak-no-modeling': ['warning', { atLeast: 2 }] } } },
)
for (const { level, rule, message } of findings) console.log(`${level} ${rule}: ${message}`)
//=> warning oak-no-modeling: shown 0 times
