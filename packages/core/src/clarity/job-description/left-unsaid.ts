import { hasObject, isAbout, type Act, type Statement } from '../language/statement.js'
import { phraseEnd } from './vague-sign.js'
import { objectSays, says } from './whose-work.js'

/** "Support teachers' professional development": growth that nobody is said to do anything for. */
const wishesGrowth = (statement: Statement, act: Act): boolean =>
  /^(?:support|facilitate|promote|foster|encourage|enhance|further|advance|assist|aid|ensure)$/.test(act.verb.base) &&
  statement.acts.length === 1 &&
  act.to - act.from <= 7 &&
  /^(?:development|growth|advancement)$/.test(statement.words[act.to - 1]?.text ?? '') &&
  statement.words
    .slice(act.from, act.to)
    .some((word) => /^(?:your|their)$/.test(word.text) || (isAbout(word, 'teacher') && /(?:'s|')$/.test(word.text)))

/** "Communicates orally and in writing": nothing is said to anybody. */
const talksOfNothing = (statement: Statement, act: Act): boolean =>
  act.verb.base === 'communicate' &&
  statement.acts.length === 1 &&
  statement.words.length <= 12 &&
  !/^(?:with|to)$/.test(statement.words[act.from]?.text ?? '') &&
  objectSays(statement, act, /^(?:orally|writing|written|oral|verbally|effectively|clearly|well)$/)

/** "Ensure that instruction is responsive": how it would come about is not said. */
export const ensuresState = (statement: Statement, act: Act): boolean =>
  act.verb.base === 'ensure' &&
  statement.acts.every(
    (other) => other.at === act.at || /^(?:be|progress|develop|align|reflect)$/.test(other.verb.base),
  ) &&
  !says(statement, /^(?:through|by|via|using|with)$/) &&
  objectSays(statement, act, /^(?:is|are|progress(?:es)?|develops?|aligns?|reflects?)$/) &&
  hasObject(statement, act, 'practice', 'teacher', 'learning', 'trait')

/** "Achieves the key results of the plan": the end without the work. */
const aimsAtResults = (statement: Statement, act: Act): boolean =>
  /^(?:achieve|attain|accomplish|reach|realize)$/.test(act.verb.base) &&
  statement.acts.length === 1 &&
  objectSays(
    statement,
    act,
    /^(?:results?|goals?|objectives?|outcomes?|targets?|mission|vision|excellence|expectations)$/,
  ) &&
  !hasObject(statement, act, 'teacher')

/** "Engages in collaborative conversations", "assists in communication": about what is not said. */
const engagesInTalk = (statement: Statement, act: Act): boolean =>
  /^(?:engage|participate|assist|help|support|promote|encourage)$/.test(act.verb.base) &&
  statement.acts.every((other) => other.at === act.at || /^(?:be)$/.test(other.verb.base)) &&
  statement.words
    .slice(act.from, act.from + 4)
    .some(({ text }) => /^(?:conversations?|communications?|dialogue|discussions?)$/.test(text)) &&
  !objectSays(statement, act, /^(?:on|about|around|regarding|concerning|of)$/)

/** "Create a coaching culture": what is created is a mood. */
const setsMood = (statement: Statement, act: Act): boolean =>
  /^(?:create|build|establish|develop|maintain|sustain|cultivate|nurture|contribute|provide)$/.test(act.verb.base) &&
  statement.acts.length === 1 &&
  act.to - act.from <= 8 &&
  /^(?:culture|climate|environment|atmosphere)$/.test(statement.words[phraseEnd(statement, act) - 1]?.text ?? '') &&
  !hasObject(statement, act, 'practice', 'learningEvent')

/** Whether a head verb leaves unsaid what is done: growth, talk, results or a mood without any work. */
export const leavesUnsaid = (statement: Statement, act: Act): boolean =>
  wishesGrowth(statement, act) ||
  talksOfNothing(statement, act) ||
  aimsAtResults(statement, act) ||
  engagesInTalk(statement, act) ||
  setsMood(statement, act)
