import { readStatement } from '../src/clarity/language/read-statement.js'
import { seeCues } from '../src/clarity/job-description/duty-cues.js'
import { examples } from './examples.js'

/** What is seen of a duty. */
const cuesOfDuty = (text: string): ReadonlySet<string> => {
  const cues = new Set<string>()
  seeCues(readStatement(text.replace(/\s+/g, ' ')), (name) => cues.add(name))
  return cues
}

/** Every example duty as a lesson. */
export const dutyLessons = examples.map(({ text, faults, group, importance, posted }) => ({
  text,
  cues: cuesOfDuty(text),
  answers: faults,
  importance,
  group,
  tested: posted,
}))
