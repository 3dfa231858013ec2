import { headerOf, type Header, type Importer } from './layout.js'
import { questionsIn } from './questions.js'

/** The columns that Microsoft Forms writes before the questions. */
const own = ['id', 'start time', 'completion time', 'email', 'name', 'last modified time']

/**
 * The questions in the header of a Microsoft Forms export, in their places and without the columns that the form adds:
 * a question may have the name of one. `undefined` for any other header.
 */
export const microsoftQuestions = (header: Header): Header | undefined => {
  if (['id', 'start time', 'completion time'].some((name) => header.find(name) === undefined)) return undefined
  const added = new Set(own.map((name) => header.find(name)))
  return headerOf(header.names.map((name, i) => (added.has(i) ? '' : name)))
}

/**
 * A Microsoft Forms log, as Excel saves it.
 *
 * The start and completion time are those of filling in the form, not of the work: day and duration must be questions of
 * their own. Without a question for the coach it is who sent the form; an anonymous answer is nobody's.
 */
export const microsoftForms: Importer = {
  name: 'microsoft-forms',
  title: 'Microsoft Forms responses',
  layout: (header) => {
    const questions = microsoftQuestions(header)
    if (questions === undefined) return undefined
    const known = { volatile: header.matching(/^last modified time$/), nobody: 'anonymous', lastMark: ';' }
    const sent = { sender: header.find('name', 'email'), recorded: header.find('completion time') }
    const layout = questionsIn(questions, { ...sent, separator: ';' })
    return 'missing' in layout ? { ...layout, known } : { ...layout, ...known }
  },
}
