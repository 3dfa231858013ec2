import { lintJobDescription } from '@coachwork/core/clarity'

const { items, findings } = lintJobDescription(`
Duties
- Partner with teachers in coaching cycles with a goal for student learning
- Evaluate teachers and report to the principal
`)
console.log(`${items.length} duties`)
for (const { level, item, excerpt } of findings) if (item !== null) console.log(`${level}: duty ${item}, “${excerpt}”`)
//=> 2 duties
//=> error: duty 2, “Evaluate teachers and report to the principal”
