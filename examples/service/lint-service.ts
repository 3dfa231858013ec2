import { decode, isLeft, type CalendarDate, type DecodeProblem } from '@coachwork/core'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { lintDocument, readJson } from './lint-document.js'
import { LintRequest, lintRequestSchema } from './lint-request.js'
import { readBody } from './read-body.js'

/** How a service runs; everything else of it is fixed. */
export interface ServiceOptions {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  /** The largest body that is read. */
  readonly maxBytes: number
  /** The day to judge by: whether an agreement has ended. */
  readonly today: () => CalendarDate
  /** How long a stop waits for answers under way, in milliseconds. */
  readonly grace: number
}

/** A service that takes requests. */
export interface RunningService {
  readonly url: string
  /** Takes no new request, ends those under way, and then is gone. */
  readonly stop: () => Promise<void>
}

const send = (response: ServerResponse, status: number, type: string, body: string, more: object = {}): void => {
  const headers = {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  }
  response.writeHead(status, { ...headers, ...more }).end(body)
}

/** Says what is wrong as a problem document (RFC 9457), with each single problem as data. */
const refuse = (
  response: ServerResponse,
  status: number,
  title: string,
  problems: readonly DecodeProblem[] = [],
  more: object = {},
): void => {
  send(response, status, 'application/problem+json', `${JSON.stringify({ title, status, problems })}\n`, more)
}

const isJson = ({ headers }: IncomingMessage): boolean =>
  /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? '') &&
  (headers['content-encoding'] ?? 'identity') === 'identity'

const lint = async (request: IncomingMessage, response: ServerResponse, options: ServiceOptions): Promise<void> => {
  if (!isJson(request)) {
    refuse(response, 415, 'send application/json in UTF-8, not compressed')
    return
  }
  const body = await readBody(request, options.maxBytes)
  if ('problem' in body) {
    if (body.problem === 'too-large') refuse(response, 413, `send at most ${String(options.maxBytes)} bytes`)
    else if (body.problem === 'not-utf8') refuse(response, 400, 'the body is not UTF-8')
    else response.destroy()
    return
  }
  const json = readJson(body.text, 'the body')
  const asked = isLeft(json) ? json : decode(LintRequest)(json.right)
  const answer = isLeft(asked) ? asked : lintDocument(asked.right, options.today())
  if (isLeft(answer)) refuse(response, 400, 'the request cannot be read', answer.left)
  else send(response, 200, 'application/json', answer.right)
}

const schema: typeof lint = (_, response) => {
  send(response, 200, 'application/schema+json', `${JSON.stringify(lintRequestSchema, undefined, 2)}\n`)
  return Promise.resolve()
}

const routes: Readonly<Record<string, Readonly<Record<string, typeof lint>>>> = {
  '/lint': { POST: lint },
  '/schema': { GET: schema, HEAD: schema },
}

const answer = async (...given: Parameters<typeof lint>): Promise<void> => {
  const [request, response] = given
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const methods = Object.hasOwn(routes, path) ? routes[path] : undefined
  const handle = methods?.[request.method ?? '']
  if (!methods) refuse(response, 404, 'there is POST /lint and GET /schema')
  else if (!handle) refuse(response, 405, 'another method is needed', [], { allow: Object.keys(methods).join(', ') })
  else await handle(...given)
}

/** Starts a service that reads documents and keeps nothing. */
export const startLintService = async (options: ServiceOptions): Promise<RunningService> => {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (request, response) => {
    // A caller that keeps its connection for later must not hold up a stop.
    response.once('close', () => {
      if (!server.listening) server.closeIdleConnections()
    })
    answer(request, response, options).catch(() => {
      if (response.headersSent) response.destroy()
      else refuse(response, 500, 'the service failed')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, resolve)
  })
  const { port, family, address } = server.address() as AddressInfo
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      const late = setTimeout(() => {
        server.closeAllConnections()
      }, options.grace)
      server.close(() => {
        clearTimeout(late)
        resolve()
      })
    })
  return { url: `http://${family === 'IPv6' ? `[${address}]` : address}:${String(port)}`, stop }
}
