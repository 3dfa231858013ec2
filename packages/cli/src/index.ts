export { cli } from './cli.js'
export { exitCode, type ExitCode } from './exit-code.js'
export { nodeHost, type Host, type Parts } from './host.js'
export type { FileFacts, GrowingFile, Machine, Threads } from './machine.js'
