export { cli } from './cli.js'
export { exitCode, type ExitCode } from './exit-code.js'
export { nodeHost, type Host } from './host.js'
