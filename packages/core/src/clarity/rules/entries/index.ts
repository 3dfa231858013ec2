import type { LoggedWork } from '../../entries/subject.js'
import type { AnyRule } from '../../rule.js'
import { allowanceUsedUp } from './allowance-used-up.js'
import { prohibitedWork } from './prohibited-work.js'
import { shareOverCap } from './share-over-cap.js'
import { unlistedWork } from './unlisted-work.js'
import { unmappedWork } from './unmapped-work.js'
import { workRuledOut } from './work-ruled-out.js'
import { workWithoutAgreement } from './work-without-agreement.js'

/** Every rule for logged work held against an agreement. */
export const entryRules: readonly AnyRule<LoggedWork>[] = [
  prohibitedWork,
  workRuledOut,
  allowanceUsedUp,
  shareOverCap,
  unlistedWork,
  unmappedWork,
  workWithoutAgreement,
]
