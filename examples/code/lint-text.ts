import { lintJobDescription } from '@coachwork/core/clarity'

const { items, findings } = lintJobDescription(`Duties:
- Plan lessons with teachers from student work, so that more students can explain their reasoning.
- Cover classes when no substitute is found.`)

for (const { text, activity, standing } of items) console.log(`${activity ?? '?'} (${standing ?? '?'}): ${text}`)
for (const { rule, level, excerpt, fix } of findings)
  if (excerpt !== '') console.log(`${level} ${rule}: “${excerpt}” ${fix}`)
//=> CYC.COPLAN (will): Plan lessons with teachers from student work, so that more students can explain their reasoning.
//=> OPS.SUB (wont): Cover classes when no substitute is found.
//=> note teacher-duty: “Cover classes when no substitute is found” Do it with the teacher, once, in a cycle; or leave it with the teacher.
