import type { CalendarDate } from '@coachwork/core'
import type { Term } from '../ledger/ledger.js'
import { remembered } from '../ledger/remembered.js'
import { parameters } from '../parameters.js'
import { byWeek, grouped, isCreepTime, secondsOf, type JudgedCell } from './judged-time.js'
import { spellList } from './wording.js'

/** One logged week held against the limit in force: mapped time under an agreement only. */
export interface HeldWeek {
  readonly week: CalendarDate
  readonly outSeconds: number
  readonly seconds: number
  /** The share that the week is held against. */
  readonly limit: number
  readonly cells: readonly JudgedCell[]
}

/** The time under one agreement: one limit holds for all of it, at however many schools. */
export interface AgreementTime {
  /** The school, or the schools, that the agreement is with: what a reader knows it by. */
  readonly school: string
  readonly cells: readonly JudgedCell[]
}

/** The share that time under these terms is tested against: the agreed one, or the assumed one for none or zero. */
const testedLimit = ({ allowance }: Term): number =>
  allowance === undefined || allowance === 0 ? parameters.assumedAllowance.value : allowance

/** The limit of time under several terms: the mean of their limits by the time logged under them. */
const limitOf = (cells: readonly JudgedCell[]): number => {
  const seconds = new Map<number, number>()
  for (const cell of cells) {
    const limit = testedLimit(cell.term)
    seconds.set(limit, (seconds.get(limit) ?? 0) + cell.seconds)
  }
  const limits = [...seconds].sort(([a], [b]) => a - b)
  const [only] = limits
  if (only !== undefined && limits.length === 1) return only[0]
  return limits.reduce((sum, [limit, time]) => sum + limit * time, 0) / secondsOf(cells)
}

/** Time by logged week, each held against the limit in force in it. */
export const heldWeeks = (time: readonly JudgedCell[]): HeldWeek[] =>
  byWeek(time)
    .map(([week, cells]) => {
      const part = secondsOf(cells.filter(isCreepTime))
      return { week, cells, outSeconds: part, seconds: secondsOf(cells), limit: limitOf(cells) }
    })
    .filter(({ seconds }) => seconds > 0)

const schoolOf = (cells: readonly JudgedCell[]): string => {
  const agreement = cells[0]?.term.agreement
  const schools = [...new Set(cells.map(({ term }) => term.school))].filter((school) => school !== '').sort()
  return agreement?.school ?? (schools.length > 0 ? spellList(schools) : (agreement?.id ?? ''))
}

/** Time under agreement by the agreement that it is under, in order of school and id. */
export const byAgreement = (time: readonly JudgedCell[]): AgreementTime[] => {
  const keyOf = remembered(({ agreement }: Term) => JSON.stringify([agreement?.school ?? '', agreement?.id ?? '']))
  return grouped(time, ({ term }) => keyOf(term)).map(([, cells]) => ({ school: schoolOf(cells), cells }))
}
