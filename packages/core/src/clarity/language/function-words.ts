const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs that only say how binding, able or likely the next verb is. */
export const modals = list('will shall must should may can would could might')

/** Words that join acts or things of one kind. */
export const joiners = list('and or & / , and/or then plus nor')

/** Words that stand before a noun. */
export const determiners = list(
  'a an the this that these those their its his her our your each every all any some no both such other various several many more new one two three four five specific appropriate effective individual assigned identified ongoing regular high-quality quality additional existing current relevant accurate strong weekly monthly daily',
)

/** Words that begin a phrase of place, time, means or purpose. */
export const prepositions = list(
  'of in on at for with by from to into through during within across about around under over between among per via regarding concerning toward towards upon as after before than throughout without against beyond like including',
)

/** Words that may stand between subject and verb. */
export const adverbs = list(
  'also often then regularly actively always together closely well directly effectively promptly mostly sometimes not only primarily never consistently jointly collaboratively independently professionally continually continuously weekly daily monthly'.concat(
    ' clearly carefully systematically frequently routinely',
  ),
)

/** Words that turn what follows into its contrary. */
export const negations = list(
  "not never cannot can't don't doesn't won't shouldn't isn't aren't without neither nor n't mustn't non no",
)

/** Words for the coach as the subject of a duty. */
export const coachWords = list(
  'coach coaches specialist specialists facilitator facilitators mentor mentors incumbent employee candidate person position individual they he she it who you role teacher-leader teacher-leaders tosa i we',
)

/** Words for the coach that also name others: a subject only where its verb follows. */
export const coachTitles = list(
  'leader leaders consultant coordinator educator professional interventionist itf ic ics lc tosas',
)

/** Words that come with the coach as the subject. */
export const subjectExtras = list(
  'the a an this each our all every instructional literacy math mathematics reading science technology academic district school building-based curriculum learning elementary secondary effective lead mentor esl ell el english education new teacher early childhood head start content data digital campus site school-based s/he',
)
