import * as E from 'fp-ts/lib/Either.js'

/**
 * An answer that is either a value (`right`) or the reasons why there is none (`left`).
 *
 * fp-ts's own Either, so it works with every fp-ts function; the names below are all that a caller needs.
 */
export type Result<Problem, Value> = E.Either<Problem, Value>

/** The value is there. */
export const right: <Value>(value: Value) => Result<never, Value> = E.right

/** There is no value, and this is why. */
export const left: <Problem>(problem: Problem) => Result<Problem, never> = E.left

/** Whether the answer holds a value. */
export const isRight = E.isRight

/** Whether the answer holds problems instead of a value. */
export const isLeft = E.isLeft

/** One outcome for either case. */
export const match: <Problem, Value, Outcome>(
  onProblem: (problem: Problem) => Outcome,
  onValue: (value: Value) => Outcome,
) => (result: Result<Problem, Value>) => Outcome = E.match

/**
 * The value, or an exception for callers that have no use for problems as data.
 *
 * @throws Error whose message lists every problem, one a line, and whose `cause` holds them.
 */
export const orThrow = <Problem extends { readonly message: string }, Value>(
  result: Result<readonly Problem[], Value>,
): Value => {
  if (E.isRight(result)) return result.right
  throw new Error(result.left.map((problem) => problem.message).join('\n'), { cause: result.left })
}
