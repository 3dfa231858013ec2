import { verbOf } from '../../clarity/language/words.js'
import type { TextLine } from './text-line.js'

const lowAct = /^(\p{Ll}+(?:-\p{Ll}+)?)\s+\S/u

/** "provide follow-up", unmarked and in lower case, as an act of its own: not the noun that a wrapped line may begin with. */
export const beginsLowAct = ({ text }: TextLine): boolean => {
  const verb = verbOf(lowAct.exec(text)?.[1] ?? '')
  return verb !== undefined && !verb.either && (verb.form === 'base' || verb.form === 's' || verb.form === 'ing')
}

/** Whether entries are set line by line without marks or capitals: at least three in a row begin with an act. */
export const listsInLowCase = (lines: readonly TextLine[]): boolean => {
  let run = 0
  return lines.some((line, at) => {
    const fresh = line.marker === undefined && beginsLowAct(line) && !strictlyOpen.test(lines[at - 1]?.text ?? '')
    run = fresh ? run + 1 : 0
    return run >= 3
  })
}

/** The end of a line whose sentence must go on; "and" and a comma also part the entries of a list. */
export const strictlyOpen =
  /\b(?:or|the|a|an|of|to|with|in|for|by|on|at|as|from|that|which|their|its|into|including|such)$/i
