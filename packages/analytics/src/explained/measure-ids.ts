/** Every measure of a report or a what-if by its name, which is that of its page too. Names are never used again. */
export const measureIds = [
  'administrator-learning',
  'capacity',
  'carry-over',
  'check-ins',
  'coaching-cycles',
  'coverage',
  'cycle-progress',
  'cycles-forgone',
  'lateness',
  'leader-time',
  'load',
  'log-quality',
  'own-learning',
  'plan',
  'reach',
  'remedies',
  'repeated-weeks',
  'requests',
  'said-against-log',
  'scope',
  'scope-creep',
  'shares',
  'time-allocation',
  'time-by',
  'what-if',
  'working-days',
] as const

/** The name of a measure, such as `scope-creep`. */
export type MeasureId = (typeof measureIds)[number]
