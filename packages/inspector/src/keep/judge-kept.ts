import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAttachment } from '../attachments/read-attachment.ts';
import type { Seen } from '../crawl/crawl-site.ts';
import type { Visit } from '../crawl/fetch-one.ts';
import { Examination, type ExamineOptions, type Inspection } from '../examination.ts';
import { KeptRunBroken, type Line, linesIn, tryOf, VISITS } from './lines.ts';

/**
 * Judges a kept run anew, without the network. Throws KeptRunBroken where a body is not what was kept, a line is not one of ours, or
 * the run did not come to its end.
 */
export async function judgeKept(
  folder: string,
  options: Omit<ExamineOptions, 'today' | 'outer' | 'unit'>,
): Promise<Inspection> {
  let examination: Examination | undefined;
  let today = '';
  for await (const { line: one } of linesIn(folder)) {
    if (one.kind === 'begin') {
      today = one.today;
      const { outer = false, unit } = one;
      examination = new Examination(one.home, { ...options, today, outer, ...(unit === undefined ? {} : { unit }) });
    } else if (examination === undefined) throw new KeptRunBroken(`${VISITS}: a run begins with its home page`);
    else if (one.kind === 'end') return examination.end(one.cut);
    else if (one.kind === 'probed') examination.probed(one.transport);
    else if (one.kind === 'past') examination.remember(one.url, one.attempts);
    else if (one.kind === 'missed') examination.missed(one.url, one.failure, tryOf(one, today));
    else if (one.kind === 'file') {
      examination.file(one.url);
      if (one.body !== undefined)
        examination.attachment(await readAttachment(one.url, await bodyOf(folder, one.body), options.readPdf));
    } else if (one.kind === 'outer') examination.outer(one.url, one.failure, one);
    else if (one.kind === 'searched') examination.searched(one.word, { ...one, body: await bodyOf(folder, one.body) });
    else examination.page({ ...one, body: await bodyOf(folder, one.body) });
  }
  throw new KeptRunBroken(`${VISITS}: the run did not come to its end`);
}

/**
 * What the first lines of a kept run saw, for whoever goes on with it. What was left out for want of time is looked at again. Throws
 * KeptRunBroken as `judgeKept` does.
 */
export async function* seenIn(folder: string, lines: number): AsyncGenerator<Seen> {
  let today = '';
  let number = 0;
  for await (const { line: one } of linesIn(folder)) {
    number += 1;
    if (number > lines) return;
    if (one.kind === 'begin') today = one.today;
    if (one.kind === 'file') {
      const visit = one.body === undefined ? null : fileOf(one, await bodyOf(folder, one.body));
      yield { url: one.url, visit, failure: null, as: 'file' };
    }
    if (one.kind === 'missed' && one.failure !== 'budget')
      yield { url: one.url, visit: tryOf(one, today), failure: one.failure };
    if (one.kind === 'visit')
      yield { url: one.url, visit: { ...one, body: await bodyOf(folder, one.body) }, failure: null };
  }
}

/** A kept file as it was fetched. */
const fileOf = ({ url, at, ms, status }: Extract<Line, { kind: 'file' }>, body: Buffer): Visit => ({
  url,
  finalUrl: url,
  hops: [],
  at,
  ms,
  status,
  headers: {},
  failure: null,
  body,
});

async function bodyOf(folder: string, hash: string): Promise<Buffer> {
  const body = await readFile(join(folder, 'bodies', hash)).catch(() => {
    throw new KeptRunBroken(`bodies/${hash} is missing`);
  });
  if (createHash('sha256').update(body).digest('hex') !== hash) throw new KeptRunBroken(`bodies/${hash} was changed`);
  return body;
}
