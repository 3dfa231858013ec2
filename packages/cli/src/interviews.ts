import { Consensus, type Interview } from '@coachwork/core'
import { loadAs } from './documents.js'
import type { Host } from './host.js'

/** What people said about the roles, each interview once however many files hold it; nothing where none is named. */
export const loadInterviews = async (
  host: Host,
  paths: readonly string[],
): Promise<readonly Interview[] | undefined> => {
  if (paths.length === 0) return undefined
  const interviews = new Map<string, Interview>()
  for (const path of paths) {
    const consensus = await loadAs(host, path, Consensus, 'see the core guide: docs/guide/core.md')
    for (const interview of consensus.value.interviews)
      interviews.set(JSON.stringify([interview.interviewee.school, interview.id, interview.on]), interview)
  }
  return [...interviews.values()]
}
