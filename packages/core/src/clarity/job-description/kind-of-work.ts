import { actsIn, does, wordsAbout, type Statement } from '../language/statement.js'
import type { DutyFault } from './duty-fault.js'
import { plainText } from './whose-work.js'

type Kinds = readonly (readonly [kind: string, words: RegExp])[]

/**
 * Which kind of a fault it is, by its words: it decides what is said of it, what could stand instead, and where the duty
 * is placed in the catalogue. Whether there is a fault at all is decided elsewhere.
 */
const kinds: Readonly<Partial<Record<DutyFault, Kinds>>> = {
  evaluation: [
    [
      'inform',
      /\b(?:report|inform|shar|communicat|tell|notif|brief|updat|discuss|pass|feedback|concern|let)\w*\b.*\b(?:principal|administrat|manager|supervisor|leader|director|assistant principal)/,
    ],
    ['choose', /\b(?:choos|select|decid|pick)\w*\b.*\bteachers\b/],
    [
      'police',
      /\b(?:monitor|ensur|check|verif|enforc|compl(?:ian|y)|overse|make sure|see to it|walkthrough)\w*|fidelity|\bhold\w* .*accountable/,
    ],
    [
      'evaluate',
      /\b(?:evaluat|apprais|assess|judg|rat(?:e|es|ed|ing|ings)\b|scor|rubric|grad|review|supervis|performance)/,
    ],
    ['watch', /./],
  ],
  administration: [
    [
      'duty',
      /\b(?:bus|lunch|recess|hall|hallway|cafeteria|arrival|dismissal|carpool|detention|supervis\w+ (?:of )?students)\b/,
    ],
    ['liaison', /\bliaison\b/],
    [
      'serve',
      /^(?:the )?(?:[\w-]+ )?(?:help|helps|assist|assists|support|supports|serve|serves|participate|participates|advise|advises)\b/,
    ],
    ['run', /./],
  ],
  teachersWork: [
    ['cover', /\b(?:cover|covers|covering|coverage|substitute|substitutes|substituting|sub|fill)\b/],
    ['families', /\b(?:parent|famil|guardian)\w*/],
    ['test', /\b(?:test|assess|exam|screen|scor|quiz|prob|grad)\w*/],
    ['materials', /./],
  ],
  clerical: [
    ['materials', /\b(?:material|book|textbook|suppl|inventor|kit|equipment|librar|stock|distribut|order)\w*/],
    ['data', /\b(?:data|scores|database|spreadsheet)\b/],
    ['records', /./],
  ],
  compliance: [
    ['tests', /\b(?:test|assessment|screen|exam|proctor)\w*/],
    ['training', /\b(?:training|course|academy|certificat|licensure|endorsement|module)\w*/],
    ['reports', /\b(?:report|document|form|paperwork|record|log)\w*/],
    ['rules', /./],
  ],
}

/** Why a duty does not tell what will be done: it is a trait, a presence, a topic without an act, or a wish. */
const kindOfVagueness = (statement: Statement): string => {
  const [first] = actsIn(statement, 'main')
  if (first && does(first, 'be')) return 'presence'
  const opening = { ...statement, words: statement.words.slice(0, 8) }
  const isTrait = wordsAbout(opening, ['main'], 'trait').length > 0
  if (isTrait && (!first || does(first, 'have', 'show'))) return 'trait'
  return first ? 'wish' : 'topic'
}

/** The kind of a fault; `undefined` for a fault of one kind only. */
export const kindOfWork = (statement: Statement, fault: DutyFault): string | undefined => {
  if (fault === 'vague') return kindOfVagueness(statement)
  const text = plainText(statement)
  return kinds[fault]?.find(([, words]) => words.test(text))?.[0]
}
