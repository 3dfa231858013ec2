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
export { ActivityEntry, ClockTime, longestEntrySeconds } from './activity/entry.js'
export { TaskOwner } from './activity/owner.js'
export { Requester } from './activity/requester.js'
export { RoleZone } from './activity/zone.js'
export { AgreedWindow, AgreementVersion, Expectation, PartnershipAgreement } from './agreement/agreement.js'
export { outOfScopeAllowance, versionInForce, windowInForce } from './agreement/in-force.js'
export { clauseFor, isOutOfScope, standing, standingUnder, type Clause, type Standing } from './agreement/standing.js'
export { Audience } from './audience.js'
export { addDays, CalendarDate, daysBetween, fromDayNumber, mondayOf, toDayNumber, weekdayOf } from './calendar-date.js'
export { decode, type DecodeProblem } from './decode.js'
export { allocate, formatSeconds } from './duration.js'
export { includes, Period, weeksOf } from './period.js'
export { isLeft, isRight, left, match, orThrow, right, type Result } from './result.js'
export { isSchoolWeek, SchoolCalendar, schoolDay, schoolDays, schoolWeeks } from './school-calendar.js'
export { cite, sources, type Source, type SourceKey } from './sources.js'
