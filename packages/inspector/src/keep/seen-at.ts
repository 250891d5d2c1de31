import { isReadable } from '../attachments/read-attachment.ts';
import { linesIn } from './lines.ts';

/** Something as it was seen. */
export interface SeenAt {
  /** SHA-256 of what came; it lies in the run's folder under that name. */
  readonly hash: string;
  readonly at: string;
  /** What its server said that it is; null where that was not kept. */
  readonly type: string | null;
}

/** What a kept run saw at some addresses, of pages, of answers to a search and of files whose words were read. Throws as `linesIn` does. */
export async function seenAt(folder: string, urls: ReadonlySet<string>): Promise<Record<string, SeenAt>> {
  const seen: Record<string, SeenAt> = {};
  for await (const { line } of linesIn(folder)) {
    if (line.kind === 'visit' || line.kind === 'searched') {
      const url = line.finalUrl.split('#', 1)[0] as string;
      if (urls.has(url)) seen[url] = { hash: line.body, at: line.at, type: line.headers['content-type'] ?? null };
    }
    if (line.kind === 'file' && line.body !== undefined && urls.has(line.url))
      seen[line.url] = { hash: line.body, at: line.at, type: null };
  }
  return seen;
}

/** Files of a kept run whose words could be read and were not fetched: nothing is known of them but that they are there. Throws as `linesIn` does. */
export async function unreadFiles(folder: string): Promise<string[]> {
  const unread: string[] = [];
  for await (const { line } of linesIn(folder))
    if (line.kind === 'file' && line.body === undefined && isReadable(line.url)) unread.push(line.url);
  return unread;
}
