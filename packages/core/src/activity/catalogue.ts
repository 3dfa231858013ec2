import * as z from 'zod'
import { left, right, type Result } from '../result.js'
import { activities, families, type ActivityDefinition } from './activities.js'
import { Leader } from './leader.js'
import { TaskOwner } from './owner.js'
import { RoleZone } from './zone.js'

/** The code of an activity: one of the standard catalogue, a district's own, or `unmapped`. */
export type ActivityCode = string

/**
 * The activity of an entry whose label nobody has placed in the catalogue.
 *
 * It is an activity in its own right, never a guess: a wrong category is worse than none.
 */
export const unmapped = 'unmapped'

/** The activities that a report knows, by code. */
export type ActivityCatalogue = ReadonlyMap<ActivityCode, ActivityDefinition>

/** How a code is spelled: family, dot, name, in capitals. */
const codePattern = /^[A-Z]{1,8}\.[A-Z0-9]{1,24}$/

/** How an agreement names activities: a code, or a family such as `CYC.*`. */
export const activityPattern = /^[A-Z]{1,8}\.(?:\*|[A-Z0-9]{1,24})$/

/** The catalogue that every district starts from. */
export const standardCatalogue: ActivityCatalogue = new Map<ActivityCode, ActivityDefinition>(
  Object.entries(activities),
)

/** The family of an activity: the part of its code before the dot; `unmapped` is a family of its own. */
export const familyOf = (code: ActivityCode): string => code.split('.', 1)[0] ?? code

/** The name of a family as people read it; a district's own family is called by its code. */
export const familyLabel = (family: string): string =>
  family === unmapped ? 'Not yet mapped' : ((families as Readonly<Record<string, string>>)[family] ?? family)

/** The name of an activity as people read it. */
export const activityLabel = (catalogue: ActivityCatalogue, code: ActivityCode): string =>
  code === unmapped ? 'Not yet mapped' : (catalogue.get(code)?.label ?? code)

/** An activity that a district adds to the catalogue, or a new wording for one that is there. */
export const DistrictActivity = z
  .strictObject({
    code: z.string().regex(codePattern, 'expected a code such as X.GARDEN: capitals, a dot, capitals or digits'),
    label: z.string().min(1),
    definition: z.string().optional(),
    standing: RoleZone.optional(),
    owner: TaskOwner.optional(),
    weight: z.enum(['heavy', 'light', 'none']).optional(),
    contact: z.enum(['teacher', 'group', 'students', 'administrator', 'none']).optional(),
    leader: Leader.optional(),
  })
  .readonly()
export type DistrictActivity = z.infer<typeof DistrictActivity>

/** Why a district's activity cannot join the catalogue. */
export interface CatalogueProblem {
  readonly _tag: 'defined-twice' | 'prohibited'
  readonly code: ActivityCode
  readonly message: string
}

/**
 * The catalogue with a district's own activities added, or standard ones renamed.
 *
 * @returns a new catalogue, or the problems: a code given twice, or a prohibited activity declared allowed.
 */
export const extendCatalogue = (
  catalogue: ActivityCatalogue,
  additions: readonly DistrictActivity[],
): Result<readonly CatalogueProblem[], ActivityCatalogue> => {
  const extended = new Map(catalogue)
  const seen = new Set<ActivityCode>()
  const problems: CatalogueProblem[] = []
  for (const { code, standing, ...given } of additions) {
    const known = catalogue.get(code)
    if (seen.has(code))
      problems.push({ _tag: 'defined-twice', code, message: `${code} is defined twice; keep one definition` })
    if (known?.zone === 'prohibited' && standing !== undefined && standing !== 'prohibited')
      problems.push({
        _tag: 'prohibited',
        code,
        message: `${code} is prohibited for every coach; it cannot be given the standing ${standing}`,
      })
    seen.add(code)
    const { definition, owner, weight, contact, leader } = given
    extended.set(code, {
      ...(known ?? { definition: given.label, owner: 'coach', weight: 'none', contact: 'none', zone: 'may' }),
      label: given.label,
      ...(definition !== undefined && { definition }),
      ...(owner !== undefined && { owner }),
      ...(weight !== undefined && { weight }),
      ...(contact !== undefined && { contact }),
      ...(leader !== undefined && { leader }),
      ...(standing !== undefined && { zone: standing }),
    })
  }
  return problems.length > 0 ? left(problems) : right(extended)
}

/** Letters and digits of a label in lower case, so that spelling in space, dash and case does not matter. */
const normalize = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Finds the activity that a label names outright: its code, or its exact label in the catalogue, whatever the case,
 * spaces and dashes. Anything else is `unmapped`; likeness is never enough.
 */
export const activityNamed = (catalogue: ActivityCatalogue): ((label: string) => ActivityCode) => {
  const byName = new Map<string, ActivityCode>()
  for (const [code, { label }] of catalogue) byName.set(normalize(label), code)
  for (const code of catalogue.keys()) byName.set(normalize(code), code)
  return (label) => byName.get(normalize(label)) ?? unmapped
}
