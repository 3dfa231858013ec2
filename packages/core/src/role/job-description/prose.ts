import { verbOf } from '../../clarity/language/words.js'
import { sectionKind } from './section.js'

/** Words that open a sentence about something else than what the coach does. */
export const notDuty =
  /^(?:an?|the|this|these|that|those|its?|in|for|such|all|each|usual(?:ly)?|examples?|notes?|overall|most|some|if|when|while|as|e\.?g|there|one|our|we|your|please|during|before|after|by|with|within|at|on|to|from|also|however|additionally|here|both|any|no|who|which|what|how|why|up|approximately|and|or|but|although|because|since|until|upon|under|through)\b/i
/** The coach as the subject of a sentence. */
export const ofTheCoach =
  /^(?:(?:an? |the |our |all |each )?(?:[\p{L}-]+ ){0,4}?(?:coach(?:es)?|specialists?|facilitators?|mentors?|incumbent|employee|candidate|person|position|individual)|they|he|she|she\/he|he\/she|s\/he|you|this (?:position|role|person))(?:[’']s?)?\s/iu
/** "The main responsibility of the coach is to support teachers." */
const taskOfTheCoach =
  /^(?:the |a |an |one |his |her |their )?(?:[\p{L}-]+ ){0,2}(?:responsibilit(?:y|ies)|duty|duties|task|charge) (?:of (?:the |an? )?(?:[\p{L}-]+ ){1,4})?(?:is|will be|are) (?:also )?to\s/iu
const inThatRole = /^(?:in|as|through|under|at|during|with|to|after|before|together|when|while)\b[^,]{0,80},\s/i
/** "The goal of the job is…": what it is for, not what is done. */
export const aboutTheJob =
  /^(?:overall, )?(?:(?:the|a|this|our|its) (?:[\w’'-]+ ){0,2}?(?:job|role|goal|purpose|mission|aim|objective|work|ideal)\b(?! is to\b)|(?:the )?(?:job|role|goal|purpose|mission|aim|objective) of\b)/i
const ofThePost =
  /\b(?:works under|reports? (?:directly )?to|must be able to perform|(?:is|are) (?:supervised|employed|bound|members|a full-time|assigned|located|paid))\b/i
/** "Calendar: 191 days." states a term of the post; "Data: Read results with teachers." is a duty under its topic. */
const labelled = /^\*{0,2}(\p{L}[\p{L}\s’'%#&/()-]{1,48}):\*{0,2}\s+(\S{1,60})/u
/** "Principals will protect coaching time": a duty, but not the coach's. */
export const ofOthers =
  /^(?:the |all |each |our )?(?:(?:building|school|district|classroom|campus|site|participating) )*(?:principals?|administrators?|administration|teachers?|districts?|schools?|students?|superintendents?|applicants?|applications?|board|leaders?) (?:\p{L}+ly )?(?:will|shall|must|should|may|can|agrees?|provides?|ensures?|supports?|receives?|learns?|is|are|has|have|do|does|on)\b/iu
const startsWithAct = /^\p{Lu}?\p{Ll}+(?:s|ing|e|[^sg])?\b/u

/** Whether a labeled line states a term of the post. */
export const statesTerm = (sentence: string): boolean => {
  const [, label = '', value = ''] = labelled.exec(sentence) ?? []
  if (label === '' || label.split(/\s+/).length > 6) return false
  const kind = sectionKind(label)
  if (kind === 'duties' || kind === 'exclusions') return false
  return (
    kind !== undefined || notDuty.test(value) || !/^\p{L}+(?:e?s|ing)?$/u.test(value) || /^\p{Lu}\p{Lu}/u.test(value)
  )
}

/** "The literacy coach will", before the act. */
const coachBefore =
  /^\W*(?:the )?(?:[\p{L}-]+ ){0,3}(?:coach(?:es)?|specialist|facilitator|mentor) (?:(?:will|shall|must|should|is to) )?/iu

/** Whether a line begins with an act, the coach as its subject left out. */
export const beginsWithAct = (text: string): boolean => {
  const first = /^\W*([\p{L}-]+)/u.exec(text.replace(coachBefore, ''))?.[1]?.toLowerCase() ?? ''
  return first.endsWith('ing') || verbOf(first) !== undefined
}

/** A sentence of a paragraph is a duty when it tells what the coach does. */
export const tellsDuty = (sentence: string, announced: boolean): boolean => {
  const told = sentence.replace(inThatRole, '')
  if (!/\s\S+\s/.test(sentence)) return false
  if (taskOfTheCoach.test(told)) return true
  if (aboutTheJob.test(told) || aboutTheJob.test(sentence)) return false
  if (statesTerm(sentence) || ofOthers.test(told)) return false
  if (ofTheCoach.test(told)) return !ofThePost.test(told.slice(0, 90))
  if (/^\S+ (?:is|are|was|were|will|has|have)\b/.test(told)) return false
  if (!announced && !beginsWithAct(told) && !/^\p{L}+ly,? /u.test(told) && !/\bcoach/i.test(told)) return false
  return !notDuty.test(told) && startsWithAct.test(told) && /^(?:\p{Ll}|\p{Lu}\p{Ll})/u.test(told)
}
