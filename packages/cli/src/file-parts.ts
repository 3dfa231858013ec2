/** The pieces of a file of a report: text in one piece stays in one, instead of letter by letter. */
export const fileParts = (content: Iterable<string> | Uint8Array): Iterable<string | Uint8Array> =>
  typeof content === 'string' || content instanceof Uint8Array ? [content] : content
