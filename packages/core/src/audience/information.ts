import * as z from 'zod'
import type { SourceKey } from '../sources.js'

/** Somebody who may want to know something about coaching: more readers than reports are made for. */
export const Viewer = z.enum(['coach', 'teacher', 'principal', 'district', 'public'])
export type Viewer = z.infer<typeof Viewer>

/**
 * Whether a viewer may learn of something: always; if the agreement in force says so; with the teacher's own explicit
 * permission; or never, whatever anybody agrees.
 */
export type ShareLevel = 'always' | 'if-agreed' | 'with-permission' | 'never'

/** One kind of information that coaching produces, and who may see it. */
export interface InformationDefinition {
  readonly label: string
  readonly definition: string
  readonly share: Readonly<Record<Viewer, ShareLevel>>
  readonly source: SourceKey
}

const share = <
  const Coach extends ShareLevel,
  const Teacher extends ShareLevel,
  const Principal extends ShareLevel,
  const District extends ShareLevel,
  const Public extends ShareLevel,
>(
  coach: Coach,
  teacher: Teacher,
  principal: Principal,
  district: District,
  everyone: Public,
): { coach: Coach; teacher: Teacher; principal: Principal; district: District; public: Public } => ({
  coach,
  teacher,
  principal,
  district,
  public: everyone,
})

/**
 * Who may see what, by item of information: the confidentiality of coaching as data.
 *
 * The order of viewers is coach, teacher, principal, district, public.
 */
export const informationItems = {
  conversation: {
    label: 'What was said in coaching',
    definition: 'The words of a coaching talk, and what either side made of them.',
    share: share('always', 'always', 'never', 'never', 'never'),
    source: 'piicTip',
  },
  notes: {
    label: "The coach's notes on work with a teacher",
    definition: 'Notes, drafts and recordings; they stay with the teacher and leaders may not ask for them.',
    share: share('always', 'always', 'never', 'never', 'never'),
    source: 'northAndover',
  },
  'observation-record': {
    label: 'What the coach saw in a lesson',
    definition: "The description of a lesson that the coach watched at the teacher's invitation.",
    share: share('always', 'always', 'never', 'never', 'never'),
    source: 'northAndover',
  },
  'skill-or-need': {
    label: "A teacher's skill, progress or need",
    definition: 'What one teacher can do or lacks; a leader sees for themselves.',
    share: share('always', 'always', 'never', 'never', 'never'),
    source: 'cultureOfCoaching',
  },
  judgment: {
    label: 'A judgment of a teacher',
    definition: 'Praise or blame of a person, good or bad. Coaching makes none, so nobody is shown one.',
    share: share('never', 'never', 'never', 'never', 'never'),
    source: 'literacyPages',
  },
  'evaluation-input': {
    label: 'Input to an evaluation',
    definition: "Anything meant for a teacher's evaluation or employment; the coach may not be told to give it.",
    share: share('never', 'never', 'never', 'never', 'never'),
    source: 'collectiveBargaining',
  },
  participation: {
    label: 'Who is in a cycle, when, how long, on what topic',
    definition: 'That the work takes place, without how it goes.',
    share: share('always', 'always', 'if-agreed', 'never', 'never'),
    source: 'coachbetter',
  },
  'action-steps': {
    label: 'Agreed next steps and look-fors',
    definition: 'What the teacher is going to try. Sources disagree whether leaders may know; the teacher decides.',
    share: share('always', 'always', 'with-permission', 'never', 'never'),
    source: 'tliOklahoma',
  },
  'success-story': {
    label: 'A success story',
    definition: 'An account of what went well with one teacher, told with explicit permission or by the teacher.',
    share: share('always', 'always', 'with-permission', 'with-permission', 'with-permission'),
    source: 'sampleStaffAgreement',
  },
  'early-win': {
    label: 'The first change of practice',
    definition:
      "That something the coach and teacher worked on shows for the first time: the coach's own early feedback.",
    share: share('always', 'always', 'never', 'never', 'never'),
    source: 'barkleyJobDescription',
  },
  trends: {
    label: 'Trends of a team, a subject or a school',
    definition: 'Counts and shares over groups large enough that nobody can be picked out.',
    share: share('always', 'always', 'always', 'always', 'if-agreed'),
    source: 'coachbetter',
  },
  'role-fit': {
    label: "How the coach's time fits the agreement",
    definition: 'Time by activity against what was agreed: about the role, not about anybody.',
    share: share('always', 'if-agreed', 'always', 'always', 'never'),
    source: 'universalLiteracy',
  },
  'time-by-day': {
    label: "The coach's days, one by one",
    definition: 'Single entries of the log with dates and times.',
    share: share('always', 'never', 'never', 'never', 'never'),
    source: 'kickup',
  },
  safety: {
    label: 'A danger to a child or an adult',
    definition: 'What must be passed on, whatever else is confidential.',
    share: share('always', 'always', 'always', 'if-agreed', 'never'),
    source: 'curiousCoach',
  },
} as const satisfies Record<string, InformationDefinition>

/** The name of an item of information. */
export const InformationItem = z.enum(Object.keys(informationItems) as [keyof typeof informationItems])
export type InformationItem = keyof typeof informationItems

/** What an agreement says of one item: with whom it is shared beyond what always holds. */
export const ConfidentialityClause = z
  .looseObject({
    item: InformationItem,
    shareWith: z.array(Viewer).readonly(),
    note: z.string().optional(),
  })
  .readonly()
export type ConfidentialityClause = z.infer<typeof ConfidentialityClause>
