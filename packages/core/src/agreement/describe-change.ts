import {
  activityLabel,
  familyLabel,
  familyOf,
  standardCatalogue,
  type ActivityCatalogue,
} from '../activity/catalogue.js'
import type { ClauseChange, TermChange, VersionChange } from './change.js'
import { zonePhrases, type Expectation } from './expectation.js'
import { isRecord, ownValue } from './plain-data.js'
import { describeShare, formatShare } from './share.js'

/** Terms as people call them, by their path. A term that a district added is called by its path. */
const termNames: Readonly<Record<string, string>> = {
  effective: 'The first day in force',
  agreed: 'The record of agreeing',
  'agreed.on': 'The day of agreeing',
  'agreed.by': 'The sides that agreed',
  reason: 'The reason for the version',
  'time.contractMinutesPerWeek': 'Contract minutes a week',
  'time.outOfScopeAllowance': 'The allowance for work outside the role',
  'time.mayShareCap': 'The most that all work under may takes together',
  'time.targets': 'The planned shares of time',
  'time.protectedBlocks': 'The protected blocks of the week',
  'time.cyclesPlanned': 'Cycles planned',
  'time.openCyclesAtMost': 'The most cycles open at one time',
  'time.rounds': 'The rounds of the year',
  goals: 'The goals for students',
  changePlan: 'The plan from support to outcome',
  clients: 'Clients and participation',
  'clients.participation': 'Participation',
  'clients.caseload': 'The most teachers at a time',
  communication: 'Communication',
  'communication.checkInEveryDays': 'Days between talks of coach and principal',
  confidentiality: 'Confidentiality',
  'confidentiality.statement': 'The confidentiality statement',
  'confidentiality.items': 'What is shared with whom',
  evaluationBoundary: 'The evaluation boundary',
  'evaluationBoundary.nonEvaluative': 'That coaching is never evaluation',
  resources: 'Resources',
  'resources.coachLearningHours': "Hours for the coach's own learning",
  'resources.administratorLearning': "The administrators' own learning about coaching",
  'resources.administratorLearning.activity': "What the administrators' learning is logged under",
  'resources.administratorLearning.sessionsPerYear': 'Sessions a year in which the administrators learn about coaching',
  'resources.administratorLearning.hoursPerYear': 'Hours a year in which the administrators learn about coaching',
  impact: 'The evidence of impact',
  disputes: 'What happens when the sides disagree',
  reviews: 'The review dates',
  signatures: 'The signatures',
}

const shares: ReadonlySet<string> = new Set(['time.outOfScopeAllowance', 'time.mayShareCap'])

/** A value of a term as people read it. */
const spell = (value: unknown, path: string): string => {
  if (typeof value === 'number') return shares.has(path) ? formatShare(value) : String(value)
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((item) => spell(item, path)).join('; ')
  if (!isRecord(value)) return 'nothing'
  const named = ownValue(value, 'outcome') ?? ownValue(value, 'statement')
  if (typeof named === 'string') return named
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${spell(inner, key)}`)
    .join(', ')
}

const describeTerm = ({ path, from, to }: TermChange): string => {
  const key = path.join('.')
  const name = (Object.hasOwn(termNames, key) ? termNames[key] : undefined) ?? `The term ${key}`
  if (to === undefined) return `${name}: taken out (before: ${spell(from, key)}).`
  if (from === undefined) return `${name}: now ${spell(to, key)} (before: not stated).`
  return `${name}: now ${spell(to, key)} (before: ${spell(from, key)}).`
}

/** The share, the owner and the note of a clause as a phrase. */
const describeClause = (expectation: Expectation): string =>
  [
    expectation.share ? describeShare(expectation.share) : '',
    expectation.handBackTo ? `handed back to ${expectation.handBackTo}` : '',
    expectation.note ?? '',
  ]
    .filter((part) => part !== '')
    .join('; ')

const nameOf = (catalogue: ActivityCatalogue, pattern: string): string =>
  pattern.endsWith('.*') ? `everything under ${familyLabel(familyOf(pattern))}` : activityLabel(catalogue, pattern)

const describeClauseChange = (catalogue: ActivityCatalogue, { activity, from, to }: ClauseChange): string => {
  const name = `“${nameOf(catalogue, activity)}”`
  const terms = to ? describeClause(to.expectation) : ''
  const ending = terms === '' ? '.' : `: ${terms}.`
  if (!to) return `${name} is no longer named in the agreement (before: ${from ? zonePhrases[from.zone] : 'nowhere'}).`
  if (!from) return `${name} joins ${zonePhrases[to.zone]}${ending}`
  if (from.zone !== to.zone) return `${name} moves from ${zonePhrases[from.zone]} to ${zonePhrases[to.zone]}${ending}`
  const before = describeClause(from.expectation)
  return `${name} stays in ${zonePhrases[to.zone]}; now ${terms || 'without conditions'} (before: ${before || 'without conditions'}).`
}

/**
 * One change of an agreement as a plain sentence, such as “Substitute teaching” moves from what the coach will not do to
 * what the coach may do: at most 5% of logged time.
 */
export const describeChange = (change: VersionChange, catalogue: ActivityCatalogue = standardCatalogue): string => {
  switch (change.change) {
    case 'clause':
      return describeClauseChange(catalogue, change)
    case 'order':
      return 'The clauses stand in another order.'
    case 'term':
      return describeTerm(change)
  }
}
