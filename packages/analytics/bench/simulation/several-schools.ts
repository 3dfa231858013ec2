import { standardCatalogue } from '@coachwork/core'
import { ledgerForSchool } from '../../src/ledger/ledger-for-school.js'
import { otherSignals, roleSignal } from '../../src/measures/creep-signal.js'
import { scopeCreep } from '../../src/measures/scope-creep.js'
import { agreementYears } from '../../src/measures/scope-weeks.js'
import { oneStream, signaledAt } from './alternatives.js'
import { coachYear, type CoachYear } from './coach-year.js'
import { ledgerOfSchools } from './simulated-ledger.js'
import type { World } from './worlds.js'

/** A role with several schools, each of which has a limit of its own. */
interface Role {
  readonly title: string
  readonly schools: readonly Pick<World, 'limit' | 'base' | 'growth'>[]
}

/** How often such a role is signaled, and what is told of it. Proportions of all coach-years unless said otherwise. */
export interface RoleFigures {
  readonly title: string
  readonly isBreach: boolean
  readonly years: number
  /** Signaled, and not before the growth began where there is one. */
  readonly signaled: number
  readonly asOneStream: number
  /** Signaled by the first school’s log alone, as its principal’s report would. */
  readonly byFirstSchool: number
  /** Of those signaled: every school told is one whose limit is passed. */
  readonly schoolsRight: number
  /** Every school whose limit is passed is told. */
  readonly allTold: number
  readonly firstActivityRight: number
  readonly rangeHoldsStart: number
}

const atLimit = [1, 1] as const
const unused = [0.02, 0.02] as const
const usual = [0.4, 1] as const

const at = (limit: number, base: World['base'] = atLimit) => ({ limit, base })
const over = (limit: number, points: number) => ({ ...at(limit), growth: { points, fromStart: true } })
const grown = (limit: number, points: number) => ({ ...at(limit, usual), growth: { points } })

const roles: readonly Role[] = [
  { title: '5% and 30%, within both', schools: [at(0.05, usual), at(0.3, usual)] },
  { title: '5% and 30%, exactly at both', schools: [at(0.05), at(0.3)] },
  { title: '10% and 10%, exactly at both', schools: [at(0.1), at(0.1)] },
  { title: '5%, 10% and 30%, exactly at all', schools: [at(0.05), at(0.1), at(0.3)] },
  { title: '5% and 30%, 10 points over at the first', schools: [over(0.05, 0.1), at(0.3)] },
  { title: '5% and 30%, 15 points over at the first', schools: [over(0.05, 0.15), at(0.3)] },
  { title: '5% and 30%, 20 points over at the first', schools: [over(0.05, 0.2), at(0.3)] },
  { title: '5% and 30%, 30 points over at the first', schools: [over(0.05, 0.3), at(0.3)] },
  { title: '5% and 30%, 15 points over at the second', schools: [at(0.05), over(0.3, 0.15)] },
  {
    title: '5% and 30%, 30 points over at the first, nearly nothing at the second',
    schools: [over(0.05, 0.3), at(0.3, unused)],
  },
  { title: '5% and 30%, sudden, 10 points at the first', schools: [grown(0.05, 0.1), at(0.3, usual)] },
  { title: '5% and 30%, sudden, 20 points at the first', schools: [grown(0.05, 0.2), at(0.3, usual)] },
  { title: '10% and 10%, 15 points over at one', schools: [over(0.1, 0.15), at(0.1)] },
  { title: '10% and 10%, 15 points over at both', schools: [over(0.1, 0.15), over(0.1, 0.15)] },
  { title: '5%, 10% and 30%, 15 points over at the first', schools: [over(0.05, 0.15), at(0.1), at(0.3)] },
]

const schoolNames = ['ash', 'beech', 'cedar']
/** Beyond the numbers of the other worlds, so that the draws are others. */
const firstWorld = 1000

const yearsOf = ({ title, schools }: Role, role: number, number: number, seed: number): CoachYear[] =>
  schools.map((school, position) => {
    const world: World = {
      ...school,
      name: title,
      title,
      kind: school.growth === undefined ? 'within' : 'breach',
      years: 0,
      weight: 0,
      hours: [14 / schools.length, 36 / schools.length],
    }
    return coachYear(world, firstWorld + 10 * role + position, number, seed)
  })

const judged = (years: readonly CoachYear[]) => {
  const options = { catalogue: standardCatalogue }
  const ledger = ledgerOfSchools(
    years.map(({ agreement, entries }, position) => {
      const school = schoolNames[position] ?? ''
      return { school, entries, agreement: { ...agreement, id: school, school } }
    }),
  )
  const creep = scopeCreep(ledger, options)
  const [year = { weeks: [], streams: [], flag: null }] = agreementYears(ledger, options)
  const signal = roleSignal(year)
  const schoolsTold = signal === null ? [] : [signal, ...otherSignals(year, signal)].map(({ stream }) => stream.school)
  const grownAt = schoolNames.filter((_, position) => years[position]?.truth.onset !== undefined)
  const starts = years.flatMap(({ truth }) => truth.onset ?? [])
  const { onset, activities = [] } = years[schoolNames.indexOf(schoolsTold[0] ?? '')]?.truth ?? {}
  const logged = onset && (signal?.stream.weeks.find(({ week }) => week >= onset)?.week ?? onset)
  const range = creep.sinceRange
  const first = ledgerForSchool(ledger, schoolNames[0] ?? '')
  const { signalled } = creep
  return {
    isSignaled: signalled !== null && (starts.length === 0 || starts.some((start) => start <= signalled)),
    isOneStream: signaledAt(oneStream, year.weeks) >= 0,
    isFirstSchool: first !== undefined && scopeCreep(first, options).verdict === 'creep',
    isEachRight: schoolsTold.every((school) => grownAt.includes(school)),
    isAllTold: grownAt.every((school) => schoolsTold.includes(school)),
    isActivityRight: activities.includes(creep.activities[0] ?? ''),
    isStartHeld: logged !== undefined && range !== null && range.low <= logged && logged <= range.high,
  }
}

/** Roles with several schools: how often they are signaled rightly and wrongly, and what is told of them. */
export const severalSchools = (scale: number, seed: number): RoleFigures[] =>
  roles.map((role, at) => {
    const isBreach = role.schools.some(({ growth }) => growth !== undefined)
    const years = Math.round((isBreach ? 250 : 600) * scale)
    const verdicts = Array.from({ length: years }, (_, number) => judged(yearsOf(role, at, number, seed)))
    const told = verdicts.filter(({ isSignaled }) => isSignaled)
    const part = (of: typeof verdicts, is: keyof (typeof verdicts)[number]): number =>
      of.filter((verdict) => verdict[is]).length / of.length
    return {
      title: role.title,
      isBreach,
      years,
      signaled: part(verdicts, 'isSignaled'),
      asOneStream: part(verdicts, 'isOneStream'),
      byFirstSchool: part(verdicts, 'isFirstSchool'),
      schoolsRight: isBreach ? part(told, 'isEachRight') : Number.NaN,
      allTold: isBreach ? part(told, 'isAllTold') : Number.NaN,
      firstActivityRight: isBreach ? part(told, 'isActivityRight') : Number.NaN,
      rangeHoldsStart: isBreach ? part(told, 'isStartHeld') : Number.NaN,
    }
  })
