import { actsIn, allParts, does, hasObject, wordsAbout, type Act, type Statement } from '../language/statement.js'
import { headAct, tangible } from './vague-sign.js'
import { mentions, says } from './whose-work.js'

/** Acts that can be watched, whatever they are done to. */
const deeds =
  /^(?:model|demonstrate|observe|visit|teach|co-teach|coteach|train|mentor|coach|meet|attend|participate|take|join|complete|write|create|design|develop|make|build|prepare|produce|publish|draft|map|plan|lead|facilitate|conduct|hold|deliver|present|run|host|organize|arrange|coordinate|set|schedule|provide|give|offer|share|send|distribute|show|introduce|communicate|review|analyze|examine|read|research|study|explore|gather|collect|identify|select|find|curate|recommend|choose|evaluate|compare|discuss|explain|point|invite|use|adapt|revise|update|film|video|record|collaborate|network|serve|sit|report|help|assist|engage|debrief|confer)$/

/** Work that is finished as it stands: with whom it is done, or whose it is, says what it is for. */
const finished = (statement: Statement): boolean => {
  const { acts, words } = statement
  if (acts.some(({ denied, part }) => denied || part === 'joint') || says(statement, ownOrKept)) return true
  if (wordsAbout(statement, allParts, 'family').some(({ text }) => !text.startsWith('communit'))) return true
  const head = headAct(statement)
  if (!head) return false
  const { base } = head.verb
  if (/^(?:advise|recommend|consult|keep|stay|remain|maintain|continue|learn|liaise|read|refer)$/.test(base))
    return true
  if (does(head, 'have', 'be') && !does(head, 'show')) return true
  const company = words.some(
    ({ text, nouns }) =>
      nouns.some((tag) => tag === 'teacher' || tag === 'team' || tag === 'person') &&
      !/^(?:staff|department|support)$/.test(text),
  )
  return helpsWithMatter(statement, head, company)
}

const ownOrKept =
  /^(?:own|confidential(?:ity|ly)?|confidence|trust|trusting|partnerships?|relationships?|rapport|together|side-by-side|shoulder|current|abreast|co-\w+|coaching|goals?|reflect\w*)$/

/** "Coach teachers in phonics", "assist with the plan": help is finished by what it is help with. */
const helpsWithMatter = (statement: Statement, act: Act, company: boolean): boolean => {
  if (
    !does(act, 'help', 'coach') &&
    !/^(?:work|collaborate|partner|join|invite|engage|bring|give|provide|support)$/.test(act.verb.base)
  )
    return false
  if (company && hasObject(statement, act, 'practice', 'lesson', 'curriculum', 'data', 'student', 'plan')) return true
  return statement.words
    .slice(act.from, act.to)
    .some(({ text }, at, words) => /^(?:in|with|on)$/.test(text) && words.length - at > 2)
}

/**
 * What a duty is that names neither a result nor whose work it is, by a deed or a thing in it: an `activity`, or a
 * `wish` that names neither. `undefined` for work that is finished as it stands.
 */
export const leftOver = (statement: Statement): 'activity' | 'wish' | undefined => {
  const head = headAct(statement)
  if (!head || finished(statement)) return undefined
  const things = wordsAbout(statement, ['main', 'means'], ...tangible, 'practice', 'resource', 'teacher', 'leader')
  if (deeds.test(head.verb.base) && things.length > 0) return 'activity'
  return things.length === 0 &&
    actsIn(statement).length <= 2 &&
    !mentions(statement, 'student') &&
    !says(statement, /^(?:organizations?|associations?)$/)
    ? 'wish'
    : undefined
}
