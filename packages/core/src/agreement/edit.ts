import type { AgreementVersion } from './agreement.js'
import type { AgreedZone, Expectation } from './expectation.js'

/** The version without any clause on an activity or family, by exactly that name. */
export const withoutClause = (version: AgreementVersion, activity: string): AgreementVersion => {
  const { will, may, wont } = version.expectations
  const rest = (list: readonly Expectation[]) => list.filter((clause) => clause.activity !== activity)
  return { ...version, expectations: { ...version.expectations, will: rest(will), may: rest(may), wont: rest(wont) } }
}

/**
 * The version with one clause on an activity or family, in one list; clauses on exactly the same name go.
 *
 * It is a wish, not an agreement: `diffVersions` and `proposeAmendment` put it to the other side.
 */
export const withClause = (version: AgreementVersion, zone: AgreedZone, clause: Expectation): AgreementVersion => {
  const cleared = withoutClause(version, clause.activity)
  return { ...cleared, expectations: { ...cleared.expectations, [zone]: [...cleared.expectations[zone], clause] } }
}
