import {
  activityNamed,
  extendCatalogue,
  isLeft,
  left,
  Requester,
  right,
  standardCatalogue,
  unmapped,
  type ActivityCatalogue,
  type ActivityCode,
  type Result,
} from '@coachwork/core'
import type { Mapping } from '../importers/mapping.js'

/** A code or name in a mapping file that cannot be used: where it stands, and why. */
export interface MappingProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly remedy: string
}

/** What the words of an export mean: coaches, schools, activities and requesters by the district's own names. */
export interface Names {
  readonly catalogue: ActivityCatalogue
  /** The coach as the agreements write them. */
  readonly coach: (written: string) => string
  /** The school as the agreements write it. */
  readonly school: (written: string) => string
  /** The code of a label; `unmapped` where nobody has placed it. */
  readonly activity: (label: string) => ActivityCode
  /** Who asked; `undefined` for words that nobody has placed. */
  readonly requester: (written: string) => Requester | undefined
}

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')

const lookup = <Value>(table: Readonly<Record<string, Value>>): ((text: string) => Value | undefined) => {
  const exact = new Map(Object.entries(table))
  const loose = new Map(Object.entries(table).map(([key, value]) => [folded(key), value]))
  return (text) => exact.get(text) ?? exact.get(text.trim()) ?? loose.get(folded(text))
}

/**
 * The names that a mapping states, on top of the standard catalogue.
 *
 * @returns the problems where a label is mapped to a code that no catalogue knows
 */
export const namesOf = (mapping: Mapping | undefined): Result<readonly MappingProblem[], Names> => {
  const extended = extendCatalogue(standardCatalogue, mapping?.catalogue ?? [])
  if (isLeft(extended))
    return left(
      extended.left.map(({ message }) => ({
        path: ['catalogue'],
        message,
        remedy: 'mend the catalogue of the mapping',
      })),
    )
  const catalogue = extended.right
  const unknown = Object.entries(mapping?.activities ?? {}).filter(
    ([, code]) => code !== unmapped && !catalogue.has(code),
  )
  if (unknown.length > 0)
    return left(
      unknown.map(([label, code]) => ({
        path: ['activities', label],
        message: `"${label}" is mapped to ${code}, which is no activity of the catalogue`,
        remedy: 'use a code of the catalogue, or add the activity under catalogue:',
      })),
    )
  const activityOf = lookup(mapping?.activities ?? {})
  const named = activityNamed(catalogue)
  const requesterOf = lookup(mapping?.requesters ?? {})
  const requesterNamed = lookup(Object.fromEntries(Requester.options.map((option) => [option, option])))
  const coachOf = lookup(mapping?.coaches ?? {})
  const schoolOf = lookup(mapping?.schools ?? {})
  return right({
    catalogue,
    coach: (written) => coachOf(written) ?? written,
    school: (written) => schoolOf(written) ?? written,
    activity: (label) => activityOf(label) ?? named(label),
    requester: (written) => (written.trim() === '' ? 'unknown' : (requesterOf(written) ?? requesterNamed(written))),
  })
}
