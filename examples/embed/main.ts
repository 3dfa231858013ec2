import './no-eval.js'
import { startAnswering } from './answering.js'
import { startPage } from './page.js'

// The page starts a worker with its own script: one bundle, so one file to pass around.
if (typeof document === 'undefined') startAnswering()
else startPage()
