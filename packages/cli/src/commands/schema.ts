import { jsonSchema, schemas, type SchemaName } from '@coachwork/core'
import { mappingJsonSchema } from '@coachwork/analytics'
import { Argument, Command } from 'commander'
import { exitCode, type ExitCode } from '../exit-code.js'
import type { Host } from '../host.js'

const names = [...Object.keys(schemas), 'mapping'].sort()

/** `coachwork schema`: the JSON Schema of a document, for programs in other languages and for editors. */
export const schemaCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  new Command('schema')
    .summary('print the JSON Schema of a document')
    .description('Prints the JSON Schema (draft 2020-12) of a document that Coachwork reads or writes.')
    .addArgument(new Argument('<name>', 'which document').choices(names))
    .addHelpText('after', '\nExample:\n  coachwork schema agreement')
    .action((name: string) => {
      const schema = name === 'mapping' ? mappingJsonSchema() : jsonSchema(name as SchemaName)
      host.out(`${JSON.stringify(schema, undefined, 2)}\n`)
      finish(exitCode.done)
    })
