import { type FetchOptions, fetchOne, type Visit } from './fetch-one.ts';

/**
 * Asks whether something is there, by its head. Servers that do not know that question, or answer it with an error, are asked for the
 * thing itself before anybody is blamed. Something too large to be read is there.
 */
export async function lookAtFile(url: string, options: FetchOptions): Promise<Visit> {
  const head = await fetchOne(url, { ...options, method: 'HEAD' });
  const doubtful = head.failure !== null && head.status >= 400;
  const visit = doubtful ? await fetchOne(url, options) : head;
  return visit.failure === 'too-large' ? { ...visit, failure: null } : visit;
}
