import type { CycleEventType, CycleModel } from './event.js'

/** Where a cycle stands: what coach and teacher are about to do. */
export type CycleStage =
  | 'new'
  | 'invited'
  | 'current-reality'
  | 'goal'
  | 'strategy'
  | 'learn'
  | 'confirm'
  | 'review'
  | 'invent'
  | 'plan'
  | 'assess'
  | 'implement'
  | 'results'
  | 'met'
  | 'closed'
  | 'declined'
  | 'withdrawn'

/** The part of a cycle that a stage belongs to, by the names that its model uses. */
export type CyclePhase =
  'opening' | 'identify' | 'learn' | 'improve' | 'set-goal' | 'assess' | 'implement' | 'reassess' | 'over'

/** A stage's name for people, and its phase in each model; a model that lacks the stage shows the other's phase. */
export const cycleStages = {
  new: { label: 'Not begun', phase: { 'impact-cycle': 'opening', 'student-centered': 'opening' } },
  invited: { label: 'Invited', phase: { 'impact-cycle': 'opening', 'student-centered': 'opening' } },
  'current-reality': {
    label: 'Current reality',
    phase: { 'impact-cycle': 'identify', 'student-centered': 'set-goal' },
  },
  goal: { label: 'Goal', phase: { 'impact-cycle': 'identify', 'student-centered': 'set-goal' } },
  strategy: { label: 'Strategy', phase: { 'impact-cycle': 'identify', 'student-centered': 'set-goal' } },
  learn: { label: 'Learn the strategy', phase: { 'impact-cycle': 'learn', 'student-centered': 'implement' } },
  confirm: { label: 'Confirm direction', phase: { 'impact-cycle': 'improve', 'student-centered': 'implement' } },
  review: { label: 'Review progress', phase: { 'impact-cycle': 'improve', 'student-centered': 'implement' } },
  invent: { label: 'Invent improvements', phase: { 'impact-cycle': 'improve', 'student-centered': 'implement' } },
  plan: { label: 'Plan next actions', phase: { 'impact-cycle': 'improve', 'student-centered': 'implement' } },
  assess: { label: 'Assess students', phase: { 'impact-cycle': 'identify', 'student-centered': 'assess' } },
  implement: {
    label: 'Plan and teach together',
    phase: { 'impact-cycle': 'improve', 'student-centered': 'implement' },
  },
  results: { label: 'Results', phase: { 'impact-cycle': 'improve', 'student-centered': 'reassess' } },
  met: { label: 'Goal met', phase: { 'impact-cycle': 'over', 'student-centered': 'over' } },
  closed: { label: 'Closed', phase: { 'impact-cycle': 'over', 'student-centered': 'over' } },
  declined: { label: 'Declined', phase: { 'impact-cycle': 'over', 'student-centered': 'over' } },
  withdrawn: { label: 'Withdrawn', phase: { 'impact-cycle': 'over', 'student-centered': 'over' } },
} as const satisfies Record<CycleStage, { label: string; phase: Record<CycleModel, CyclePhase> }>

/** From a stage, which event leads to which stage. */
export type MoveTable = Readonly<Partial<Record<CycleStage, Readonly<Partial<Record<CycleEventType, CycleStage>>>>>>

/** Work that may happen at any time in a running cycle and leaves it where it is. */
const alongside = ['observed', 'debriefed', 'co-planned', 'co-taught', 'evidence-analyzed', 'reality-gathered'] as const

/** What may end or interrupt a running cycle. */
const endings = { withdrawn: 'withdrawn', closed: 'closed' } as const

/** The moves of one stage, with the work alongside and the endings that every running stage allows. */
const running = (
  stage: CycleStage,
  moves: Readonly<Partial<Record<CycleEventType, CycleStage>>>,
): Readonly<Partial<Record<CycleEventType, CycleStage>>> => ({
  ...Object.fromEntries(alongside.map((type) => [type, stage])),
  ...endings,
  ...moves,
})

/** How both models begin and end. Consent is counted by `step`; a cycle with both sides' consent goes to its first stage. */
const opening: MoveTable = {
  new: { invited: 'invited' },
  invited: { accepted: 'invited', declined: 'declined', withdrawn: 'withdrawn' },
  met: { closed: 'closed', withdrawn: 'withdrawn', debriefed: 'met' },
}

/**
 * The legal moves of both models: one table, from which everything else about legality is derived.
 *
 * In the Impact Cycle, Improve is a loop: planned actions lead back to confirming the direction, and a review may lead
 * back to another strategy or a better goal. In the student-centered cycle, results may lead back to teaching.
 */
export const cycleMoves: Readonly<Record<CycleModel, MoveTable>> = {
  'impact-cycle': {
    ...opening,
    'current-reality': running('current-reality', { 'reality-gathered': 'goal', observed: 'goal' }),
    goal: running('goal', { 'goal-set': 'strategy' }),
    strategy: running('strategy', { 'goal-set': 'strategy', 'strategy-chosen': 'learn' }),
    learn: running('learn', {
      'strategy-chosen': 'learn',
      'strategy-explained': 'confirm',
      'strategy-modeled': 'confirm',
    }),
    confirm: running('confirm', {
      'strategy-explained': 'confirm',
      'strategy-modeled': 'confirm',
      'strategy-chosen': 'learn',
      'direction-confirmed': 'review',
    }),
    review: running('review', { 'strategy-modeled': 'review', 'progress-reviewed': 'invent' }),
    invent: running('invent', {
      'progress-reviewed': 'invent',
      'improvement-invented': 'plan',
      'strategy-chosen': 'learn',
      'goal-set': 'strategy',
      'goal-met': 'met',
    }),
    plan: running('plan', { 'improvement-invented': 'plan', 'actions-planned': 'confirm' }),
  },
  'student-centered': {
    ...opening,
    goal: running('goal', { 'goal-set': 'assess' }),
    assess: running('assess', { 'goal-set': 'assess', 'students-assessed': 'implement' }),
    implement: running('implement', { 'strategy-modeled': 'implement', 'students-reassessed': 'results' }),
    results: running('results', {
      'co-planned': 'implement',
      'students-reassessed': 'results',
      'goal-set': 'assess',
      'goal-met': 'met',
    }),
  },
}

/** The stage in which each model begins once both sides have consented. */
export const firstStage: Readonly<Record<CycleModel, CycleStage>> = {
  'impact-cycle': 'current-reality',
  'student-centered': 'goal',
}
