import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

// The first condition makes workspace packages resolve to their src, so tests need no build.
// It is ssr.resolve.conditions that counts; resolve.conditions alone does nothing here.
const conditions = ['@coachwork/source', ...defaultServerConditions]

const project = (name: string) => ({
  extends: true as const,
  test: {
    name,
    root: `packages/${name}`,
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
})

export default defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    projects: ['core', 'analytics', 'cli'].map(project),
    reporters: ['default', './vitest.reporter.ts'],
    // Far from UTC, so that a day read in the machine's zone by mistake shows.
    env: { TZ: 'America/Los_Angeles' },
    // A library that writes to the console has a fault.
    onConsoleLog: (log) => {
      throw new Error(`written to the console: ${log}`)
    },
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['packages/cli/src/bin.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 90, branches: 80 },
    },
  },
})
