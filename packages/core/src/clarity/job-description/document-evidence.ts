import { actsIn, does, hasObject, type Statement } from '../language/statement.js'
import { wordsOf } from '../language/words.js'
import type { Stretch } from '../../role/job-description/sentences.js'
import { catchAllIn } from './catch-all.js'
import { namesOutcome } from './outcome.js'
import { isExclusion, type JobDescriptionReading } from './reading.js'

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

const learners = String.raw`(?:students?|pupils?|child(?:ren)?|learners?|els?|graders?|readers|youth)['’]?s?`
const learned = String.raw`(?:achiev|learn|growth|outcome|success|succeed|progress|proficien|potential|engage|perform|needs?\b|grow\b|thrive|master|explain|discourse|talk|writing|thinking|voice|understanding|readiness|gains?\b)`
const studentChange = new RegExp(
  String.raw`\b${learners}\W+(?:[\w'’-]+\W+){0,5}${learned}|\b(?:achievement|learning|performance|growth|outcomes?|success|proficiency|progress|literacy|chang\w+)\W+(?:[\w'’-]+\W+){0,2}(?:for|of|in|among)\W+(?:[\w'’-]+\W+){0,3}${learners}\b`,
  'i',
)
const practiceChange =
  /\b(?:improv|better|strengthen|enhanc|increas|rais|lift|deepen|refin|build|grow|advanc|accelerat|transform|chang|secur|elevat|sharpen|boost)\w*\W+(?:[\w'’-]+\W+){0,7}(?:instruction|teaching|(?<!coaching )practices?|pedagogy|achievement|learning|capacity|strategies|proficiency|outcomes)\b/i
const namedChange =
  /\b(?:measurable|visible|observable|lasting|real) changes?\b|\bchang\w+ (?:to|in|of) (?:classroom|teaching|instruction\w*|practices?)\b|\bstudents? (?:will )?(?:learn|achieve|succeed|read|write)\b/i
const coachsOwn = /\b(?:own|coaching|his\/her|his or her) (?:[\w-]+ ){0,2}(?:practice|learning|skills|capacity)\b/i
/** "So that teachers try it the next day": whatever follows is what the work is for. */
const soThat =
  /\bso(?: that)? (?:that|all|every|each|students?|teachers?|learners?|children|they|staff|instruction|it|lessons?)\b/i

const changesTeaching = (statement: Statement): boolean =>
  actsIn(statement, 'purpose').some(
    (act) => act.verb.base !== 'learn' && hasObject(statement, act, 'practice', 'learning', 'student'),
  )

/** "Help teachers turn standards into lessons": what the teacher does with the help is the change. */
const helpsTeachersDo = (statement: Statement): boolean =>
  actsIn(statement, 'helped').length > 0 &&
  actsIn(statement, 'main').some((act) => does(act, 'help', 'coach') && hasObject(statement, act, 'teacher'))

/** Where the text ties the role to changed teaching or student learning. */
export const outcomePassage = (reading: JobDescriptionReading): Passage | undefined =>
  firstMatch(reading, studentChange, filesOrTests) ??
  firstMatch(reading, practiceChange, coachsOwn) ??
  firstMatch(reading, namedChange) ??
  reading.kept.find(
    ({ statement, text }) =>
      soThat.test(text) ||
      (namesOutcome(statement) && changesTeaching(statement) && !coachsOwn.test(text)) ||
      helpsTeachersDo(statement),
  )

const filesOrTests = /\b(?:does not discriminate|records?|privacy|required to lift|equal opportunity)\b/i

const kept =
  /\bconfidential(?:ity|ly)?\b|\b(?:said|shared|talked|discussed|spoken|kept|held|openly|told)\b[^.;]{0,50}\b(?:in private|privately)\b|\bwhat (?:you|teachers?|a teacher) (?:tells?|says?|shares?)\b[^.;]{0,40}\b(?:yours|stays?|private|between)\b|\b(?:hold|holds|keep|keeps)\b[^.;]{0,60}\bin confidence\b|\bin (?:strict )?confidence\b|\b(?:stays?|remains?|kept|keeps?) (?:private|between (?:the )?(?:coach|teacher))|\bprivacy of (?:the )?(?:coach|teacher)|\bnot (?:be )?(?:shared?|sharing|reported?|disclosed?|discussed?) (?:[\w'’-]+ ){0,6}(?:with|to) (?:the )?(?:principals?|administrat|supervis|evaluat|leaders)/i
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
  /\bpartner(?:s|ed|ing|ships?)?\b|\btrust(?:s|ed|ing|worthy)?\b|\b(?:non|un)-?\s?threatening\b|\bcolleagues?\b|\bcolleagial\b|\bcollegial(?:ity|ly)?\b|\bvoluntar(?:y|ily)\b|\bwith (?:the )?(?:teachers?['’]?s? )?consent\b|\bteachers?['’]?s? (?:own |self-)?chosen\b|\byou asked for\b|\bby invitation\b|\brapport\b|\bteachers?['’]?s? (?:choice|invitation|choose|chooses|request)\b|\bat the (?:invitation|request) of (?:the )?teachers?\b|\binvited by\b|\bnon-?judg(?:e)?mental\b|\b(?:strong|positive|supportive|good|productive|effective|collaborative|working) (?:[\w-]+ ){0,2}(?:relationships?|ties|bonds)\b|\bside[- ]by[- ]side\b|\bshoulder[- ]to[- ]shoulder\b|\bcollaborating teacher|\b(?:suits|chosen by|convenient for) (?:the |each )?teachers?|\bequals?\b(?! opportunit| employ| access| to)|\bthought partner|\bcritical friend|\bsafe (?:space|place|environment)\b/i
/** Partners who are not the teachers, and words of equal treatment that belong to the law. */
const otherPartners =
  /\b(?:communit(?:y|ies)|famil(?:y|ies)|parents?|business|agency|agencies|university|universities|external|outside|stakeholders?|strategic|industry)(?:[\w,/-]* (?:and|or|organization|[\w-]+,) ?)?\s?(?:partner\w*|relationships?|ties)|\bpartner\w* with (?:[\w-]+ ){0,2}(?:communit(?:y|ies)|famil(?:y|ies)|parents?|business\w*|agenc(?:y|ies)|universit(?:y|ies)|organizations?)|\bequal (?:opportunity|employment)/gi

/** Where the text makes coach and teacher partners: trust, colleagues, the teacher's choice. */
export const partnershipPassage = (reading: JobDescriptionReading): Passage | undefined =>
  segments(reading).find(({ text }) => partner.test(text.replace(otherPartners, ' ')))

const ownGrowth = new RegExp(
  [
    String.raw`\b(?:(?:one['’]s|his|her|their|my|its|your)(?:(?:\/| or )(?:her|his))? own|own|coach(?:es)?['’]s?|personal) (?:[\w-]+ ){0,2}(?:learning|growth|development|knowledge|skills?|practice|expertise|coaching|craft|understanding)\b`,
    String.raw`\b(?:stay|keep|remain|maintain)(?:s|ing)? (?:[\w-]+ )?(?:current|abreast|informed|up[- ]to[- ]date|up with|up on)\b`,
    String.raw`\b(?:ongoing|continu(?:al|ous|ing)|continued) (?:professional )?(?:learner|learning of the coach|self-improvement)\b|\blife-?long learner\b|\bcontinuing education\b|\bself-(?:study|reflection|improvement)\b`,
    String.raw`\bcoach(?:es|ing)? (?!and |or |teachers)(?:[\w-]+ )?(?:networks?|collectives?|training|professional development|professional learning|institutes?|academy|forums?|development|skills?|craft)\b|\bcoach(?:es['’]?)? (?:[\w-]+ )?meetings?\b|\b(?:attend|participat)\w* (?:[\w-]+ ){0,2}(?:coach(?:ing)?|mentor|induction|facilitator|specialist) (?:events|meetings|sessions|days)\b`,
    String.raw`\b(?:increas|expand|deepen|enhanc|maintain|strengthen|sharpen|advanc|refin|further|improv|grow|develop|updat)\w* (?:[\w-]+ ){0,2}?(?:his|her|professional (?!learning|development)|personal|coaching)(?:(?:\/| or )(?:her|his))? ?(?:[\w-]+ ){0,2}(?:knowledge|skills?|practice|competence|competenc(?:y|ies)|expertise|learning|growth|facilitation)\b`,
    String.raw`\bprofessional (?:reading|literature|journals?|certification|competence|organizations?|associations?)\b|\blearn(?:s|ing)? (?:right )?(?:along|alongside|from|with) (?:with )?(?:teachers|you|other coaches|colleagues|peers)\b`,
    String.raw`\b(?:continu(?:ous|al|ing)|lifelong) learning\b|\b(?:improve|grow|better|get better|sharper?) (?:at|as|in) (?:a )?coach(?:ing)?\b|\bendorsement (?:coursework|classes)\b|\bcoach learning\b|\bcome back sharper\b|\b(?:student|practitioner)s? of\b|\bsupport (?:the |its |our )?(?:[\w-]+ )?coach(?:es)? with\b[^.;]{0,40}\b(?:development|learning|training)|\b(?:professional )?knowledge of coaching\b`,
    String.raw`\b(?:reads?|researching|researches|engage\w*|study|studies|reviews?|explores?) (?:[\w-]+ ){0,4}(?:research|literature|trends)\b|\b(?:meet|learn|network|collaborat|shar|connect|work|consult)\w* (?:[\w-]+ ){0,4}(?:with|from) (?:[\w-]+ )?other coaches\b|\bcommunity of practice\b`,
    String.raw`\breceiv\w* (?:[\w-]+ )?(?:professional )?(?:learning|development|coaching|training)\b|\bcontinu\w* to (?:improve|learn|grow|refine)\b|\bmaintain(?:s|ing)? (?:an? )?(?:[\w-]+ ){0,2}knowledge\b`,
  ].join('|'),
  'i',
)

/** Where the text says that the coach learns too. */
export const ownLearningPassage = (reading: JobDescriptionReading): Passage | undefined => {
  const attends = reading.kept.find(({ statement }) =>
    actsIn(statement, 'main', 'joint').some(
      (act) =>
        /^(?:attend|participate|take|go|pursue|engage|seek|complete|join|satisfy|undertake|continue|earn|obtain)$/.test(
          act.verb.base,
        ) &&
        hasObject(statement, act, 'learningEvent') &&
        !hasObject(statement, act, 'teacher') &&
        !actsIn(statement, 'main').some(({ verb }) =>
          /^(?:lead|facilitate|deliver|conduct|present|provide|travel)$/.test(verb.base),
        ),
    ),
  )
  return attends ?? firstMatch(reading, ownGrowth)
}

const judging = String.raw`(?:evaluat|rat(?:e|es|ing) (?:of )?(?:teachers?|conferences?|colleagues?)|apprais|supervisory|performance (?:review|management|development|rating)|judge?ments?|ratings?\b|personnel decision|disciplinary)`
const boundary = new RegExp(
  String.raw`\bnon-?\s?evaluati(?:ve|on)|\b(?:not|never|no|without|nor|neither|cannot|free (?:of|from)|rather than|instead of|outside(?: of)?|separate from|apart from|independent of|different from|unrelated to)\b[^.;]{0,60}\b${judging}|n[’']t\b[^.;]{0,50}\bevaluat|\bnon-?supervisory\b|\bnot (?:be )?(?:a |an |their )?(?:supervis|evaluator)`,
  'i',
)

/** What a text rules out when it keeps the coach out of evaluation, whatever the word for it. */
const judgesTeachers =
  /\b(?:evaluat|apprais|supervis|rat(?:e|es|ing) (?:teachers?|staff|colleagues)|observations? for\b|against the (?:[\w-]+ ){0,3}standards|progress reviews?|capability procedures|report on (?:teachers?|colleagues)|performance)/i

/** Where the text keeps the coach out of teacher evaluation. */
export const boundaryPassage = (reading: JobDescriptionReading): Passage | undefined =>
  firstMatch(reading, boundary, /\bnot (?:directly )?supervise (?:any )?(?:employees|staff|others|personnel)\b/i) ??
  reading.duties.find((duty) => isExclusion(duty) && judgesTeachers.test(duty.text))

const count = String.raw`(?:\d+(?:\.\d+)?(?:\s?[-–]\s?\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: ?\(\d+\))?`
const priority = new RegExp(
  [
    String.raw`\b${count}\s?(?:%|percent\b|per cent\b)|\bcaseloads?\b`,
    String.raw`\b(?:first|top|highest|main|primary|greatest|number one|following) (?:priority|priorities|focus|need|responsibility)\b|\bfirst and foremost\b|\b(?:comes?|goes?|go|spent) (?:[\w-]+ ){0,3}first\b|\bpriority (?:is|goes|will be|order|on|to)\b`,
    String.raw`\b(?:majority|most|half|third|quarter|two-thirds|three-quarters) of (?:the|their|his|her|each|its) (?:[\w-]+ )?(?:time|day|week|hours|work)\b`,
    String.raw`\b(?:mostly|primarily|mainly|chiefly) (?:in|with|on) (?:the )?(?:classrooms?|teachers?|coaching)|\b(?:substantial|large|significant|greater|major|good|bulk|lion['’]s) (?:part|portion|share|amount|majority) of (?:the|their|his|her|each|its) (?:[\w-]+ )?(?:time|day|week|hours|work)\b|\bin order of (?:importance|priority)\b|\bprioritiz(?:e|es|ed|ing) (?:the )?(?:coaching|teachers?|time|classroom|work)`,
    String.raw`\b${count} (?:[\w-]+ )?(?:hours?|minutes|days?|periods?|mornings?|afternoons?|blocks?) (?:per|a|each|every) (?:day|week|month)\b|\bhours?\/(?:day|week)\b|\b${count} (?:of the |minutes of (?:the|each) )(?:load|week|day)\b`,
    String.raw`\b(?:maximum of|up to|no more than|limited to|caseload of|supports?) ${count} (?:[\w-]+ )?(?:teachers|candidates|coachees|mentees|classrooms|teams)\b|\b\d+(?:\s?[-–]\s?\d+)? teachers\b`,
  ].join('|'),
  'i',
)
const otherShare =
  /\b(?:fte|salary|tuition|lift|pounds|\d+[- ]months?|students? (?:will|who|score)|proficient|of students|qualif|poverty|free and reduced)\b/i

/** Where the text says what comes first: a share of time, a caseload, an order of importance. */
export const priorityPassage = (reading: JobDescriptionReading): Passage | undefined =>
  [...reading.kept, ...reading.asides].find(({ text }) => priority.test(text) && !otherShare.test(text))

const deep = new RegExp(
  [
    String.raw`\bcoaching\b(?! department| office| position| specialist)|\bcycles?\b|\bgoal[- ]setting\b|\baction steps?\b|\bindividual(?:ized)? (?:learning|growth|coaching) plan`,
    String.raw`\b(?:set|sets|setting|write|develop|identify|establish|co-construct)\w* (?:[\w-]+ ){0,4}goals?\b(?! for (?:their |the )?students)`,
    String.raw`\bfeedback\b|\bdebrief|\bco-?plan|\bcollaborative planning\b|\b(?:joint|shared) (?:[\w-]+ )?planning\b|\b(?:pre|post)-?(?:observation|conferenc)|\bconferencing\b|\bone[- ](?:on|to)[- ]one (?:[\w-]+ )?(?:coach|support|conver|meet|confer|with|assist|help|session|work)`,
    String.raw`\b(?:observ|visit|drop|watch)\w*\b[^.;]{0,80}\b(?:feedback|reflect\w*|discuss\w*|notes?|noticings|conversations?|confer\w*|next steps?)\b|\bobserving\b|\b(?:classroom|lesson|peer|focused) observations?\b|^observations?$|\bcollaborative (?:or \w+ )?lessons\b|\b(?:coaching|mentoring) in (?:the )?classrooms\b|\bobserv(?:e|es|ing) (?:[\w-]+ ){0,2}(?:teachers?|lessons?|instruction|classrooms?|teaching)\b`,
    String.raw`\bshoulder[- ]to[- ]shoulder\b|\bside[- ]by[- ]side\b|\b(?:beside|alongside) (?:the |their |each )?teachers?\b|\bone goal\b|\bgoal at a time\b|\bagree (?:on )?an? (?:[\w-]+ ){0,2}(?:target|goal|step)\b|\bindividual teachers?\b|\beach (?:[\w-]+ )?teacher\b|\bfollow(?:s|ing)?[- ]up with (?:the |each )?teachers?\b|\bcoaching partnership|\b(?:day|time|week) (?:in classrooms )?working with (?:the )?teachers\b|\bfilm\b|\b(?:classroom|in-class|job-embedded) coaching and\b`,
    String.raw`\b(?:lesson|unit) (?:planning|design)\b|\b(?:model|write|design|develop|prepare)\w* (?:[\w-]+ ){0,2}lesson plans\b|\bplan(?:s|ning)?,? (?:[\w,-]+ ){0,5}(?:lessons?|instruction)\b|\bplan(?:s|ning)? (?:[\w-]+ ){0,4}(?:lessons?|instruction|units?)\b[^.;]{0,40}\b(?:with|together|alongside)\b|\bplan(?:s|ning)?\b[^.;]{0,25}\bwith (?:[\w-]+ ){0,2}(?:teachers?|individuals|teams)`,
    String.raw`\b(?:help|support|assist|guide|work with|collaborat)\w* (?:[\w-]+ ){0,4}(?:teachers?|teams) [^.;]{0,30}\bplan|\breflective (?:practice|conversation|dialogue|coaching|thinking)|\breflect\w* (?:on|with|together)\b`,
  ].join('|'),
  'i',
)

/** Where the text shows coaching that goes deep: goals, observed lessons with feedback, cycles, planning together. */
export const deepCoachingPassage = (reading: JobDescriptionReading): Passage | undefined =>
  [...reading.kept, ...reading.asides.filter(({ kind }) => kind === 'summary' || kind === 'preamble')].find(
    ({ text }) => deep.test(text),
  )

const notLimited =
  /\bnot (?:be |necessar(?:y|ily) )?limited to\b|\bwithout limitation\b|\bnot (?:all-?inclusive|exhaustive)\b|\bnot intended to be (?:an? )?(?:exhaustive|all-?inclusive|complete)/i
const ruledOut = /\b(?:may|shall|will|must|should) not\b[^.]{0,400}$/i
const legal = /discriminat|harass|\brace\b|\bcolou?r\b.{0,20}\bsex\b|\bdisabilit(?:y|ies) act\b/i

/** Text outside the list of duties that hands out unnamed work, as "duties include, but are not limited to". */
export const catchAllPassage = ({ text, asides }: JobDescriptionReading): Passage | undefined => {
  for (const aside of asides) {
    // "May not perform other school duties" rules out what it names.
    if (aside.kind === 'qualifications' || aside.kind === 'others' || legal.test(aside.text)) continue
    const words = wordsOf(aside.text.slice(0, 8000))
    const run = catchAllIn(words)
    if (run && !ruledOut.test(aside.text.slice(0, words[run.from]?.start))) {
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
