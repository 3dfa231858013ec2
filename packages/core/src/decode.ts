import type * as z from 'zod'
import { left, right, type Result } from './result.js'

/** One reason why a document is not what it should be: where, and what would be right. */
export interface DecodeProblem {
  readonly _tag: 'not-as-described'
  /** Keys and positions from the document's root to the fault, such as `['versions', 0, 'effective']`. */
  readonly path: readonly (string | number)[]
  /** A sentence for people: where, what was met, what was expected. */
  readonly message: string
}

/** A path as people read it: `versions[0].effective`, or `the document` for its root. */
const spell = (path: readonly (string | number)[]): string => {
  if (path.length === 0) return 'the document'
  return path.map((step, i) => (typeof step === 'number' ? `[${String(step)}]` : i === 0 ? step : `.${step}`)).join('')
}

type Issue = z.core.$ZodIssue

interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** How far into the value the first fault of one way to read it lies: that way was meant most likely. */
const depthOf = (issues: readonly Issue[]): number => Math.max(...issues.map(({ path }) => path.length), 0)

/** Where several ways to read a value fail, the faults of the one that got furthest; else what any of them expected. */
const faultsOf = (issue: Issue): readonly Fault[] => {
  if (issue.code !== 'invalid_union') return [issue]
  const ways = issue.errors.filter((issues) => issues.length > 0)
  const [best = []] = ways.toSorted((a, b) => depthOf(b) - depthOf(a) || a.length - b.length)
  if (depthOf(best) === 0) {
    const messages = [...new Set(ways.flatMap((issues) => issues.flatMap(faultsOf)).map(({ message }) => message))]
    return [{ path: issue.path, message: messages.length === 0 ? issue.message : messages.join('; or ') }]
  }
  return best.flatMap(faultsOf).map((fault) => ({ ...fault, path: [...issue.path, ...fault.path] }))
}

/**
 * Reads unknown data as what the schema describes.
 *
 * @returns the value, or every problem found; never throws, whatever the JSON.
 */
export const decode =
  <Schema extends z.ZodType>(schema: Schema) =>
  (data: unknown): Result<readonly DecodeProblem[], z.output<Schema>> => {
    const outcome = schema.safeParse(data)
    if (outcome.success) return right(outcome.data)
    return left(
      outcome.error.issues.flatMap(faultsOf).map((fault): DecodeProblem => {
        const path = fault.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
        return { _tag: 'not-as-described', path, message: `${spell(path)}: ${fault.message}` }
      }),
    )
  }
