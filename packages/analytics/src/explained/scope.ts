import type { ExplainedMeasure } from './explained-measure.js'

export const scope: ExplainedMeasure = {
  title: 'Scope',
  summary: ['Time outside the agreed role, part by part.'],
  says: [
    '"14% of the time under the agreement was outside the role: 9% the agreement rules out, 2% it is silent about, 3% beyond what it caps." The parts are never blended into one number without being shown. Work that no coach may do for colleagues is also named in the notes, however little it is.',
  ],
  formula: [
    'out of scope = wont + prohibited + unlisted + over cap',
    'share        = out of scope / all seconds logged under an agreement',
  ],
  units: ['seconds', 'share of time under an agreement, 0 to 1'],
  minimum: [
    'One entry under an agreement. Without an agreement in force scope cannot be judged, and the report says so instead of showing a zero. The interval needs 4 logged weeks.',
  ],
  parameters: ['minIntervalWeeks', 'shareLevel'],
  source: [
    "The line between in and out is the agreement's own, not ours: Sharon Thomas, Hiring instructional coaches and firing scope creeps, and Steve Barkley's advice that tasks follow from the agreement.",
  ],
  cannotSay: [
    'Whether the time outside is a change, a habit or chance: see [scope creep](scope-creep.md). And not whose fault it is.',
  ],
}
