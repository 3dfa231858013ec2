import type { CoachLedger } from '../ledger/ledger.js'
import type { OwnLearning } from '../reports/coach-figures.js'
import { agreementsAtEnd } from './agreements-at-end.js'
import { judge, type MeasureOptions } from './judged-time.js'
import { shareWithin } from './share-within.js'

/** The activity that a coach's own learning is logged under. */
const learning = 'SUP.LEARN'

/** How much time went into the coach's own learning and being coached, beside the hours that the agreements set aside. */
export const ownLearning = (ledger: CoachLedger, options: MeasureOptions): OwnLearning => {
  const cells = judge(ledger, options.catalogue)
  const { seconds, share, interval } = shareWithin(cells)(cells.filter(({ activity }) => activity === learning))
  const hours = agreementsAtEnd(ledger).flatMap(({ version }) => version.resources?.coachLearningHours ?? [])
  return {
    seconds,
    share: cells.length === 0 ? null : share,
    interval,
    agreedSeconds: hours.length === 0 ? null : Math.round(hours.reduce((a, b) => a + b, 0) * 3600),
  }
}
