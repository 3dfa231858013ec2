import type { CalendarDate } from '../calendar-date.js'
import { decode, type DecodeProblem } from '../decode.js'
import type { Result } from '../result.js'
import type { SourceKey } from '../sources.js'
import { PartnershipAgreement, type AgreementVersion } from './agreement.js'
import type { Expectation } from './expectation.js'

/** What a preset agreement says before the two sides have made it theirs. */
export interface AgreementPreset {
  readonly title: string
  /** For which coach it is a start, and what is deliberately left open. */
  readonly about: string
  /** The publications that its lists and shares rest on. */
  readonly sources: readonly SourceKey[]
  readonly version: Partial<Omit<AgreementVersion, 'effective' | 'agreed' | 'signatures'>>
}

const clause = (activity: string, more: Partial<Omit<Expectation, 'activity'>> = {}): Expectation => ({
  activity,
  ...more,
})

const handBack = (owners: Readonly<Record<string, Expectation['handBackTo']>>): Expectation[] =>
  Object.entries(owners).map(([activity, handBackTo]) => clause(activity, { handBackTo }))

/** What states, districts and contracts name most often as not a coach's work, with the owner to hand it back to. */
const usuallyNot = handBack({
  'OPS.SUB': 'administrator',
  'OPS.DUTY': 'administrator',
  'OPS.ADMIN': 'administrator',
  'OPS.CLERICAL': 'clerical',
  'OPS.OTHER': 'administrator',
  'STU.BEHAVIOR': 'administrator',
  'DAT.COORD': 'administrator',
  'DAT.REPORT': 'clerical',
  'DAT.ASSESS': 'teacher',
  'RES.MATERIALS': 'clerical',
})

const usuallySupport = [clause('LDR.PRINCIPAL'), clause('SUP.PREP'), clause('SUP.LOG'), clause('SUP.LEARN')]

/** What every preset says about talk, trust and evaluation. */
const common = {
  clients: { participation: 'voluntary', chosenBy: 'the teacher chooses to take part, and on what' },
  communication: {
    checkInEveryDays: 14,
    reports: 'the work and its effects on students; never a teacher',
  },
  confidentiality: {
    statement: 'What is said in coaching stays between coach and teacher.',
    items: [{ item: 'participation', shareWith: ['principal'], note: 'who, when and on what topic; not how it goes' }],
  },
  evaluationBoundary: {
    nonEvaluative: true,
    statement: 'The coach takes no part in the evaluation of a colleague and gives no information for one.',
  },
  disputes: { newRequests: 'A new task is agreed as an amendment before it begins.' },
} as const satisfies AgreementPreset['version']

const commonSources = [
  'alabamaReadingInitiative',
  'chippewaFalls',
  'collectiveBargaining',
  'pennsylvania',
  'knightYesMaybeNo',
] as const

/**
 * Agreements to start from. Each is a draft for two people to change, never a norm: the tasks follow from what they
 * agree. Shares are given only where a publication gives them.
 */
export const agreementPresets = {
  'impact-cycle': {
    title: 'Impact Cycle coach',
    about: 'One-to-one cycles of identify, learn and improve. The share of time in cycles is left for you to agree.',
    sources: [...commonSources, 'knightImpactCycle', 'knightPrinciples'],
    version: {
      ...common,
      expectations: {
        will: [clause('CYC.*'), ...usuallySupport],
        may: [
          clause('DAT.ANALYZE', { share: { cap: 0.15 } }),
          clause('GRP.*', { note: 'until the team runs itself' }),
          clause('RES.CURATE', { handBackTo: 'teacher' }),
          clause('LDR.TEAM', { note: 'essential meetings only' }),
          clause('LDR.DISTRICT', { note: 'essential meetings only' }),
        ],
        wont: [
          ...usuallyNot,
          ...handBack({ 'STU.INTERVENE': 'teacher', 'STU.TEACH': 'teacher', 'OPS.TECH': 'technology' }),
        ],
      },
    },
  },
  'student-centered': {
    title: 'Student-centered coach',
    about: 'Cycles of some weeks toward a standard, in rounds. Modeling and curriculum writing are kept small.',
    sources: [...commonSources, 'sweeneyPractices', 'getting60', 'getting60First', 'getting60Third'],
    version: {
      ...common,
      expectations: {
        will: [
          ...[
            'CYC.ENROLL',
            'CYC.REALITY',
            'CYC.GOAL',
            'CYC.COPLAN',
            'CYC.COTEACH',
            'CYC.OBSERVE',
            'CYC.DEBRIEF',
            'CYC.EVIDENCE',
            'CYC.CLOSE',
            'GRP.PLC',
          ].map((code) => clause(code)),
          ...usuallySupport,
        ],
        may: [
          clause('CYC.INFORMAL'),
          clause('CYC.MODEL'),
          clause('DAT.ANALYZE'),
          clause('GRP.PD'),
          clause('LDR.TEAM'),
          clause('LDR.DISTRICT'),
        ],
        wont: [
          ...usuallyNot,
          ...handBack({
            'STU.INTERVENE': 'teacher',
            'STU.TEACH': 'teacher',
            'RES.CURRIC': 'district',
            'OPS.TECH': 'technology',
          }),
        ],
      },
      time: {
        targets: [{ numerator: 'in-cycles', denominator: 'coachable', target: 0.6 }],
        openCyclesAtMost: 4,
      },
    },
  },
  literacy: {
    title: 'Literacy coach',
    about: 'Most of the time in classrooms with teachers; testing and intervention stay with their owners.',
    sources: [...commonSources, 'lallierElishPiper'],
    version: {
      ...common,
      expectations: {
        will: [clause('CYC.*'), clause('GRP.PLC'), clause('GRP.STUDY'), ...usuallySupport],
        may: [
          clause('DAT.ANALYZE', { share: { cap: 0.15 } }),
          clause('GRP.PD'),
          clause('GRP.MENTOR'),
          clause('RES.CURATE', { handBackTo: 'teacher' }),
          clause('LDR.*'),
        ],
        wont: [...usuallyNot, ...handBack({ 'STU.INTERVENE': 'teacher', 'STU.TEACH': 'teacher' })],
      },
      time: {
        targets: [
          { numerator: 'in-classrooms', denominator: 'logged', floor: 0.5 },
          { numerator: 'with-teachers', denominator: 'logged', floor: 0.34 },
        ],
      },
    },
  },
  technology: {
    title: 'Technology coach',
    about: 'Instruction first. Troubleshooting is allowed within a small cap, so that it is seen when it grows.',
    sources: [...commonSources, 'virginiaItrt'],
    version: {
      ...common,
      expectations: {
        will: [clause('CYC.*'), clause('GRP.*'), ...usuallySupport],
        may: [
          clause('OPS.TECH', { share: { cap: 0.03 }, handBackTo: 'technology', note: 'minor troubleshooting' }),
          clause('RES.CURATE'),
          clause('LDR.*'),
          clause('DAT.ANALYZE'),
        ],
        wont: [...usuallyNot, ...handBack({ 'STU.TEACH': 'teacher', 'STU.INTERVENE': 'teacher' })],
      },
      time: { targets: [{ numerator: 'with-teachers', denominator: 'logged', target: 0.7 }] },
    },
  },
  'mixed-role': {
    title: 'Coach with classes or duties of their own',
    about:
      'For a coach who also teaches or carries other duties. Shares are of coachable time; cap your own classes and duties before signing.',
    sources: [...commonSources, 'getting60First', 'jacksonPlanDay', 'schoolCounselors'],
    version: {
      ...common,
      expectations: {
        will: [clause('CYC.*'), ...usuallySupport],
        may: [
          clause('STU.TEACH', { note: 'the assigned classes, by name' }),
          clause('OPS.DUTY', { note: 'the same share as every colleague' }),
          clause('GRP.*'),
          clause('DAT.ANALYZE', { share: { cap: 0.15 } }),
          clause('LDR.*'),
          clause('SUP.TRAVEL'),
        ],
        wont: [
          ...usuallyNot.filter(({ activity }) => activity !== 'OPS.DUTY'),
          ...handBack({ 'STU.INTERVENE': 'teacher', 'OPS.TECH': 'technology' }),
        ],
      },
      time: {
        targets: [
          { numerator: 'in-cycles', denominator: 'coachable', target: 0.6 },
          { numerator: 'out-of-scope', denominator: 'logged', cap: 0.2 },
        ],
      },
    },
  },
} as const satisfies Record<string, AgreementPreset>

/** The name of a preset. */
export type AgreementPresetName = keyof typeof agreementPresets

/** What a preset agreement needs to know to become a draft for one coach. */
export interface AgreementStart {
  readonly id: string
  readonly effective: CalendarDate
  readonly coach?: string | undefined
  readonly school?: string | undefined
  readonly principal?: string | undefined
}

/**
 * A draft agreement from a preset: for the two sides to change and sign, in force for nobody yet.
 *
 * @returns the draft; or problems where the id is empty or the date is not one
 */
export const startAgreement = (
  preset: AgreementPresetName,
  start: AgreementStart,
): Result<readonly DecodeProblem[], PartnershipAgreement> => {
  const { effective, ...parties } = start
  const { title, version }: AgreementPreset = agreementPresets[preset]
  return decode(PartnershipAgreement)({
    coachwork: 'agreement/1',
    kind: 'principal-coach',
    status: 'draft',
    ...parties,
    versions: [{ ...version, effective, reason: `Start from the preset “${title}”` }],
  })
}
