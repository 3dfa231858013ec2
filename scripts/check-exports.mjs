// Packs every public package as pnpm would publish it, checks the tarballs with publint and attw, and uses them as a stranger
// would: installed with npm in an empty folder.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'coachwork-pack-'))
const windows = process.platform === 'win32'
const run = (command, args, options = {}) =>
  execFileSync(command, args, { stdio: 'inherit', shell: windows, ...options })
try {
  run('pnpm', ['-r', '--filter', '@coachwork/*', 'exec', 'pnpm', 'pack', '--pack-destination', folder])
  const tarballs = readdirSync(folder).map((name) => join(folder, name))
  for (const tarball of tarballs) {
    run('publint', ['run', '--strict', tarball])
    run('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii'])
  }
  const stranger = join(folder, 'stranger')
  mkdirSync(stranger)
  writeFileSync(join(stranger, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }')
  writeFileSync(join(stranger, 'log.csv'), 'Date,Hours,First Name,Last Name,Task\n2026-09-01,1.5,Ann,Ash,Modeling\n')
  writeFileSync(
    join(stranger, 'use.js'),
    "import { familyOf } from '@coachwork/core'\nimport { importers } from '@coachwork/analytics'\nimport { formats } from '@coachwork/analytics/formats'\nconsole.log(familyOf('CYC.MODEL'), importers.length > 0, Object.keys(formats).join())\n",
  )
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error', ...tarballs, 'zod@4'], { cwd: stranger })
  run(process.execPath, ['use.js'], { cwd: stranger })
  run('npx', ['coachwork', 'report', 'log.csv', '--format', 'html,json,csv,xlsx,markdown', '--out', 'report'], {
    cwd: stranger,
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
