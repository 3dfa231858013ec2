import { activities, activitiesUnder, coachingRoles, orientationProfile, weigh } from '@coachwork/core'

console.log(coachingRoles.mentor.definition, activitiesUnder({ role: 'mentor' }).join())
//=> Brings new teachers into the norms, practices and policies of the school. GRP.MENTOR
const modeling = activities['CYC.MODEL']
console.log(
  weigh(modeling).weight,
  weigh(modeling, { servesStudentGoal: true, inOpenCycle: true, isDebriefed: true }).weight,
)
//=> light heavy
const week = [
  ['CYC.MODEL', 21_600],
  ['OPS.SUB', 14_400],
  ['SUP.PREP', 7_200],
] as const
const { shares, leading } = orientationProfile(week)
console.log(leading, shares['teacher-individual'], shares.managerial)
//=> teacher-individual 0.6 0.4
