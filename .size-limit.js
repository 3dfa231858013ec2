// What an app that embeds a part of core pays for it. Entries share their parts, which esbuild would warn of once for each.
const quiet = (config) => ({ ...config, logLevel: 'error' })

const core = 'packages/core/dist/index.js'
const clarity = 'packages/core/dist/clarity/index.js'

export default [
  { name: 'core, everything', path: core, import: '*', limit: '64 kB' },
  {
    name: 'core, standing of an activity under an agreement',
    path: core,
    import: '{ decode, PartnershipAgreement, standing }',
    limit: '37 kB',
  },
  { name: 'core, a coaching cycle', path: core, import: '{ recordEvent, foldCycle, legalEvents }', limit: '32 kB' },
  { name: 'core/clarity, everything', path: clarity, import: '*', limit: '150 kB' },
  { name: 'core/clarity, job descriptions', path: clarity, import: '{ lintJobDescription }', limit: '115 kB' },
].map((entry) => ({ ...entry, gzip: true, modifyEsbuildConfig: quiet }))
