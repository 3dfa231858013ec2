import { cite } from '../sources.js'

/** A number with a meaning: what it is, in which unit, and on what it rests. */
export interface Parameter {
  readonly value: number
  readonly unit: string
  readonly source: string
  /** The year from which it holds. */
  readonly since: number
}

/** Postings that people labeled, judged by what was learned from the others; see training/. */
const ownPostings = 'Coachwork, labeled postings (2026)'

/** The most duties that a job description can hold before each is done by halves. */
export const mostDuties: Parameter = { value: 15, unit: 'duties', source: cite('hallLetCoachesCoach'), since: 2019 }

/** From which share of duties with students on a coach also holds an intervention post. */
export const mixedRoleShare: Parameter = {
  value: 0.15,
  unit: 'share of duties',
  source: cite('kaneRosenquist2018'),
  since: 2018,
}

/** The most expectations that an agreement can hold before nothing in it comes first. */
export const mostExpectations: Parameter = {
  value: 20,
  unit: 'expectations',
  source: cite('sweeneyExpectCycles'),
  since: 2018,
}

/** The share of the week that must be left for preparation, travel and mail when targets are set. */
export const preparationShare: Parameter = {
  value: 0.1,
  unit: 'share of the week',
  source: cite('jacksonPlanDay'),
  since: 2018,
}

/** The most cycles that a coach can have open at once where the agreement names no number. */
export const mostOpenCycles: Parameter = { value: 4, unit: 'cycles', source: cite('getting60Third'), since: 2015 }

/** The logged time of a month below which a share of it says nothing: about half a week of work, a convention. */
export const leastLoggedTime: Parameter = {
  value: 20,
  unit: 'hours',
  source: 'Coachwork, a convention: about half a week of work',
  since: 2026,
}

/** From which chance on a finding about a duty is sure: few careful readers would differ. */
export const verySureFrom: Parameter = { value: 0.9, unit: 'probability', source: ownPostings, since: 2026 }

/**
 * Below which chance a finding about a duty is doubtful, and no more than a note. Set so that six in seven of the warnings and
 * errors are right on postings that were not learned from.
 */
export const sureFrom: Parameter = { value: 0.82, unit: 'probability', source: ownPostings, since: 2026 }

/** The same for the evaluation of teachers: that finding is an error, and accuses most. */
export const sureOfEvaluationFrom: Parameter = {
  value: 0.9,
  unit: 'probability',
  source: ownPostings,
  since: 2026,
}
