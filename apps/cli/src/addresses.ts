import { done, failed, type Outcome, problem } from '@mingjian/model';

/** What somebody typed → whole addresses of pages; without a scheme http:// is meant. */
export function addressesOf(given: readonly string[]): Outcome<readonly string[]> {
  const whole = given.map((text) => (/^[a-z]+:\/\//i.test(text) ? text : `http://${text}`));
  const wrong = whole.filter((home) => !URL.canParse(home) || !/^https?:$/.test(new URL(home).protocol));
  if (wrong.length > 0) return failed(wrong.map((text) => problem('inspect-address', {}, { text })));
  return done(whole.map((home) => new URL(home).href));
}
