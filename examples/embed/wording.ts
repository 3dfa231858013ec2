import type { Level, LintConfig, PlacedDuty } from '@coachwork/core/clarity'

/** The levels in the words of the page, gravest first. */
export const levelWords: Readonly<Record<Level, string>> = {
  error: 'must change',
  warning: 'should change',
  note: 'worth a thought',
}

/** The levels, gravest first. */
export const levels = ['error', 'warning', 'note'] as const satisfies readonly Level[]

/** What the presets are called on the page. */
export const presetWords: Readonly<Record<LintConfig['preset'], string>> = {
  recommended: 'what most schools need',
  strict: 'everything, strictly',
  'student-centered': 'student-centered coaching',
  'impact-cycle': 'the Impact Cycle',
}

/** Where duties stand, from the heart of the role outward. */
export const places = ['coaching', 'possible', 'elsewhere', 'never', 'unplaced', 'excluded'] as const
export type Place = (typeof places)[number]

/** What each place is called. */
export const placeWords: Readonly<Record<Place, string>> = {
  coaching: 'coaching',
  possible: 'possible, if agreed',
  elsewhere: 'someone else’s work',
  never: 'never a coach’s',
  unplaced: 'not placed',
  excluded: 'ruled out by the text',
}

/** Where one duty stands. */
export const placeOf = ({ excluded, standing }: PlacedDuty): Place => {
  if (excluded) return 'excluded'
  if (standing === null) return 'unplaced'
  return ({ will: 'coaching', may: 'possible', wont: 'elsewhere', prohibited: 'never' } as const)[standing]
}

/** A count with its noun. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`

/** A sentence as it begins on a page. */
export const sentence = (text: string): string => {
  const ended = /[.!?…]["”’]?$/.test(text) ? text : `${text}.`
  return ended.charAt(0).toUpperCase() + ended.slice(1)
}
