/** A publication that a definition, a figure or a rule rests on. */
export interface Source {
  readonly author: string
  readonly title: string
  /** Absent where the page carries no date. */
  readonly year?: number
}

/** Every publication cited by Coachwork, by the key that the rest of the code uses. */
export const sources = {
  alabamaReadingInitiative: {
    author: 'Alabama State Department of Education',
    title: 'Alabama Reading Initiative local reading specialist: job description and memorandum of understanding',
    year: 2020,
  },
  barkleyKaneRosenquist: {
    author: 'Steve Barkley',
    title: 'Kane and Rosenquist on the instructional coach',
  },
  buzzingWithMsB: {
    author: 'Buzzing with Ms. B',
    title: "6 tasks instructional coaches spend time on that aren't coaching",
    year: 2018,
  },
  chippewaFalls: {
    author: 'Chippewa Falls Area Unified School District',
    title: 'Chippewa Falls instructional coaching: roles and exclusions',
  },
  collectiveBargaining: {
    author: 'Law Insider',
    title: 'Instructional coaches: collective-bargaining clause',
  },
  deussen: {
    author: 'Theresa Deussen, Tanya Coskie, Laura Robinson and Elizabeth Autio',
    title: '"Coach" can mean many things: five categories of literacy coaches in Reading First (REL 2007-No. 005)',
    year: 2007,
  },
  hallLetCoachesCoach: { author: 'Pete Hall', title: 'Let the coaches coach', year: 2019 },
  jacksonPlanDay: { author: 'Jackson Consulting', title: 'Plan your coaching day' },
  kaneRosenquist2018: {
    author: 'Britnie Delinger Kane and Brooks Rosenquist',
    title: 'Making the most of instructional coaches',
    year: 2018,
  },
  killionHarrison: {
    author: 'Joellen Killion and Cindy Harrison',
    title: 'Taking the lead: new roles for teachers and school-based coaches (the ten roles)',
    year: 2006,
  },
  knightImpactCycle: {
    author: 'Instructional Coaching Group',
    title: 'The Impact Cycle webinar led by Michelle Harris',
  },
  knightYesMaybeNo: { author: 'Jim Knight', title: 'Yes, maybe, no: tasks of an instructional coach' },
  pennsylvania: {
    author: 'Pennsylvania Department of Education',
    title: 'Role of the instructional coach',
  },
  schoolCounselors: {
    author: 'American School Counselor Association, as presented by SCUTA',
    title: 'Use of time: the 80 percent recommendation',
  },
  spokaneLogs: { author: 'FACET Innovations', title: 'Spokane coaching logs' },
  sweeneyPractices: {
    author: 'Diane Sweeney',
    title: 'Top 5 practices for student-centered coaching',
  },
  sweeneyExpectCycles: {
    author: 'Diane Sweeney, Leanna Harris and Julie Steele',
    title: 'Expect coaching cycles',
  },
  thomasScopeCreeps: {
    author: 'Sharon Thomas',
    title: 'Hiring instructional coaches and firing scope creeps',
  },
  universalLiteracy: {
    author: 'Learning Forward',
    title: 'Essentials: Universal Literacy in New York City, year two',
    year: 2020,
  },
  virginiaItrt: {
    author: 'Virginia Department of Education, as transcribed by notesforkevin',
    title: 'Managing time: the instructional technology resource teacher guideline of 2008',
    year: 2019,
  },
} as const satisfies Record<string, Source>

/** The key of a cited publication. */
export type SourceKey = keyof typeof sources

/** A citation as readers see it: author, title, year. */
export const cite = (key: SourceKey): string => {
  const { author, title, year }: Source = sources[key]
  return `${author}, ${title}${year === undefined ? '' : ` (${String(year)})`}`
}
