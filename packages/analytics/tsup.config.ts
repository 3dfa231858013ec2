import { defineConfig } from 'tsup'
import { base } from '../../tsup.base.ts'

export default defineConfig({
  ...base,
  entry: {
    index: 'src/index.ts',
    explained: 'src/explained/index.ts',
    formats: 'src/formats/index.ts',
    'time-zone': 'src/values/time-zone.ts',
  },
  splitting: true,
  // Bundled: its own dependency is not served by every registry, and it starts four times as fast in one file.
  noExternal: ['arquero', '@uwdata/flechette', 'acorn'],
  // platform: 'neutral' has no main fields of its own, so a package without `exports` would not resolve.
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main']
  },
})
