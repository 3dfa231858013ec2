import { activityPattern, type ActivityCatalogue } from '@coachwork/core'
import { nearestNames } from '../nearest-names.js'
import type { Complaint } from '../failure.js'

/** Hours that are to be spent otherwise, as the command line words them. */
export interface WordedMove {
  /** The words as given. */
  readonly text: string
  /** An activity, or a family such as `OPS.*`. */
  readonly from: string
  /** Another activity or family; null where the work is handed back and leaves the role. */
  readonly to: string | null
  /** On average over the logged weeks; null for all of it. */
  readonly secondsPerWeek: number | null
}

/** The word for work that is handed back to whose it is. */
const handedBack = 'back'

/** How a move is written, for help and for errors. */
export const moveSyntax =
  'write FROM=TO:TIME, such as OPS.SUB=CYC.COPLAN:2h for two hours a week; families such as CYC.* work too; TO is back for work handed back; without :TIME all of it moves'

const timePattern = /^(?:(\d{1,4}(?:\.\d{1,4})?)\s*h(?:ours?|rs?)?)?\s*(?:(\d{1,5})\s*m(?:in(?:utes?)?)?)?$/i

/** Seconds of a time such as `2h`, `1.5h`, `90min` or `1h30m`; `undefined` for anything else. */
const secondsIn = (time: string): number | undefined => {
  const [, hours, minutes] = timePattern.exec(time.trim()) ?? []
  if (hours === undefined && minutes === undefined) return undefined
  const seconds = Math.round(Number(hours ?? 0) * 3600) + Number(minutes ?? 0) * 60
  return seconds > 0 ? seconds : undefined
}

/** Reads a move; the complaint says how one is written. */
export const parseMove = (text: string): WordedMove | Complaint => {
  const equals = text.indexOf('=')
  const colon = text.indexOf(':', equals)
  const from = text.slice(0, Math.max(equals, 0)).trim()
  const to = text.slice(equals + 1, colon < 0 ? undefined : colon).trim()
  if (equals < 0 || from === '' || to === '') return { value: text, message: '--move: not a move', remedy: moveSyntax }
  const secondsPerWeek = colon < 0 ? null : secondsIn(text.slice(colon + 1))
  if (secondsPerWeek === undefined)
    return {
      value: text.slice(colon + 1),
      message: '--move: not a time a week',
      remedy: 'write it with its unit: 2h, 1.5h, 90min or 1h30m',
    }
  return { text, from, to: to.toLowerCase() === handedBack ? null : to, secondsPerWeek }
}

/** What is wrong with a name of an activity or family; nothing where the catalogue or the log has it. */
export const unknownName = (
  name: string,
  logged: ReadonlySet<string>,
  catalogue: ActivityCatalogue,
): Complaint | undefined => {
  const codes = [...new Set([...catalogue.keys(), ...logged])]
  const families = [...new Set(codes.map((code) => `${code.split('.', 1)[0] ?? code}.*`))]
  if (codes.includes(name) || families.includes(name)) return undefined
  const near = nearestNames(name, [...codes, ...families, handedBack])
  return {
    value: name,
    message: activityPattern.test(name)
      ? '--move: no activity of the catalogue, and none of the log'
      : '--move: not an activity code or family',
    remedy:
      near.length > 0
        ? `did you mean ${near.join(' or ')}?`
        : 'use a code such as OPS.SUB; see coachwork explain, or docs/guide/activities.md',
  }
}
