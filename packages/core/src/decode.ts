import type * as z from 'zod'
import { left, right, type Result } from './result.js'

/** One reason why a document is not what it should be: where, and what would be right. */
export interface DecodeProblem {
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
      outcome.error.issues.map((issue) => {
        const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
        return { path, message: `${spell(path)}: ${issue.message}` }
      }),
    )
  }
