import { execFileSync } from 'node:child_process'
import type { Options } from 'tsup'

/** Source imports `fp-ts/lib/X.js` (resolves everywhere); the bundle takes the tree-shakeable `es6` twin. */
const fpTsEs6: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'fp-ts-es6',
  setup(build) {
    build.onResolve({ filter: /^fp-ts\/lib\// }, (args) =>
      build.resolve(args.path.replace('/lib/', '/es6/'), {
        resolveDir: args.resolveDir,
        kind: args.kind,
        importer: args.importer,
      }),
    )
  },
}

/** Puts the licences of everything bundled beside the build. */
export const writeNotices = (): Promise<void> => {
  execFileSync(process.execPath, ['../../scripts/notices.mjs'], { stdio: 'inherit' })
  return Promise.resolve()
}

export const base: Options = {
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  // TypeScript 6 rejects the baseUrl that tsup's dts build sets, unless told otherwise.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  noExternal: [/^fp-ts\//],
  esbuildPlugins: [fpTsEs6],
  sourcemap: true,
  clean: true,
  treeshake: false,
  metafile: true,
  onSuccess: writeNotices,
}
