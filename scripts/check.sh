#!/usr/bin/env bash
# Everything that must hold of the tree as it stands: types, style, direction, dead code, docs, packages, sizes, tests.
set -euo pipefail
cd "$(dirname "$0")/.."
step() { printf '\n== %s\n' "$1"; shift; "$@"; }
bin() { "node_modules/.bin/$@"; }

step 'types' bin tsc -p tsconfig.json
step 'types of core and analytics without Node' bash -c 'node_modules/.bin/tsc -p packages/core/tsconfig.src.json && node_modules/.bin/tsc -p packages/analytics/tsconfig.src.json'
step 'format' bin prettier --check --log-level warn .
step 'lint' bin eslint .
step 'direction of dependencies' pnpm run check:deps
step 'dead code and unused dependencies' pnpm run check:unused
step 'build' pnpm -r run build
step 'packages' pnpm run check:exports
step 'size' bin size-limit
step 'pages in a browser' bash -c 'node scripts/demo.mjs >/dev/null 2>&1 && node scripts/build-embed.mjs && node scripts/test-browser.mjs'
step 'runs that are cut off' node scripts/test-crashes.mjs 6
step 'reference documentation' bin typedoc --logLevel Warn
step 'links' pnpm run check:links
step 'tests with coverage' bin vitest run --coverage
