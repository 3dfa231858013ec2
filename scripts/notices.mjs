// Writes dist/THIRD-PARTY-NOTICES.txt: the licence of every package that a build has bundled, from the bundler's own record.
// Run in a package's folder, after its build.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const record = 'dist/metafile-esm.json'
const { inputs, outputs } = JSON.parse(readFileSync(record, 'utf8'))
const bundled = new Set(Object.values(outputs).flatMap((output) => Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []))))

/** The folder of the package that a file belongs to. */
const packageOf = (path) => {
  for (let folder = dirname(resolve(path)); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name !== undefined && JSON.parse(readFileSync(manifest, 'utf8')).version !== undefined) return folder
  }
  throw new Error(`${path} belongs to no package`)
}

const notices = new Map()
for (const path of Object.keys(inputs)) {
  if (!bundled.has(path) || !path.includes('node_modules')) continue
  const folder = packageOf(path)
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file)).sort()
  notices.set(name, `${name} ${version} (${license})\n\n${files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')}`)
}
const rule = `\n\n${'-'.repeat(80)}\n\n`
const head = 'This package contains code of the following packages.'
if (notices.size > 0) writeFileSync('dist/THIRD-PARTY-NOTICES.txt', [head, ...[...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)].join(rule) + '\n')
rmSync(record)
