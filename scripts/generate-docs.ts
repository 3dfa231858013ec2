// Writes docs/guide/activities.md from the catalogue: tsx --conditions=@coachwork/source scripts/generate-docs.ts
import { activities, cite, familyLabel, familyOf, type ActivityDefinition } from '../packages/core/src/index.js'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const all = Object.entries<ActivityDefinition>(activities)
const sections = [...new Set(all.map(([code]) => familyOf(code)))].map((family) => {
  const rows = all
    .filter(([code]) => familyOf(code) === family)
    .map(
      ([code, { label, definition, zone, owner, weight, source }]) =>
        `| \`${code}\` | ${label} | ${definition} | ${zone} | ${owner} | ${weight} | ${source === undefined ? '' : cite(source)} |`,
    )
  return `## ${family}: ${familyLabel(family)}

| code | activity | what it is | usually | whose work | weight | source |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
})

const page = `# Activities

<!-- Written by scripts/generate-docs.ts from the catalogue; change it there. -->

The coded activities of coaching work. A log's labels are mapped to these codes; a label that is spelled like an activity's
name or code needs no mapping. What stands under _usually_ is only a beginning: the agreement decides, except that evaluating
colleagues is prohibited for every coach. Weight is heavy for work that aims at change in teaching and learning, light for work
that is of help; intent decides in the end. A district adds its own activities in the [mapping](mapping.md).

${sections.join('\n')}`

writeFileSync(join(dirname(fileURLToPath(import.meta.url)), '../docs/guide/activities.md'), page)
