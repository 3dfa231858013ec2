import { mappingJsonSchema, reportJsonSchema } from '@coachwork/analytics'
import { isSchemaName, jsonSchema, schemas } from '@coachwork/core'
import { Baseline, lintJsonSchema } from '@coachwork/core/clarity'
import { Argument, Command } from 'commander'
import * as z from 'zod'
import { agreementDiffSchema } from '../agreement/agreement-diff.js'
import { districtJsonSchema } from '../batch/district-file.js'
import { runJsonSchema } from '../batch/manifest.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import type { Host } from '../host.js'
import { importSummarySchema } from '../import-summary.js'

const titled = (name: string, schema: z.ZodType): z.core.JSONSchema.BaseSchema => ({
  title: `coachwork ${name}`,
  ...z.toJSONSchema(schema),
})

/** What Coachwork reads or writes beside the documents of the core. Each is made only when it is asked for. */
const others = {
  'agreement-diff': () => titled('agreement-diff', agreementDiffSchema()),
  baseline: () => titled('baseline', Baseline),
  import: () => titled('import', importSummarySchema()),
  district: districtJsonSchema,
  lint: lintJsonSchema,
  mapping: mappingJsonSchema,
  report: reportJsonSchema,
  run: runJsonSchema,
} as const satisfies Record<string, () => z.core.JSONSchema.BaseSchema>

const names = [...Object.keys(schemas), ...Object.keys(others)].sort()

/** `coachwork schema`: the JSON Schema of a document, for programs in other languages and for editors. */
export const schemaCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  new Command('schema')
    .summary('print the JSON Schema of a document')
    .description(
      'Prints the JSON Schema (draft 2020-12) of a document that Coachwork reads, such as agreement, or writes, such as report.',
    )
    .addArgument(new Argument('<name>', 'which document').choices(names))
    .addHelpText('after', '\nExample:\n  coachwork schema agreement')
    .action((name: string) => {
      const schema = isSchemaName(name) ? jsonSchema(name) : others[name as keyof typeof others]()
      host.out(`${JSON.stringify(schema, undefined, 2)}\n`)
      finish(exitCode.done)
    })
