import * as z from 'zod'
import { unmapped } from '../activity/catalogue.js'
import { CalendarDate } from '../calendar-date.js'

/** Whose view of the coach's work an interview gives. */
export const InterviewGroup = z.enum(['coach', 'principal', 'teacher', 'district'])
export type InterviewGroup = z.infer<typeof InterviewGroup>

const Code = z
  .string()
  .regex(/^[A-Z]{1,8}\.[A-Z0-9]{1,24}$/, `expected an activity code such as CYC.MODEL (not a family, not ${unmapped})`)
const Codes = z.array(Code).max(500).readonly().default([])

const repeated = (codes: readonly string[]): string[] => {
  const seen = new Set<string>()
  return codes.filter((code) => seen.size === seen.add(code).size)
}

/** Something heard in an interview that speaks for the coaching program, or that worries. A theme, never a person. */
export const Sign = z
  .looseObject({
    kind: z.enum(['promising', 'concern']),
    about: z.string().min(1, 'expected the theme in a few words'),
  })
  .readonly()
export type Sign = z.infer<typeof Sign>

/**
 * What one person said about the coach's work: what takes most time, what is promising, what worries, and what the coach
 * should, may and should not do.
 *
 * The interviewer is an administrator of another school, so that nobody is asked by their own superior. An interview
 * inside one school cannot be built.
 */
export const Interview = z
  .looseObject({
    id: z.string().min(1),
    on: CalendarDate,
    interviewer: z
      .looseObject({ school: z.string().min(1), position: z.literal('administrator', 'expected an administrator') })
      .readonly(),
    interviewee: z.looseObject({ school: z.string().min(1), group: InterviewGroup }).readonly(),
    /** Activities by the time they take, most time first. */
    timeRanking: Codes,
    signs: z.array(Sign).readonly().default([]),
    /** Where the interviewee would put each activity. */
    sorting: z
      .looseObject({ will: Codes, may: Codes, wont: Codes })
      .readonly()
      .default({ will: [], may: [], wont: [] }),
  })
  .check(({ value, issues }) => {
    if (value.interviewer.school === value.interviewee.school)
      issues.push({
        code: 'custom',
        input: value.interviewer.school,
        path: ['interviewer', 'school'],
        message: `expected an interviewer of another school than ${value.interviewee.school}`,
      })
    for (const code of repeated(value.timeRanking))
      issues.push({ code: 'custom', input: code, path: ['timeRanking'], message: `"${code}" is ranked twice` })
    for (const code of repeated([...value.sorting.will, ...value.sorting.may, ...value.sorting.wont]))
      issues.push({ code: 'custom', input: code, path: ['sorting'], message: `"${code}" is sorted twice` })
  })
  .readonly()
export type Interview = z.infer<typeof Interview>

/** The interviews about the coach's role in a school, from which its agreement is drafted. */
export const Consensus = z
  .looseObject({
    coachwork: z.literal('consensus/1', 'expected consensus/1, the name of this file format'),
    interviews: z.array(Interview).min(1, 'expected at least one interview').readonly(),
  })
  .readonly()
export type Consensus = z.infer<typeof Consensus>

/** A theme with how many people named it, and of which groups. */
export interface Theme {
  readonly kind: Sign['kind']
  readonly about: string
  readonly people: number
  readonly groups: readonly InterviewGroup[]
}

/** The promising signs and the concerns, most often named first. A theme counts once for each interview. */
export const themesOf = (interviews: readonly Interview[]): readonly Theme[] => {
  const themes = new Map<string, { kind: Sign['kind']; about: string; ids: Set<number>; groups: Set<InterviewGroup> }>()
  for (const [index, { signs, interviewee }] of interviews.entries())
    for (const { kind, about } of signs) {
      const key = `${kind} ${about.trim().toLowerCase()}`
      const theme = themes.get(key) ?? { kind, about: about.trim(), ids: new Set(), groups: new Set() }
      theme.ids.add(index)
      theme.groups.add(interviewee.group)
      themes.set(key, theme)
    }
  return [...themes.values()]
    .map(({ kind, about, ids, groups }) => ({ kind, about, people: ids.size, groups: [...groups] }))
    .sort((a, b) => b.people - a.people)
}
