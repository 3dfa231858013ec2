import * as z from 'zod'

// A page that forbids eval forbids zod's compiled parsers too. Must run before a schema is made: keep this import first.
z.config({ jitless: true })
