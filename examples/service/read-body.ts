import type { IncomingMessage } from 'node:http'

/** Why a body was not read. */
export type BodyProblem = 'too-large' | 'not-utf8' | 'cut-off'

/**
 * The body of a request as text, never holding more of it than the limit allows.
 *
 * Of a body that is too large, node throws the rest away as it comes, so that the sender gets to hear the answer.
 */
export const readBody = async (
  request: IncomingMessage,
  maxBytes: number,
): Promise<{ readonly text: string } | { readonly problem: BodyProblem }> => {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > maxBytes) return { problem: 'too-large' }
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxBytes) return { problem: 'too-large' }
      chunks.push(chunk)
    }
  } catch {
    return { problem: 'cut-off' }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) }
  } catch {
    return { problem: 'not-utf8' }
  }
}
