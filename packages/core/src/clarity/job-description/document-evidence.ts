import { actsIn, hasObject, type Statement } from '../language/statement.js'
import { wordsOf } from '../language/words.js'
import type { Aside } from '../../role/job-description/job-description.js'
import { sentencesIn, type Stretch } from '../../role/job-description/sentences.js'
import { readStatement } from '../language/read-statement.js'
import { complianceIn } from './compliance-work.js'
import { studentServiceIn } from './student-service.js'
import { says } from './whose-work.js'
import { catchAllIn } from './catch-all.js'
import { namesOutcome } from './outcome.js'
import type { JobDescriptionReading } from './reading.js'

/** A passage that answers a question about the whole document. */
export interface Passage extends Stretch {
  readonly text: string
}

const segments = ({ kept, duties, asides }: JobDescriptionReading): readonly Passage[] => [
  ...kept,
  ...asides,
  ...duties.filter(({ excluded }) => excluded),
]

const firstMatch = (reading: JobDescriptionReading, pattern: RegExp, unless?: RegExp): Passage | undefined =>
  segments(reading).find(({ text }) => pattern.test(text) && !(unless?.test(text) ?? false))

const studentChange =
  /\b(?:students?|pupils?|child(?:ren)?|learners?|els?|groups?)['’]?s?\W+(?:[\w'’-]+\W+){0,5}(?:achiev|learn|growth|outcome|success|progress|proficien|potential|engage|perform|needs?\b|grow|thrive)/i
const practiceChange =
  /\b(?:improv|better|strengthen|enhanc|increas|rais|lift|deepen|refin|build|grow|advanc|accelerat|transform|chang)\w*\W+(?:[\w'’-]+\W+){0,7}(?:instruction|teaching|practices?|achievement|learning|capacity|strategies|proficiency|outcomes)\b/i

const changesTeaching = (statement: Statement): boolean =>
  actsIn(statement, 'purpose').some((act) => hasObject(statement, act, 'practice', 'learning'))

/** Where the text ties the role to changed teaching or student learning. */
export const outcomePassage = (reading: JobDescriptionReading): Passage | undefined =>
  firstMatch(reading, studentChange) ??
  firstMatch(reading, practiceChange) ??
  reading.kept.find(({ statement }) => namesOutcome(statement) && changesTeaching(statement))

const kept =
  /\bconfidential(?:ity|ly)?\b|\bin (?:strict )?confidence\b|\b(?:stays?|remains?|kept|keeps?) (?:private|between (?:the )?(?:coach|teacher))|\bprivacy of (?:the )?(?:coach|teacher)|\bnot (?:be )?(?:shared?|sharing|reported?|disclosed?|discussed?) (?:[\w'’-]+ ){0,6}(?:with|to) (?:the )?(?:principals?|administrat|supervis|evaluat|leaders)/i
const filesOnly =
  /\bconfidential\w*\W+(?:[\w'’,-]+\W+){0,4}(?:records?|files?|documents?|data|student|students|personnel|paperwork|matters|materials|test|testing|secure)\b|\b(?:students?|records?|files?|data|test\w*|famil(?:y|ies)|personnel|employees?|ferpa|families['’]?)\b[^.;]{0,60}\bconfidential/i

/** Where the text promises that what passes between coach and teacher is kept; confidential files are none of that. */
export const confidentialityPassage = (reading: JobDescriptionReading): Passage | undefined =>
  segments(reading).find(({ text }) => {
    if (!kept.test(text)) return false
    if (!/\bconfidential/i.test(text)) return true
    return (
      !filesOnly.test(text) ||
      /\b(?:teachers?|coach(?:ing|es)?)\b[^.;]{0,50}\bconfidential|\bconfidential\w*\b[^.;]{0,50}\b(?:teachers?|coach(?:ing|ee)?|relationships?|conversations?)\b/i.test(
        text,
      )
    )
  })

const partner =
  /\bpartner(?:s|ed|ing|ships?)?\b|\btrust(?:s|ed|ing|worthy)?\b|\b(?:non|un)-?\s?threatening\b|\bcolleagues?\b|\bcolleagial\b|\bcollegial(?:ity|ly)?\b|\bvoluntar(?:y|ily)\b|\brapport\b|\bteachers?['’]?s? (?:choice|invitation|choose|chooses|request)\b|\bat the (?:invitation|request) of (?:the )?teachers?\b|\binvited by\b|\bnon-?judg(?:e)?mental\b|\b(?:strong|positive|supportive|good|productive|effective|collaborative|working) (?:[\w-]+ ){0,2}(?:relationships?|ties|bonds)\b|\bside[- ]by[- ]side\b|\bshoulder[- ]to[- ]shoulder\b|\bcollaborating teacher|\b(?:suits|chosen by|convenient for) (?:the |each )?teachers?|\bequals?\b(?! opportunit| employ| access| to)|\bthought partner|\bcritical friend|\bsafe (?:space|place|environment)\b/i
/** Partners who are not the teachers, and words of equal treatment that belong to the law. */
const otherPartners =
  /\b(?:communit(?:y|ies)|famil(?:y|ies)|parents?|business|agency|agencies|university|universities|external|outside|stakeholders?|strategic|industry)(?:[\w,/-]* (?:and|or|organization|[\w-]+,) ?)?\s?(?:partner\w*|relationships?|ties)|\bpartner\w* with (?:[\w-]+ ){0,2}(?:communit(?:y|ies)|famil(?:y|ies)|parents?|business\w*|agenc(?:y|ies)|universit(?:y|ies)|organizations?)|\bequal (?:opportunity|employment)/gi

/** Where the text makes coach and teacher partners: trust, colleagues, the teacher's choice. */
export const partnershipPassage = (reading: JobDescriptionReading): Passage | undefined =>
  segments(reading).find(({ text }) => partner.test(text.replace(otherPartners, ' ')))

const ownGrowth =
  /\b(?:(?:one['’]s|his|her|their|my|its|your)(?:\/her)? own|own|coach(?:es)?['’]s?|personal) (?:[\w-]+ ){0,2}(?:learning|growth|development|knowledge|skills?|practice|expertise|coaching)\b|\b(?:stay|keep|remain|maintain)(?:s|ing)? (?:[\w-]+ )?(?:current|abreast|informed|up[- ]to[- ]date|up with|up on|up to date)\b|\b(?:ongoing|continu(?:al|ous|ing)|continued) (?:professional )?(?:learner|learning of the coach|self-improvement)\b|\blifelong learner\b|\bcoach(?:es|ing)? (?:network|training|professional development|professional learning|institute|academy|meetings?)\b/i

/** Where the text says that the coach learns too. */
export const ownLearningPassage = (reading: JobDescriptionReading): Passage | undefined => {
  const attends = reading.kept.find(({ statement }) =>
    actsIn(statement, 'main', 'joint').some(
      (act) =>
        /^(?:attend|participate|take|go|pursue|engage|seek|complete|join)$/.test(act.verb.base) &&
        hasObject(statement, act, 'learningEvent') &&
        !hasObject(statement, act, 'teacher') &&
        !actsIn(statement, 'main').some(({ verb }) =>
          /^(?:lead|facilitate|deliver|conduct|present|provide|travel)$/.test(verb.base),
        ),
    ),
  )
  return attends ?? firstMatch(reading, ownGrowth)
}

const boundary =
  /\bnon-?\s?evaluati(?:ve|on)|\b(?:not|never|no|without|nor|cannot|free (?:of|from)|rather than|instead of|outside(?: of)?|separate from)\b[^.;]{0,60}\b(?:evaluat|apprais|supervisory|performance review)|n[’']t\b[^.;]{0,50}\bevaluat|\bnon-?supervisory\b|\bnot (?:be )?(?:a |an |their )?(?:supervis|evaluator)/i

/** Where the text keeps the coach out of teacher evaluation. */
export const boundaryPassage = (reading: JobDescriptionReading): Passage | undefined =>
  firstMatch(reading, boundary) ??
  reading.duties.find(({ excluded, text }) => excluded && /\b(?:evaluat|apprais|supervis)/i.test(text))

const priority =
  /\b\d{1,3}(?:\.\d+)?\s?(?:%|percent|per cent)|\bcaseloads?\b|\b(?:first|top|highest|main|primary|greatest|number one) (?:priority|priorities|focus|need|responsibility)\b|\b(?:majority|most|half|third|quarter|two-thirds|three-quarters) of (?:the|their|his|her|each|its) (?:[\w-]+ )?(?:time|day|week|hours|work)\b|\b(?:mostly|primarily|mainly|chiefly) (?:in|with|on) (?:the )?(?:classrooms?|teachers?|coaching)|\bin order of (?:importance|priority)\b|\bprioritiz(?:e|es|ed|ing) (?:the )?(?:coaching|teachers?|time|classroom|work)|\b\d+ (?:hours?|minutes|days?|periods?) (?:per|a|each|every) (?:day|week|month)\b|\bhours?\/(?:day|week)\b|\b\d+(?:\s?[-–]\s?\d+)? teachers\b/i
const otherShare =
  /\b(?:fte|salary|tuition|lift|pounds|students? (?:will|who|score)|proficient|of students|qualif|poverty|free and reduced)\b/i

/** Where the text says what comes first: a share of time, a caseload, an order of importance. */
export const priorityPassage = (reading: JobDescriptionReading): Passage | undefined =>
  segments(reading).find(({ text }) => priority.test(text) && !otherShare.test(text))

const deep =
  /\bcoaching (?:cycles?|plans?)\b|\bcycles?\b|\bgoal[- ]setting\b|\b(?:set|sets|setting|plan|plans|write|develop|identify|establish)\w* (?:[\w-]+ ){0,4}goals?\b|\bobserv(?:e|es|ing|ation|ations)\b|\bfeedback\b|\bco-?plan|\b(?:lesson|instructional|unit|joint|collaborative|shared) (?:planning|plans?|design)\b|\bplan(?:s|ning)? (?:[\w-]+ ){0,4}(?:lessons?|instruction|units?|goals?)\b|\bplan(?:s|ning)?\b[^.;]{0,25}\bwith (?:[\w-]+ ){0,2}(?:teachers?|individuals|teams)|\b(?:pre|post)-?(?:observation|conferenc)|\bdebrief|\bconferenc(?:e|es|ing)\b|\bone[- ](?:on|to)[- ]one\b|\bclassroom visits?\b|\bco-?teach|\b(?:help|support|assist|guide|work with)\w* (?:[\w-]+ ){0,2}teachers? [^.;]{0,30}\bplan\b|\breflective (?:practice|conversation|dialogue|coaching)/i

/** Where the text shows coaching that goes deep: goals, observed lessons with feedback, cycles, planning together. */
export const deepCoachingPassage = (reading: JobDescriptionReading): Passage | undefined =>
  [...reading.kept, ...reading.asides.filter(({ kind }) => kind === 'summary' || kind === 'preamble')].find(
    ({ text }) => deep.test(text),
  )

const notLimited =
  /\bnot (?:be )?limited to\b|\bnot (?:all-?inclusive|exhaustive)\b|\bnot intended to be (?:an? )?(?:exhaustive|all-?inclusive|complete)/i
const legal = /discriminat|harass|\brace\b|\bcolou?r\b.{0,20}\bsex\b|\bdisabilit(?:y|ies) act\b/i

/** Text outside the list of duties that hands out unnamed work, as "duties include, but are not limited to". */
export const catchAllPassage = ({ text, asides }: JobDescriptionReading): Passage | undefined => {
  for (const aside of asides) {
    if (aside.kind === 'qualifications' || aside.kind === 'others' || legal.test(aside.text)) continue
    const words = wordsOf(aside.text.slice(0, 8000))
    const run = catchAllIn(words)
    if (run) {
      const found = aside.text.slice(words[run.from]?.start, words[run.to - 1]?.end)
      return locate(text, aside, found)
    }
    const open = aside.kind === 'terms' ? null : notLimited.exec(aside.text)
    if (open) return locate(text, aside, open[0])
  }
  return undefined
}

/** The place of some words of a passage in the document; the whole passage where line breaks part them. */
const locate = (source: string, passage: Passage, found: string): Passage => {
  const at = source.slice(passage.start, passage.end).indexOf(found)
  if (at < 0) return passage
  return { text: found, start: passage.start + at, end: passage.start + at + found.length }
}

const otherJobs =
  'interventionists?|assistant principals?|vice principals?|deans?|test(?:ing)? coordinators?|assessment coordinators?|department (?:heads?|chairs?)|title i(?: \\w+)?|classroom teachers?|reading teachers?|program (?:managers?|coordinators?|specialists?)|administrators?|evaluators?|librarians?|media specialists?|mtss coordinators?|rti coordinators?|gifted \\w+|esl teachers?|counselors?|tutors?'
const joinedTitle = new RegExp(
  `\\b(?:coach|facilitator)\\s*(?:/|&|\\+|and|-|–)\\s*(?:[\\w-]+ ){0,2}(?:${otherJobs})\\b|\\b(?:${otherJobs})\\s*(?:/|&|\\+|and|-|–)\\s*(?:[\\w-]+ ){0,3}(?:coach|facilitator)\\b`,
  'i',
)
const alsoWorksAs = new RegExp(
  `\\b(?:serves?|acts?|functions?|doubles|works) as (?:[\\w'’-]+ ){0,3}(?:${otherJobs})\\b`,
  'i',
)

const groupWork = /^(?:small|groups?|interventions?|tutoring|tutor|push-in|pull-out|remediation)$/

/** A summary that has the coach teach groups of students, or run the tests. */
const servesOtherwise = ({ text, kind }: Aside): boolean => {
  if (kind !== 'summary' && kind !== 'preamble') return false
  return sentencesIn(text, { start: 0, end: text.length }).some(({ start, end }) => {
    const statement = readStatement(text.slice(start, end))
    return (
      (studentServiceIn(statement) !== undefined && says(statement, groupWork)) ||
      complianceIn(statement)?.about === 'tests'
    )
  })
}

/** Where the text joins the coach's job with another one. */
export const otherJobPassage = (reading: JobDescriptionReading): Passage | undefined =>
  reading.asides.find(
    ({ text, kind }) => kind !== 'qualifications' && kind !== 'terms' && text.length < 140 && joinedTitle.test(text),
  ) ??
  reading.kept.find(({ text }) => alsoWorksAs.test(text)) ??
  reading.asides.find(servesOtherwise) ??
  reading.asides.find(
    ({ text, kind }) =>
      kind !== 'qualifications' &&
      kind !== 'terms' &&
      kind !== 'others' &&
      (alsoWorksAs.test(text) || /\bthrough direct (?:instruction|teaching|intervention|services?)\b/i.test(text)),
  )
