/** What a file is, without its content. */
export interface FileFacts {
  /** Its size. */
  readonly bytes: number
  /** When it was last written, in milliseconds of the file system's own clock. */
  readonly modified: number
}

/** A text file that grows line by line. */
export interface GrowingFile {
  /** Adds text at the end; in order, but without waiting for the disk. What cannot be written ends the file. */
  readonly write: (text: string) => void
  /** Waits until all of it is written. */
  readonly close: () => Promise<void>
}

/** What a run without anybody beside it needs of the machine, beyond reading and writing files. */
export interface Machine {
  /** Facts of a file; `undefined` where there is none. */
  readonly facts: (path: string) => Promise<FileFacts | undefined>
  /** Removes a file or a folder with all in it; nothing where there is none. */
  readonly remove: (path: string) => Promise<void>
  /** Makes a file that is not there yet, and says whether it was made. Of several that try at once one succeeds. */
  readonly claim: (path: string, text: string) => Promise<boolean>
  /** Gives a file another name; what had that name is gone. */
  readonly rename: (from: string, to: string) => Promise<void>
  /** Makes a folder that only its owner can look into. */
  readonly privateFolder: (path: string) => Promise<void>
  /** Begins a text file anew, and makes its folder. */
  readonly grow: (path: string) => Promise<GrowingFile>
  /** Milliseconds since 1970 as the machine's clock has it; it may go backwards. */
  readonly now: () => number
  /** What the machine is called among others. */
  readonly name: string
  /** The number of this process. */
  readonly process: number
  /** Whether a process of this machine is running. */
  readonly isAlive: (process: number) => boolean
  /** Calls the listener when a person first asks the command to stop, until the answer is called. A second time it is stopped. */
  readonly onInterrupt: (listener: () => void) => () => void
  /** How many things it can do at once. */
  readonly cores: number
  /** Starts so many threads that each run jobs; nothing where there are no threads. */
  readonly threads: ((count: number) => Threads) | undefined
}

/** Threads that take jobs: each job is plain data, and so is what comes of it. */
export interface Threads {
  /** Has a free thread do the job. */
  readonly run: (job: unknown) => Promise<unknown>
  /** Ends the threads. */
  readonly stop: () => Promise<void>
}
