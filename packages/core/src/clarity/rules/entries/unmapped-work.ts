import * as z from 'zod'
import { unmapped } from '../../../activity/catalogue.js'
import { monthName } from '../../../month-name.js'
import { cite } from '../../../sources.js'
import { monthsOf } from '../../entries/monthly-books.js'
import { exampleWork, type LoggedWork } from '../../entries/subject.js'
import { tookIn } from '../../entries/wording.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'

/** Of work without a name nothing can be said, and nothing is guessed. */
export const unmappedWork = defineWeighedRule<LoggedWork>()({
  id: 'unmapped-work',
  level: 'note',
  title: 'Work carries a label that names no activity',
  why: 'Nothing can be said of it, neither that it belongs to the role nor that it does not.',
  fix: 'Map the labels to activities in the mapping file.',
  source: cite('kickup'),
  unless: 'the label is meant for what cannot be told',
  looksAt: 'the labels of each month',
  options: z.strictObject({}),
  *weigh(work) {
    for (const month of monthsOf(work)) {
      const nameless = month.activities.filter(({ activity }) => activity === unmapped)
      const weighed = nameless.length > 0 ? nameless : month.activities.slice(0, 1)
      for (const done of weighed) {
        const took = `${month.prefix}${tookIn(done, month)} carries a label that names no activity`
        yield {
          path: ['entries', done.first],
          conditions: [
            isSo(
              nameless.length > 0,
              took,
              `${month.prefix}every label of ${monthName(month.month)} names an activity`,
              { needs: 'a label names no activity' },
            ),
          ],
          fault: () => ({ message: took }),
        }
      }
    }
  },
  examples: [
    { name: 'named', subject: exampleWork({}, [[5, 'CYC.MODEL', 1]]), findings: [] },
    {
      name: 'not named',
      subject: exampleWork({}, [
        [5, 'CYC.MODEL', 1],
        [5, 'unmapped', 1],
      ]),
      findings: ['1 h in October 2026 (1 entry) carries a label that names no activity'],
    },
  ],
})
