import { cli } from './cli.js'
import { exitCode } from './exit-code.js'
import { nodeHost } from './host.js'

// A reader that closes the pipe early (`coachwork … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCode.done)
  throw error
})

cli(process.argv.slice(2), nodeHost).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(
      `coachwork met a fault of its own:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exitCode = exitCode.couldNotRun
  },
)
