/** An activity of the simulated logs, and the mean length of its entries in minutes. */
export interface SimulatedActivity {
  readonly code: string
  readonly minutes: number
}

/** Work that the simulated agreements list under `will`. */
export const willDo: readonly SimulatedActivity[] = [
  { code: 'CYC.GOAL', minutes: 55 },
  { code: 'CYC.OBSERVE', minutes: 50 },
  { code: 'CYC.MODEL', minutes: 65 },
  { code: 'CYC.DEBRIEF', minutes: 40 },
  { code: 'CYC.COPLAN', minutes: 60 },
  { code: 'DAT.ANALYZE', minutes: 80 },
  { code: 'GRP.PD', minutes: 120 },
  { code: 'GRP.PLC', minutes: 70 },
]

/** Work that they list under `may`. */
export const mayDo: readonly SimulatedActivity[] = [
  { code: 'RES.CURRIC', minutes: 75 },
  { code: 'LDR.TEAM', minutes: 70 },
  { code: 'SUP.LEARN', minutes: 110 },
  { code: 'SUP.LOG', minutes: 35 },
]

/** Work that they rule out. */
export const wontDo: readonly SimulatedActivity[] = [
  { code: 'OPS.SUB', minutes: 160 },
  { code: 'DAT.COORD', minutes: 110 },
  { code: 'OPS.DUTY', minutes: 35 },
  { code: 'OPS.CLERICAL', minutes: 60 },
  { code: 'STU.BEHAVIOR', minutes: 45 },
  { code: 'STU.INTERVENE', minutes: 55 },
  { code: 'EVA.EVALUATE', minutes: 65 },
]

/** Who may ask for work, in the order of the weights below. */
export const requesters = ['teacher', 'coach', 'principal', 'assistant-principal', 'district', 'unknown'] as const

/** How often each asks for work inside the role, and outside it. */
export const requesterWeights = {
  inside: [45, 26, 11, 5, 8, 5],
  outside: [13, 6, 35, 23, 17, 6],
} as const

/** Who may stand behind a growth of work outside the role, in the same order. */
export const driverWeights = [10, 0, 45, 30, 15, 0] as const
