import {
  activityNamed,
  crosswalkOf,
  extendCatalogue,
  orThrow,
  standardCatalogue,
  suggestActivities,
} from '@coachwork/core'

// A district adds an activity of its own; labels that nobody has mapped stay unmapped, with suggestions for a person.
const catalogue = orThrow(
  extendCatalogue(standardCatalogue, [{ code: 'X.GARDEN', label: 'School garden', standing: 'wont' }]),
)
console.log(activityNamed(catalogue)('school-garden'), activityNamed(catalogue)('Subbed in 4B'))
//=> X.GARDEN unmapped
for (const { code, words } of suggestActivities(catalogue)('Subbed in 4B', 1)) console.log(code, words.join(', '))
//=> OPS.SUB subbed
console.log(crosswalkOf('CYC.COTEACH').roles.join(), crosswalkOf('CYC.COTEACH').studentCentered.join())
//=> classroom-supporter co-teaching
