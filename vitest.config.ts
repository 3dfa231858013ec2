import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

// The first condition makes workspace packages resolve to their src, so tests need no build.
// It is ssr.resolve.conditions that counts; resolve.conditions alone does nothing here.
const conditions = ['@coachwork/source', ...defaultServerConditions];

const project = (name: string) => ({
  extends: true as const,
  test: {
    name,
    root: `packages/${name}`,
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
});

export default defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    projects: ['core', 'analytics', 'cli'].map(project),
    reporters: ['default', './vitest.reporter.ts'],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['packages/cli/src/bin.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 80, branches: 70 },
    },
  },
});
