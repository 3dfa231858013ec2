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
  barkleyAgreements: {
    author: 'Steve Barkley',
    title: 'Guiding instructional coaching with a principal partnership',
  },
  barkleyHeavy: { author: 'Steve Barkley', title: 'Moving coaching from light to heavy' },
  barkleyJobDescription: { author: 'Steve Barkley', title: 'A job description for instructional coaches' },
  barkleyKaneRosenquist: {
    author: 'Steve Barkley',
    title: 'Kane and Rosenquist on the instructional coach',
  },
  barkleyPartnerships: { author: 'Steve Barkley', title: 'Administrator, coach, teacher leader partnerships' },
  buzzingWithMsB: {
    author: 'Buzzing with Ms. B',
    title: "6 tasks instructional coaches spend time on that aren't coaching",
    year: 2018,
  },
  chippewaFalls: {
    author: 'Chippewa Falls Area Unified School District',
    title: 'Chippewa Falls instructional coaching: roles and exclusions',
  },
  coachbetter: { author: 'Coachbetter', title: 'Confidentiality in coaching' },
  collectiveBargaining: {
    author: 'Law Insider',
    title: 'Instructional coaches: collective-bargaining clause',
  },
  cultureOfCoaching: {
    author: 'Culture of Coaching',
    title: 'Confidentiality: the question of new coaches',
    year: 2014,
  },
  curiousCoach: { author: 'The Curious Coach', title: 'Confidentiality and coaching' },
  deussen: {
    author: 'Theresa Deussen, Tanya Coskie, Laura Robinson and Elizabeth Autio',
    title: '"Coach" can mean many things: five categories of literacy coaches in Reading First (REL 2007-No. 005)',
    year: 2007,
  },
  fortBend: { author: 'Goodman, for TeachBoost', title: "A district's success using principal and coach partnerships" },
  getting60: { author: 'Diane Sweeney and Leanna Harris', title: 'Getting to 60%' },
  getting60First: { author: 'Diane Sweeney', title: 'Getting to 60% (1 of 3)', year: 2015 },
  getting60Third: { author: 'Diane Sweeney', title: 'Getting to 60% (3 of 3)' },
  gettingToAPeersGoal: { author: 'Instructional Coaching Group', title: 'Getting to a PEERS goal' },
  hallLetCoachesCoach: { author: 'Pete Hall', title: 'Let the coaches coach', year: 2019 },
  jacksonPlanDay: { author: 'Jackson Consulting', title: 'Plan your coaching day' },
  kaneRosenquist2018: {
    author: 'Britnie Delinger Kane and Brooks Rosenquist',
    title: 'Making the most of instructional coaches',
    year: 2018,
  },
  kendallBabingtonSmith: {
    author: 'M. G. Kendall and B. Babington Smith',
    title: 'The problem of m rankings',
    year: 1939,
  },
  kickup: { author: 'KickUp', title: 'Coaching and support logs: tips for getting started' },
  killionHarrison: {
    author: 'Joellen Killion and Cindy Harrison',
    title: 'Taking the lead: new roles for teachers and school-based coaches (the ten roles)',
    year: 2006,
  },
  killionHeavyLight: {
    author: 'Joellen Killion',
    title: 'Coaching heavy, coaching light: how to deepen professional practice',
    year: 2024,
  },
  knightImpactCycle: {
    author: 'Instructional Coaching Group',
    title: 'The Impact Cycle webinar led by Michelle Harris',
  },
  knightImproveStage: { author: 'Jim Knight', title: 'The Impact Cycle: Improve stage', year: 2024 },
  knightPeers: { author: 'Instructional Coaching Group', title: "The coach's playlist: PEERS goals" },
  knightPrinciples: { author: 'Jim Knight', title: 'Seven principles for true partnership' },
  knightYesMaybeNo: { author: 'Jim Knight', title: 'Yes, maybe, no: tasks of an instructional coach' },
  lallierElishPiper: { author: "Susan L'Allier and Laurie Elish-Piper", title: 'The literacy coaching series' },
  literacyPages: { author: 'Literacy Pages', title: 'Keep it confidential', year: 2018 },
  northAndover: { author: 'North Andover Public Schools', title: 'Coaching model' },
  pennsylvania: {
    author: 'Pennsylvania Department of Education',
    title: 'Role of the instructional coach',
  },
  piicTip: {
    author: 'Pennsylvania Institute for Instructional Coaching',
    title: 'Coaching tip of the month, April 2014',
    year: 2014,
  },
  sampleStaffAgreement: {
    author: 'Docsbay (author not shown)',
    title: 'Sample agreement between coach and teaching staff',
  },
  schoolCounselors: {
    author: 'American School Counselor Association, as presented by SCUTA',
    title: 'Use of time: the 80 percent recommendation',
  },
  spokaneLogs: { author: 'FACET Innovations', title: 'Spokane coaching logs' },
  stantonMap: { author: 'S. Stanton', title: 'Partnership agreement map: coach and principal' },
  sweeneyExpectCycles: {
    author: 'Diane Sweeney, Leanna Harris and Julie Steele',
    title: 'Expect coaching cycles',
  },
  sweeneyPractices: {
    author: 'Diane Sweeney',
    title: 'Top 5 practices for student-centered coaching',
  },
  sweeneyStages: {
    author: 'Author not shown, after Diane Sweeney',
    title: 'Student-centered coaching: stages of a cycle (slides)',
  },
  tenRoles: { author: 'WTHS, after Joellen Killion and Cindy Harrison', title: 'Ten roles of coaches' },
  thomasScopeCreeps: {
    author: 'Sharon Thomas',
    title: 'Hiring instructional coaches and firing scope creeps',
  },
  tliOklahoma: { author: 'Teaching and Leading Initiative of Oklahoma', title: 'Confidentiality' },
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
