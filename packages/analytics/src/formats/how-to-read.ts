import { oddsLines } from './words.js'

/** One thing that a reader of a report should know, in plain words. */
interface ReadingNote {
  readonly title: string
  readonly text: string
}

/** How to read a report: what it judges, how its figures come about, and where its promise ends. */
export const howToRead: readonly ReadingNote[] = [
  {
    title: 'Role fit, not performance',
    text: 'The report holds a role against the agreement that describes it. It does not say how well anyone works, it ranks nobody, and it is not made for evaluation. Coaching is voluntary work between equals: no teacher is named here.',
  },
  {
    title: 'In and out of the role',
    text: 'Each entry of the log is traced to the agreement in force on its day: work the coach will do, may do, or won’t do. Work the agreement is silent about is shown as not in the agreement. Without an agreement, time is shown and nothing is judged.',
  },
  {
    title: 'Time and shares',
    text: 'Time is counted in whole seconds and rounded once, for display. Shares are of all the time logged; shares of one table add up to 100.0%.',
  },
  {
    title: 'Three shares, kept apart',
    text: 'Time in cycles, time with teachers and time outside the role are three different shares. A published figure stands beside one of them only where it counts the same, of the same. Time in classrooms is not shown: a log says with whom time was spent, not where.',
  },
  {
    title: 'Likely ranges',
    text: 'A log is a sample of how weeks go. A likely range holds the true share in 95 of 100 logs like this one; it takes the week as the unit, because weeks differ more than minutes do. With fewer than four logged weeks there is no range.',
  },
  {
    title: 'Planned against actual',
    text: '“Over”, “under” and “as planned” are said only where the whole likely range agrees; else it is too early to say. They describe the log on the day of the report and raise no alarm.',
  },
  {
    title: 'The odds of drift',
    text: `Each week asks which explains the log better: work at the limit, or work ten points above it. The answers are multiplied, from whichever week a change may have begun, into odds. At ${String(oddsLines.watch)} to 1 a role is worth watching, at ${String(oddsLines.flag)} to 1 it is flagged. A role that stays within its limit has at most about a 1-in-20 chance of being flagged in a year, and no single week can decide it.`,
  },
  {
    title: 'Where the promise ends',
    text: 'Work that was not logged cannot be seen. A quiet result rules out a large drift, not a small one, and a short log rules out little. Moods of a whole month, or weeks that strongly resemble the week before, can raise false flags. The week in which a slow drift began is dated late. A flag is a reason to talk, not a finding about a person.',
  },
]
