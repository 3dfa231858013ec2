import type { AgreementReview } from '../../agreement/subject.js'
import type { AnyRule } from '../../rule.js'
import { activityAsGoal } from './activity-as-goal.js'
import { catchAllClause } from './catch-all-clause.js'
import { contradictingLists } from './contradicting-lists.js'
import { districtSchoolConflict } from './district-school-conflict.js'
import { dutyAgainstAgreement } from './duty-against-agreement.js'
import { evaluationExpected } from './evaluation-expected.js'
import { expiredAgreement } from './expired-agreement.js'
import { floorAboveCap } from './floor-above-cap.js'
import { noAdministratorLearning } from './no-administrator-learning.js'
import { noAgreedOutcome } from './no-agreed-outcome.js'
import { noCheckIn } from './no-check-in.js'
import { noCoachLearning } from './no-coach-learning.js'
import { noConfidentialityClause } from './no-confidentiality-clause.js'
import { noEvaluationClause } from './no-evaluation-clause.js'
import { noEvidence } from './no-evidence.js'
import { noOwner } from './no-owner.js'
import { noPreparationTime } from './no-preparation-time.js'
import { noReviewDate } from './no-review-date.js'
import { noWontList } from './no-wont-list.js'
import { onlyStrugglingClients } from './only-struggling-clients.js'
import { sharesOverWhole } from './shares-over-whole.js'
import { tooManyExpectations } from './too-many-expectations.js'
import { trainingAsGoal } from './training-as-goal.js'
import { unsignedAgreement } from './unsigned-agreement.js'

/** Every rule for agreements. */
export const agreementRules: readonly AnyRule<AgreementReview>[] = [
  noAgreedOutcome,
  noEvidence,
  noReviewDate,
  noCheckIn,
  noConfidentialityClause,
  noEvaluationClause,
  noCoachLearning,
  noAdministratorLearning,
  noWontList,
  noOwner,
  catchAllClause,
  evaluationExpected,
  contradictingLists,
  floorAboveCap,
  sharesOverWhole,
  noPreparationTime,
  tooManyExpectations,
  trainingAsGoal,
  activityAsGoal,
  expiredAgreement,
  unsignedAgreement,
  onlyStrugglingClients,
  districtSchoolConflict,
  dutyAgainstAgreement,
]
