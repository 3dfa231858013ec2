// Writes dist/THIRD-PARTY-NOTICES.txt: the licence of every package that a build has bundled, from the bundler's own record.
// Run in a package's folder, after its build.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const record = 'dist/metafile-esm.json'
const notices = 'dist/THIRD-PARTY-NOTICES.txt'
const rule = `\n\n${'-'.repeat(80)}\n\n`
const head = 'This package contains code of the following packages.'

const { outputs } = JSON.parse(readFileSync(record, 'utf8'))
const bundled = new Set(
  Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  ),
)

/** The folder of the package that a file belongs to, and its manifest. */
const packageOf = (path) => {
  for (let folder = dirname(resolve(path)); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    const manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    if (manifest.name && manifest.version) return { folder, manifest }
  }
  throw new Error(`${path} belongs to no package`)
}

/** Packages by the text of their licence: many share one. */
const packages = new Map()
const inherited = new Set()
for (const path of bundled) {
  const { folder, manifest } = packageOf(path)
  if (folder === process.cwd()) continue
  if (!path.includes('node_modules')) {
    const own = join(folder, notices)
    if (existsSync(own)) for (const part of readFileSync(own, 'utf8').trim().split(rule).slice(1)) inherited.add(part)
    continue
  }
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
  const text = files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n')
  packages.set(
    text,
    (packages.get(text) ?? new Set()).add(`${manifest.name} ${manifest.version} (${manifest.license})`),
  )
}
const own = [...packages].map(([text, names]) => `${[...names].sort().join('\n')}\n\n${text}`)
const all = [...new Set([...own, ...inherited])].sort()
if (all.length > 0) writeFileSync(notices, `${[head, ...all].join(rule)}\n`)
rmSync(record)
