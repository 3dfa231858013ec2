import { execFileSync } from 'node:child_process'
import { defineConfig } from 'tsup'
import { base, writeNotices } from '../../tsup.base.ts'

const published = { index: 'src/index.ts', 'clarity/index': 'src/clarity/index.ts' }

// A file for each source: nothing in it has side effects, so a bundler drops the files that an app does not use.
export default defineConfig({
  ...base,
  entry: ['src/**/*.ts'],
  splitting: true,
  sourcemap: false,
  dts: { ...(typeof base.dts === 'object' ? base.dts : {}), entry: published },
  onSuccess: async () => {
    await writeNotices()
    execFileSync(process.execPath, ['../../scripts/write-schemas.mjs'], { stdio: 'inherit' })
  },
})
