import { z } from 'zod';
import type { Audit } from './audits/audit.ts';
import { Examination, type Result } from './examination.ts';

/**
 * A page on which an audit raised a false alarm (误报), as an office exports it: whoever mends the audit keeps the file, and the alarm
 * does not come back.
 */
export const fixtureSchema = z.strictObject({
  audit: z.string(),
  home: z.url(),
  url: z.url(),
  /** Day of the look, ISO. */
  today: z.string(),
  contentType: z.string().nullable(),
  /** The page as it came, base64. */
  page: z.base64(),
  /** What was found and is no fault, and why a person said so. */
  observed: z.string(),
  reason: z.string(),
});
export type Fixture = z.output<typeof fixtureSchema>;

/** What the audits say of the page of a fixture alone. Pure. */
export function judgeFixture(fixture: Fixture, audits: readonly Audit[]): readonly Result[] {
  const { home, url, today, contentType, page } = fixture;
  const examination = new Examination(home, { audits, params: {}, today });
  examination.page({
    url,
    finalUrl: url,
    hops: [],
    at: `${today}T00:00:00.000Z`,
    ms: 0,
    status: 200,
    headers: contentType === null ? {} : { 'content-type': contentType },
    failure: null,
    body: Buffer.from(page, 'base64'),
  });
  return examination.end(false).results;
}

/** Whether the false alarm is raised again: the audit finds on the page what it had found. */
export const alarmsAgain = (fixture: Fixture, audits: readonly Audit[]): boolean =>
  judgeFixture(fixture, audits).some(
    ({ audit, findings }) => audit === fixture.audit && findings.some(({ observed }) => observed === fixture.observed),
  );
