import { defineConfig } from 'tsup'
import { base } from '../../tsup.base.ts'

export default defineConfig({
  ...base,
  entry: { index: 'src/index.ts', clarity: 'src/clarity/index.ts' },
  splitting: true,
})
