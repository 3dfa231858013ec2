// Writes the published JSON Schemas as files of the package: dist/schemas/<name>.json. Run in packages/core, after its build.
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const { jsonSchema, schemas } = await import(pathToFileURL(resolve('dist/index.js')).href)
mkdirSync('dist/schemas', { recursive: true })
for (const name of Object.keys(schemas))
  writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify(jsonSchema(name), undefined, 2)}\n`)
