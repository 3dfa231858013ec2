import { defineConfig } from 'tsup'
import { base } from '../../tsup.base.ts'

// One config, not two: two run at once, and the `clean` of one can remove the output of the other.
export default defineConfig({
  ...base,
  platform: 'node',
  entry: ['src/index.ts', 'src/bin.ts', 'src/worker.ts'],
  splitting: true,
  dts: { ...(typeof base.dts === 'object' ? base.dts : {}), entry: 'src/index.ts' },
  // A command on a short log is all start-up: in one piece it starts in half the time.
  noExternal: [/./],
  // Some of the bundled packages are CommonJS and ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
