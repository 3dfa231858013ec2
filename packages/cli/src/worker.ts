import workerpool from 'workerpool'
import { runJob, type Job } from './batch/jobs.js'
import { nodeHost } from './host.js'

// One thread of a batch run: takes jobs from the pool, one after the other.
workerpool.worker({ run: (job: Job) => runJob(nodeHost, job) })
