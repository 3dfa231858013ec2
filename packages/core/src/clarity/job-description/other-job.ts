import type { Aside } from '../../role/job-description/job-description.js'
import { sentencesIn } from '../../role/job-description/sentences.js'
import { readStatement } from '../language/read-statement.js'
import type { Passage } from './document-evidence.js'
import { showsFault } from './duty-faults.js'
import { kindOfWork } from './kind-of-work.js'
import type { JobDescriptionReading } from './reading.js'
import { says } from './whose-work.js'

const otherJobs =
  'interventionists?|assistant principals?|vice principals?|deans?|test(?:ing)? coordinators?|assessment coordinators?|department (?:heads?|chairs?)|title i(?: \\w+)?|classroom teachers?|reading teachers?|program (?:managers?|coordinators?|specialists?)|administrators?|evaluators?|librarians?|media specialists?|mtss coordinators?|rti coordinators?|gifted \\w+|esl teachers?|counselors?|tutors?'
const otherHalf =
  /\b(?:reading |math |student |literacy )?interventions?\s*(?:\/|&|\+|and|-|–)\s*(?:[\w-]+ ){0,3}(?:coach|facilitator|specialist)\b|\b(?:coach|facilitator)\s*(?:\/|&|\+)\s*(?:[\w-]+ ){0,3}(?:interventions?|specialist)\b/i
const joinedTitle = new RegExp(
  `\\b(?:coach|facilitator)\\s*(?:/|&|\\+|and|-|–)\\s*(?:[\\w-]+ ){0,2}(?:${otherJobs})\\b|\\b(?:${otherJobs})\\s*(?:/|&|\\+|and|-|–)\\s*(?:[\\w-]+ ){0,3}(?:coach|facilitator)\\b`,
  'i',
)
const slashedTitle =
  /\b(?:coach|facilitator)\s*(?:\/|&|\+)\s*(?:[\w-]+ ){0,3}(?:teacher|coordinator|director|principal|manager|supervisor|chair|instructor|registrar|case manager)\b(?! on special| leader)|\b(?:teacher|coordinator|director|principal|manager|instructor)\s*(?:\/|&|\+)\s*(?:[\w-]+ ){0,3}(?:coach|facilitator)\b|\bhalf[- ](?:time|day)\b.{0,60}\b(?:intervention|classroom teach|teaching|teacher)\b/i
const alsoWorksAs = new RegExp(
  `\\b(?:serves?|acts?|functions?|doubles|works) as (?:[\\w'’-]+ ){0,3}(?:${otherJobs})\\b`,
  'i',
)

/** "Assist the principal with administrative functions": the second job is the principal's. */
const administers =
  /\b(?:assists?|helps?|supports?) (?:the )?principals? with (?:the )?(?:[\w-]+ ){0,2}administrative (?:functions|duties|tasks|responsibilities)\b/i
/** A heading over duties of another job. */
const servesHeading =
  /\b(?:student|pupil)s?['’]? (?:intervention|instruction|services?|teaching) (?:duties|responsibilities)|\bdirect (?:instruction|services?|teaching)(?: (?:of|to|with|for) students?)?\b|\bintervention (?:duties|responsibilities)\b|\bworking with students\b|\bteaching duties\b/i

const groupWork = /^(?:small|groups?|interventions?|tutoring|tutor|push-in|pull-out|remediation)$/

/** A summary that has the coach teach groups of students, or run the tests. */
const servesOtherwise = ({ text, kind }: Aside): boolean => {
  if (kind !== 'summary' && kind !== 'preamble') return false
  return sentencesIn(text, { start: 0, end: text.length }).some(({ start, end }) => {
    const statement = readStatement(text.slice(start, end))
    return (
      (showsFault(statement, 'studentService') && says(statement, groupWork)) ||
      (showsFault(statement, 'compliance') &&
        kindOfWork(statement, 'compliance') === 'tests' &&
        !says(statement, /^(?:scores?|data|results?|analysis)$/))
    )
  })
}

/** "Will teach for no less than 60% of the time": the other half is a teacher's. */
const teachingShare =
  /\b(?:teach(?:es|ing)?|direct instruction)\b[^.;%]{0,80}\b\d{2} ?(?:%|percent)|\b\d{2} ?(?:%|percent)[^.;]{0,30}\b(?:spent |in )?teaching (?:students|classes|a)\b/i

/** A coach who signs evaluations is an evaluator by post, whatever the title. */
const evaluator =
  /\bformal(?:ly)? (?:[\w-]+ )?evaluat|\b(?:certified|primary|assigned|designated|summative) (?:[\w-]+ )?(?:evaluator|appraiser)\b|\b(?:serves?|acts?) as (?:an? |the )?(?:[\w-]+ )?evaluator\b|\bincluding their appraisal\b/i

/** A short line that joins two titles, or a longer text that opens with them: "The Coach/Vice Principal directs…". */
const namesTwoPosts = (text: string): boolean =>
  text.length < 140
    ? joinedTitle.test(text) || slashedTitle.test(text) || otherHalf.test(text)
    : tightTitle.test(text.slice(0, 90))

const tightTitle = new RegExp(`^[^.;]{0,50}\\b(?:coach|facilitator)/(?:[\\w-]+ ){0,2}(?:${otherJobs})\\b`, 'i')

const statements = ({ text }: { readonly text: string }): readonly string[] =>
  sentencesIn(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => !/\b(?:not|never|without|neither|non-\w+)\b/i.test(sentence))

const directService =
  /\b(?:through|giving|providing|provides?|gives?) direct (?:instruction|teaching|intervention|services?)\b/i

/** Where the text joins the coach's job with another one. */
export const otherJobPassage = (reading: JobDescriptionReading): Passage | undefined =>
  reading.asides.find(({ text, kind }) => kind !== 'qualifications' && kind !== 'terms' && namesTwoPosts(text)) ??
  reading.kept.find(({ text }) => alsoWorksAs.test(text)) ??
  [...reading.kept, ...reading.asides.filter(({ kind }) => /^(?:summary|preamble)$/.test(kind))].find((passage) =>
    statements(passage).some((text) => evaluator.test(text) || teachingShare.test(text)),
  ) ??
  reading.asides.find(servesOtherwise) ??
  reading.asides.find(
    ({ text, kind }) =>
      kind !== 'qualifications' &&
      kind !== 'terms' &&
      kind !== 'others' &&
      statements({ text }).some((one) => alsoWorksAs.test(one) || administers.test(one) || directService.test(one)),
  ) ??
  reading.asides.find(({ text, kind }) => kind === 'heading' && servesHeading.test(text))
