import type { Importer } from './layout.js'
import { questionsIn } from './questions.js'

/**
 * A Google Forms log: the linked sheet, or the responses downloaded from the form.
 *
 * The timestamp is when the form was sent, not when the work was done: the day must be a question of its own.
 * How far the two lie apart says how late the entry was written.
 */
export const forms: Importer = {
  name: 'forms',
  title: 'Google Forms responses',
  layout: (header) =>
    header.find('timestamp') === 0 ? questionsIn(header, { separator: ',', recorded: 0 }) : undefined,
}
