// Packs every public package as pnpm would publish it, then checks the tarballs with publint and attw.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const dir = mkdtempSync(join(tmpdir(), 'pack-'))
const run = (cmd, args) => execFileSync(cmd, args, { stdio: 'inherit', shell: process.platform === 'win32' })
try {
  run('pnpm', ['-r', '--filter', '@coachwork/*', 'exec', 'pnpm', 'pack', '--pack-destination', dir])
  for (const name of readdirSync(dir)) {
    run('publint', ['run', '--strict', join(dir, name)])
    run('attw', [join(dir, name), '--profile', 'node16', '--format', 'ascii'])
  }
} finally {
  rmSync(dir, { recursive: true, force: true })
}
