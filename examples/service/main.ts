import { startLintService } from './lint-service.js'

const service = await startLintService({
  port: Number(process.env['PORT'] ?? 8080),
  host: process.env['HOST'] ?? '127.0.0.1',
  maxBytes: 1_000_000,
  today: () => new Date().toISOString().slice(0, 10),
  grace: 5_000,
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void service.stop())
console.log(`${service.url}/lint`)
