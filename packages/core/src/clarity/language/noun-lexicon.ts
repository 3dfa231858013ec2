/**
 * What the nouns of school job descriptions are about.
 *
 * Singular forms; plurals and possessives are found by {@link wordsOf}. A phrase of up to three words is written with
 * dashes and counts for each of its words.
 */
const nouns = {
  /** Adults whom coaching is for. */
  teacher:
    'teacher educator staff faculty colleague instructor paraprofessional paraeducator practitioner coachee mentee intern personnel teammate facilitator-of-learning grade-level-team teaching-team teaching-staff school-personnel instructional-staff staff-member novice-teacher new-teacher aide interventionist specialist tutor assistant-teacher librarian department participant-teacher teacher-team mentor plc-leader team-leader lead-teacher one-another peer',
  /** Adults not named by their work. */
  person: 'individual adult people team participant other group-of-adult',
  student:
    'student pupil child learner youth youngster kid small-group-of-student subgroup english-learner ell el els ells ml mls multilingual-learner struggling-reader at-risk-student population preschooler kindergartner grader class-of-student',
  family: 'parent family guardian caregiver community community-member household public stakeholder',
  leader:
    'principal administrator administration leader-of-school manager supervisor superintendent headteacher head-of-school building-leader school-leader district-leader school-leadership leadership leader board central-office cabinet management coordinator director district-administration officer administrative-team',
  team: 'committee team council task-force leadership-team improvement-team data-team mtss-team problem-solving-team work-group advisory-board taskforce meeting',
  learningEvent:
    'professional-development professional-learning training workshop in-service inservice seminar institute course pd conference session professional-growth staff-development study-group book-study learning-lab lesson-study webinar presentation plc professional-learning-community learning-community study-session training-session learning-walk professional-learning-opportunity workshop-series academy boot-camp onboarding induction orientation lab series workshop-day forum roundtable mentoring coursework learning-opportunity learning-experience growth-opportunity development-opportunity summer-learning learning-session',
  meeting: 'meeting conference committee council gathering event assembly appointment',
  coaching:
    'coaching coaching-cycle cycle coaching-conversation coaching-session mentoring conferencing debriefing pre-conference post-conference reflection co-teaching coteaching co-planning modeling consultation consulting job-embedded-coaching peer-coaching',
  observation:
    'observation classroom-visit visit walkthrough walk-through learning-walk instructional-round round video observation-tool lesson-observation classroom-observation look-for',
  feedback: 'feedback conversation debrief reflection coaching-conversation dialogue',
  lesson: 'lesson demonstration demonstration-lesson model-lesson demo mini-lesson unit lesson-plan instructional-unit',
  practice:
    'instruction practice strategy pedagogy method technique teaching classroom-practice instructional-practice differentiation scaffold scaffolding rigor questioning classroom-management implementation classroom-instruction effectiveness approach teaching-strategy intervention-strategy pacing delivery planning best-practice instructional-strategy integration core-instruction tier-one use craft lesson technology-integration capacity adoption routine implementation-of',
  learning:
    'achievement learning proficiency outcome student-growth student-success success engagement performance gain progress-of-student student-need academic-need mastery attainment readiness learning-need comprehension literacy-level potential academic-growth growth wellbeing language-development child-outcome student-outcome need gap student-achievement',
  decision:
    'decision next-step decision-making problem-solving action goal goals-for action-step priority grouping instructional-decision need',
  data: 'data result score evidence student-work work-sample assessment-data student-data data-point assessment-result metric benchmark-data analytics data-set data-dive performance-data finding progress-monitoring-data statistics',
  test: 'assessment test testing exam examination screening screener diagnostic benchmark dibels map-testing progress-monitoring running-record inventory-of-skill assessment-system test-administration state-assessment district-assessment state-test accountability-testing test-window makeup-test',
  material:
    'material book supply kit textbook manipulative handout overhead copy poster resource-room bookroom book-room library leveled-book classroom-library equipment device laptop chromebook software bulletin-board display storage closet shipment subscription license-key worksheet packet visual teaching-aid literacy-center shelf shelving',
  resource:
    'resource material tool text technology-tool reading-list article website template research literature idea strategy tutorial screencast toolkit quick-reference-guide how-to-guide module playlist guide video exemplar knowledge information expertise best-practice trend technique',
  record:
    'record log paperwork file documentation database form minute correspondence spreadsheet calendar timesheet report inventory checklist roster newsletter mailing data-entry attendance log-sheet tracker portfolio purchase-order requisition invoice attendance-record email memo summary-report system-of-record data-system monitoring-data account cumulative-folder folder binder list time-log activity-log notes agenda monthly-report weekly-log',
  plan: 'improvement-plan school-improvement-plan reading-plan technology-plan strategic-plan site-plan comprehensive-plan school-plan action-plan literacy-plan title-i-plan campus-plan',
  operation:
    'schedule budget grant program initiative policy procedure system process operation funding fund expenditure staffing master-schedule facility logistics allocation resource-allocation contract project timetable event enrollment placement transportation personnel-matter safety master-calendar protocol adoption-process department school-wide-program logistics-of service purchasing procurement roll-out rollout school-improvement school-operation curriculum-program registration',
  subordinate:
    'candidate applicant paraprofessional aide assistant tutor substitute sub volunteer staff employee interventionist tutor-program reading-tutor instructional-assistant clerk secretary personnel',
  law: 'compliance regulation law mandate legislation statute title-i title-one title-iii title-ii essa idea nclb ferpa grant-requirement state-requirement federal-requirement licensing licensing-rule performance-standard act reading-act accreditation-standard audit legal-requirement federal-program state-reporting state-report accountability code-of-ethics iep ieps section-504 board-policy policy state-department department-of-education grant-report third-grade-law regulatory fidelity-check rule requirement fidelity-monitoring guideline federal-guideline state-guideline state-law federal-law head-start-performance-standard',
  curriculum:
    'curriculum pacing-guide scope-and-sequence curriculum-map curriculum-guide unit course-of-study syllabus standard instructional-material unit-of-study common-assessment formative-assessment lesson-plan learning-target instructional-guide curriculum-document curricula essential-standard curriculum-resource assessment-tool',
  duty: 'duty task responsibility assignment function work job service project role activity area chore matter need',
  trait:
    'knowledge ability understanding attitude commitment willingness enthusiasm expertise skill proficiency-in confidence flexibility initiative integrity professionalism passion demeanor dedication awareness competence professional-demeanor work-ethic punctuality love belief sensitivity judgment discretion appearance conduct patience humor creativity experience familiarity competency philosophy mission vision value ethic ethics goal-of-agency standard-of-conduct philosophy-of mindset attendance confidentiality dress temperament poise energy respect tact working-knowledge interpersonal-skill communication-skill presentation-skill organization positive-attitude',
  climate:
    'culture climate environment atmosphere setting excellence tone morale spirit improvement reform innovation teamwork harmony collegiality coherence collaboration',
  bond: 'trust relationship rapport tie bond community partnership network',
  hazy: 'catalyst resource liaison leader advocate ambassador champion expert point-person support-person bridge link connector advisor representative change-agent agent sounding-board visionary role-model presence',
  appraisal:
    'evaluation appraisal rating performance-review performance-evaluation teacher-performance teacher-evaluation effectiveness-rating corrective-action disciplinary-action reprimand improvement-plan-for-teacher plan-of-assistance probation tenure employment non-renewal summative-evaluation performance observation-rating appraisal-system rubric-score personnel-decision contract-renewal deficiency evaluation-process evaluation-system growth-plan performance-of-teacher teacher-quality performance-of-staff',
  coverage:
    'class classroom absence lunch recess bus hall hallway cafeteria arrival dismissal supervision duty-post playground carpool detention morning-duty lunch-duty bus-duty recess-duty substitute-coverage',
  group:
    'small-group individual-student whole-group one-on-one one-to-one intervention intervention-group push-in pull-out tutoring acceleration remediation tutorial reading-group skill-group group-of-student direct-instruction direct-service caseload-of-student intervention-service acceleration-support student-intervention summer-school after-school-program extra-help enrichment',
  own: 'coach own self coaching-practice coaching-skill coaching-network coaching-conference coach-training coach-meeting one-own',
} as const

/** What a noun of a job description is about. */
export type NounTag = keyof typeof nouns

/** Every noun and phrase, in the singular, with what it is about. */
export const nounTags: ReadonlyMap<string, readonly NounTag[]> = (() => {
  const tags = new Map<string, NounTag[]>()
  for (const [tag, list] of Object.entries(nouns))
    for (const word of list.split(' ')) tags.set(word, [...(tags.get(word) ?? []), tag as NounTag])
  return tags
})()
