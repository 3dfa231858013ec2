import { execFileSync } from 'node:child_process'
import { defineConfig } from 'tsup'
import { base, writeNotices } from '../../tsup.base.ts'

export default defineConfig({
  ...base,
  entry: { index: 'src/index.ts', clarity: 'src/clarity/index.ts' },
  splitting: true,
  onSuccess: async () => {
    await writeNotices()
    execFileSync(process.execPath, ['../../scripts/write-schemas.mjs'], { stdio: 'inherit' })
  },
})
