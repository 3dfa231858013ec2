/** What the command's exit code tells the caller. */
export const exitCode = {
  /** Done, and everything was used. */
  done: 0,
  /** Findings at or above the level that was asked for. */
  findings: 1,
  /** Could not run: a wrong call, unreadable input, or a fault of the program. */
  couldNotRun: 2,
  /** Done, but some of the input was set aside. */
  setAside: 3,
  /** Stopped by the person or the system that ran it (Ctrl-C): nothing is half written. */
  interrupted: 130,
} as const

/** One of the exit codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
