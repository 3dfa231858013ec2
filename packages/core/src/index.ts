export { activities, families, type ActivityDefinition, type StandardActivityCode } from './activity/activities.js'
export {
  activityLabel,
  activityNamed,
  activityPattern,
  DistrictActivity,
  extendCatalogue,
  familyLabel,
  familyOf,
  standardCatalogue,
  unmapped,
  type ActivityCatalogue,
  type ActivityCode,
  type CatalogueProblem,
} from './activity/catalogue.js'
export {
  activitiesUnder,
  crosswalkOf,
  crosswalkSources,
  orientationOf,
  studentCenteredPractices,
  type Crosswalk,
  type ImpactCyclePhase,
  type StudentCenteredPractice,
} from './activity/crosswalk.js'
export { ActivityEntry, ClockTime, longestEntrySeconds } from './activity/entry.js'
export { Leader } from './activity/leader.js'
export { TaskOwner } from './activity/owner.js'
export { Requester } from './activity/requester.js'
export { suggestActivities, type ActivitySuggestion } from './activity/suggestion.js'
export { RoleZone } from './activity/zone.js'
export {
  AgreedWindow,
  AgreementStatus,
  AgreementVersion,
  Amendment,
  HeldReview,
  PartnershipAgreement,
} from './agreement/agreement.js'
export {
  decideAmendment,
  openAmendments,
  proposeAmendment,
  type AmendmentDecision,
  type AmendmentProblem,
} from './agreement/amend.js'
export { applyChanges, type ApplyProblem } from './agreement/apply.js'
export { ClauseChange, ClauseOrder, OrderChange, TermChange, VersionChange } from './agreement/change.js'
export { describeChange } from './agreement/describe-change.js'
export { diffVersions } from './agreement/diff.js'
export { withClause, withoutClause } from './agreement/edit.js'
export { AgreedZone, Expectation } from './agreement/expectation.js'
export { outOfScopeAllowance, versionInForce, windowInForce } from './agreement/in-force.js'
export {
  agreementMoves,
  latestVersion,
  legalMoves,
  missingSignatures,
  moveAgreement,
  sidesOf,
  sign,
  statusOf,
  type AgreementMove,
  type AgreementMoveProblem,
} from './agreement/lifecycle.js'
export {
  agreementPresets,
  startAgreement,
  type AgreementPreset,
  type AgreementPresetName,
  type AgreementStart,
} from './agreement/presets.js'
export { nextReview, type ReviewState } from './agreement/review.js'
export {
  describeShare,
  formatShare,
  isConsistentShare,
  judgeShare,
  PlannedShare,
  ShareDenominator,
  ShareNumerator,
  ShareTarget,
  type ShareVerdict,
} from './agreement/share.js'
export { clauseFor, isOutOfScope, standing, standingUnder, type Clause, type Standing } from './agreement/standing.js'
export { AdministratorLearning, AgreementSide, Participation, Signature } from './agreement/terms.js'
export { Audience } from './audience/audience.js'
export {
  ConfidentialityClause,
  informationItems,
  InformationItem,
  Viewer,
  type InformationDefinition,
  type ShareLevel,
} from './audience/information.js'
export {
  suppressSmallGroups,
  suppressSmallList,
  withholdLike,
  type GroupTable,
  type Shown,
  type SuppressedTable,
  type SuppressionOptions,
  type TableProblem,
} from './audience/suppression.js'
export {
  confidentialityProblems,
  maySee,
  viewFor,
  type ConfidentialityProblem,
  type SharingConsent,
  type SharingDecision,
  type View,
  type VisibleItem,
} from './audience/view.js'
export { addDays, CalendarDate, daysBetween, fromDayNumber, mondayOf, toDayNumber, weekdayOf } from './calendar-date.js'
export { draftFromConsensus, type DraftFromConsensus } from './consensus/draft.js'
export { Consensus, Interview, InterviewGroup, Sign, themesOf, type Theme } from './consensus/interview.js'
export { kendallW, ranksFrom, type Concordance } from './consensus/kendall-w.js'
export {
  sortActivities,
  sortingAgreement,
  type SortedActivity,
  type SortingOptions,
  type ZoneVotes,
} from './consensus/sorting.js'
export {
  compareGroups,
  rankByTime,
  saidAgainstLogged,
  timeAgreement,
  type Asked,
  type GroupComparison,
  type RankedActivity,
  type SaidAndLogged,
} from './consensus/time-ranking.js'
export { checkConstraint } from './cycle/check.js'
export {
  checkConformance,
  conformanceRules,
  type ConformanceFinding,
  type ConformanceRule,
} from './cycle/conformance.js'
export { CycleConstraint, type ConstraintOf } from './cycle/constraint.js'
export {
  CoachingCycle,
  CycleEvent,
  cycleEvents,
  CycleEventType,
  CycleModel,
  CycleSide,
  PeersCheck,
  RealityMethod,
} from './cycle/event.js'
export {
  foldCycle,
  isOver,
  isRunning,
  legalEvents,
  newCycle,
  phaseOf,
  recordEvent,
  step,
  type CycleState,
  type IllegalEvent,
} from './cycle/fold.js'
export { cycleMoves, cycleStages, firstStage, type CyclePhase, type CycleStage, type MoveTable } from './cycle/moves.js'
export { peersGaps, type PeersGap } from './cycle/peers.js'
export {
  contactKinds,
  contactsOf,
  durationOf,
  eventsOf,
  isOpenOn,
  openCycles,
  timelineOf,
  type Contact,
  type CycleDuration,
  type TimelineEntry,
} from './cycle/timeline.js'
export { reckonBy, traceOf, type CycleTrace, type DayReckoning, type Verdict, type Witness } from './cycle/trace.js'
export { decode, type DecodeProblem } from './decode.js'
export { allocate, formatSeconds } from './duration.js'
export { HiringProfile, HiringTask, SoughtAttribute, traceAttributes, type AttributeTrace } from './hiring/profile.js'
export {
  HiringScore,
  scoreCandidates,
  type AttributeScore,
  type CandidateScores,
  type ScoreProblem,
  type ScoresApart,
  type ScoringOutcome,
} from './hiring/scoring.js'
export { includes, Period, weeksOf } from './period.js'
export { ChangeChain, ChangeLink, earlyWin, Evidence, evidenceOf, type EarlyWin } from './goal/change-chain.js'
export { ChangePlan } from './goal/change-plan.js'
export { goalStatus, type GoalStage, type GoalStatus } from './goal/goal-status.js'
export { GoalDraft, GoalDomain, OutcomeGoal, progressOf, reachesTarget } from './goal/outcome-goal.js'
export { monthName, nameOfMonth } from './month-name.js'
export { isLeft, isRight, left, match, orThrow, right, type Result } from './result.js'
export { CoachOrientation, coachOrientations } from './role/coach-orientation.js'
export { CoachingRole, coachingRoles, type CoachingRoleDefinition } from './role/coaching-role.js'
export { heavySigns, weigh, type CoachingWeight, type WeighedWork, type WeightSigns } from './role/coaching-weight.js'
export { orientationProfile, type OrientationProfile } from './role/orientation-profile.js'
export { isSchemaName, jsonSchema, schemas, type SchemaName } from './schemas.js'
export {
  addSchoolDays,
  isSchoolWeek,
  SchoolCalendar,
  schoolDay,
  schoolDays,
  schoolDaysBetween,
  schoolWeeks,
  termOf,
  type SchoolTerm,
} from './school-calendar.js'
export { cite, sources, type Source, type SourceKey } from './sources.js'
