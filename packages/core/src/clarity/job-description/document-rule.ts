import type { Fault } from '../rule.js'
import type { Passage } from './document-evidence.js'
import { quote } from './duty-rule.js'
import { readingOf, type JobDescription, type JobDescriptionReading } from './reading.js'

type Look = (reading: JobDescriptionReading) => Passage | undefined

/** A text without a duty that can be read is no job description: silence is not a fault of it. */
const isReadable = ({ kept }: JobDescriptionReading): boolean =>
  kept.some(({ statement }) => statement.acts.length > 0 || statement.words.some(({ nouns }) => nouns.length > 0))

/** One finding on the whole document when no passage answers; none on a text in which no duty was found. */
export function* missing(document: JobDescription, look: Look, message: string): Iterable<Fault> {
  const reading = readingOf(document)
  if (isReadable(reading) && look(reading) === undefined) yield { path: [], message }
}

/** The passage that keeps a document from a finding, quoted. */
export const found = (document: JobDescription, look: Look, says: string): string | undefined => {
  const passage = look(readingOf(document))
  return passage && `${says}${quote(passage.text)}`
}
