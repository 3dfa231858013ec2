import { hasObject, type Act, type Statement } from '../language/statement.js'
import { officeWork } from './office-work.js'
import type { Sign } from './sign.js'
import { coachActs, mentions, objectSays, signOf } from './whose-work.js'
import { workIn } from './work-class.js'

const keeps =
  /^(?:keep|maintain|update|submit|complete|prepare|file|organize|log|document|compile|collate|process|manage|track|write|turn|generate|record|collect|produce|provide|fill|send|register|handle|do|perform|make)$/
const always =
  /^(?:file|catalog|catalogue|inventory|order|purchase|requisition|procure|stock|photocopy|copy|duplicate|print|laminate|label|shelve|collate|tabulate|distribute|restock|archive|scan|type|key|store|sort|transcribe|unpack)$/

const papers =
  /^(?:documents?|records?|logs?|paperwork|files?|documentation|databases?|forms?|minutes|correspondence|spreadsheets?|timesheets?|reports?|invent(?:ory|ories)|checklists?|rosters?|data-entry|attendance|invoices?|requisitions?|orders?|binders?|folders?|portfolios?|newsletters?|mailings?|summaries|calendars?)$/
const stock =
  /^(?:materials?|books?|bookroom|supplies|kits?|textbooks?|manipulatives?|handouts?|overheads?|equipment|resources?|library|libraries|copies|storage|closet|devices?|laptops?|centers?|tools?|programs?|room)$/

/** Papers that are no office work: what teachers and coaches read and decide with. */
const notPapers =
  /^(?:feedback|strategies|practices?|relationships?|culture|environment|confidentiality|expectations|standards|running)$/

const handlesPapers = (statement: Statement, act: Act): Sign | undefined => {
  const { base } = act.verb
  if (/^(?:document|log)$/.test(base) && !hasObject(statement, act, 'lesson', 'practice', 'student'))
    return signOf(act, 'low', 'records')
  if (
    /^(?:create|write|produce|publish|distribute|prepare|edit|send)$/.test(base) &&
    objectSays(statement, act, /^(?:newsletters?|minutes|correspondence|mailings?|emails|memos?)$/)
  )
    return signOf(act, 'low', 'records')
  if (
    /^(?:answer|respond|reply|return)$/.test(base) &&
    objectSays(statement, act, /^(?:emails?|e-mails?|phones?|inquiries|mail|messages)$/)
  )
    return signOf(act, 'medium', 'records')
  if (/^(?:give|hand)$/.test(base) && objectSays(statement, act, /^reports?$/)) return signOf(act, 'low', 'records')
  if (!keeps.test(base) || !objectSays(statement, act, papers)) return undefined
  if (statement.words[act.from]?.text === 'order') return undefined
  if (
    /^(?:make|provide|do|perform|handle|manage|organize|prepare|write|produce|send)$/.test(base) &&
    !objectSays(
      statement,
      act,
      /^(?:records?|paperwork|reports?|invent(?:ory|ories)|minutes|correspondence|newsletters?|documentation|files|orders?|attendance)$/,
    )
  )
    return undefined
  if (
    objectSays(statement, act, /^(?:parents?|families|guardians?|confidentiality|walk-through|walkthrough|fidelity)$/)
  )
    return undefined
  const first = statement.words.slice(act.from, act.from + 7)
  const close = first.some(({ text }) => papers.test(text))
  if (!close || first.some(({ text }) => notPapers.test(text) && !papers.test(text) && text === 'running'))
    return undefined
  return signOf(
    act,
    objectSays(statement, act, /^(?:records?|logs?|paperwork|invent(?:ory|ories)|databases?|forms?)$/)
      ? 'medium'
      : 'low',
    'records',
  )
}

const handlesStock = (statement: Statement, act: Act): Sign | undefined => {
  const { base } = act.verb
  if (objectSays(statement, act, /^(?:aware|informed|abreast|apprised)$/)) return undefined
  if (
    always.test(base) &&
    objectSays(statement, act, stock) &&
    !(base === 'sort' && hasObject(statement, act, 'student')) &&
    !hasObject(statement, act, 'learningEvent')
  )
    return signOf(act, base === 'distribute' ? 'low' : 'high', 'materials')
  if (
    /^(?:maintain|keep|organize|manage|update|track|prepare|level)$/.test(base) &&
    objectSays(
      statement,
      act,
      /^(?:bookroom|supplies|inventory|equipment|library|libraries|kits?|handouts?|overheads|storage|closet|materials?|room|shelves)$/,
    ) &&
    (base !== 'prepare' || objectSays(statement, act, /^(?:handouts?|overheads|copies|packets?)$/))
  ) {
    const school = objectSays(
      statement,
      act,
      /^(?:library|libraries|bookroom|inventory|supplies|equipment|kits?|room|storage|handouts?|overheads)$/,
    )
    return school || !mentions(statement, 'teacher') ? signOf(act, 'medium', 'materials') : undefined
  }
  return undefined
}

const handlesData = (statement: Statement, act: Act): Sign | undefined => {
  if (!objectSays(statement, act, /^(?:data|scores|results|grades|information)$/)) return undefined
  if (
    /^(?:coordinate|oversee|manage|organize)$/.test(act.verb.base) &&
    /^(?:the|all)$/.test(statement.words[act.from]?.text ?? '') &&
    /^(?:collection|entry|submission|compilation|upload|reporting)$/.test(statement.words[act.from + 1]?.text ?? '') &&
    !mentions(statement, 'teacher', 'practice', 'decision')
  )
    return signOf(act, 'low', 'data')
  if (/^(?:enter|input|key|upload|record|tabulate|compile|collate|log)$/.test(act.verb.base))
    return signOf(act, 'high', 'data')
  if (
    /^(?:maintain|manage|track|submit|organize|update)$/.test(act.verb.base) &&
    !objectSays(statement, act, /^(?:teams?|conversations?|meetings?|chats?|walls?)$/) &&
    !mentions(statement, 'teacher', 'practice', 'decision')
  )
    return signOf(act, 'low', 'data')
  return undefined
}

const officeNoun = (statement: Statement): Sign | undefined => {
  if (statement.acts.length > 0) return undefined
  const at = statement.words.findIndex(
    ({ text }, i) =>
      !statement.denied[i] &&
      /^(?:paperwork|record-keeping|recordkeeping|data-entry|clerical|photocopying|typing|filing)$/.test(text),
  )
  const entry = statement.words.findIndex(({ text }, i) => text === 'data' && statement.words[i + 1]?.text === 'entry')
  const found = at >= 0 ? at : entry
  return found < 0 ? undefined : { from: found, to: found + (at >= 0 ? 1 : 2), confidence: 'medium', about: 'records' }
}

/** Whether the duty is office work: records, filing, ordering, data entry, inventories, correspondence. */
export const clericalWorkIn = (statement: Statement): Sign | undefined => {
  for (const act of coachActs(statement)) {
    const sign = handlesData(statement, act) ?? handlesStock(statement, act) ?? handlesPapers(statement, act)
    if (sign) return sign
  }
  return workIn(statement, coachActs(statement), officeWork) ?? officeNoun(statement)
}
