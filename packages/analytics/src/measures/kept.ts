import type { CoachLedger } from '../ledger/ledger.js'

/**
 * A measure that several others ask for: its last answer is kept for as long as the ledger is.
 *
 * @param dependsOn the options that the answer depends on; it is worked out anew when one of them is another
 */
export const kept = <Options, Answer>(
  measure: (ledger: CoachLedger, options: Options) => Answer,
  dependsOn: readonly (keyof Options)[],
): ((ledger: CoachLedger, options: Options) => Answer) => {
  const answers = new WeakMap<CoachLedger, { readonly options: Options; readonly answer: Answer }>()
  return (ledger, options) => {
    const known = answers.get(ledger)
    if (known !== undefined && dependsOn.every((option) => known.options[option] === options[option]))
      return known.answer
    const answer = measure(ledger, options)
    answers.set(ledger, { options, answer })
    return answer
  }
}
