import {
  outOfScopeAllowance,
  versionInForce,
  windowInForce,
  type CalendarDate,
  type PartnershipAgreement,
} from '@coachwork/core'
import type { AgreementBook } from './agreement-book.js'
import type { Term } from './ledger.js'
import { compare } from './numbering.js'

const termOn = (school: string, agreement: PartnershipAgreement | undefined, date: CalendarDate): Term => {
  const version = agreement && versionInForce(agreement, date)
  const allowance = agreement && outOfScopeAllowance(agreement, date)
  return {
    school,
    ...(agreement && { agreement }),
    ...(version && { version }),
    ...(allowance !== undefined && { allowance }),
    inWindow: agreement !== undefined && version !== undefined && windowInForce(agreement, date) !== undefined,
  }
}

/** What tells one term of a coach from another. */
const termIdentity = ({ school, agreement, version, allowance, inWindow }: Term): string =>
  agreement === undefined
    ? `\n${school}`
    : JSON.stringify([school, agreement.id, version?.effective ?? null, allowance ?? null, inWindow])

const byTerm = (a: Term, b: Term): number =>
  compare(a.school, b.school) ||
  compare(a.agreement?.id ?? '', b.agreement?.id ?? '') ||
  compare(a.version?.effective ?? '', b.version?.effective ?? '') ||
  Number(a.inWindow) - Number(b.inWindow) ||
  (a.allowance ?? -1) - (b.allowance ?? -1)

/** The terms that one coach worked under, found day by day and numbered in the order in which they are met. */
export const termBook = (coach: string, book: AgreementBook, dateOf: (day: number) => CalendarDate) => {
  const terms: Term[] = []
  const termOfDay = new Map<string, number>()
  const numberOfTerm = new Map<string, number>()
  return {
    /** The number of the term at a school on a day. */
    of: (school: string, day: number): number => {
      const key = `${String(day)} ${school}`
      const known = termOfDay.get(key)
      if (known !== undefined) return known
      const term = termOn(school, book.find(coach, school), dateOf(day))
      const identity = termIdentity(term)
      const number = numberOfTerm.get(identity) ?? terms.push(term) - 1
      numberOfTerm.set(identity, number)
      termOfDay.set(key, number)
      return number
    },
    /** The terms in order of school, agreement, version, limit, and the place of each number among them. */
    close: (): { readonly terms: readonly Term[]; readonly rank: readonly number[] } => {
      const order = terms.map((_, number) => number).sort((a, b) => byTerm(terms[a] as Term, terms[b] as Term))
      const rank: number[] = []
      for (const [position, number] of order.entries()) rank[number] = position
      return { terms: order.map((number) => terms[number] as Term), rank }
    },
  }
}
