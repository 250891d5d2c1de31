import { expect, it } from 'vitest';
import type { Failure } from '../../crawl/failure.ts';
import { siteOf } from '../../testing/site.ts';
import audit from './availability.ts';

const HOME = 'http://www.jia.gov.cn/';
const HOUR = 3_600_000;

/** Tries at the home page, so many a day, those with a number given fail. */
function judge(days: number, perDay: number, failing: (number: number) => Failure | null, params = audit.params) {
  const attempts = Array.from({ length: days * perDay }, (_, number) => ({
    at: new Date(Date.parse('2026-06-19T16:00:00Z') + number * ((24 * HOUR) / perDay)).toISOString(),
    failure: failing(number),
  }));
  return audit.judge(siteOf({ history: new Map([[HOME, attempts]]) }), params);
}

it('does not open in 7 of 140 tries of a week: a fault; in 6: none', () => {
  expect(judge(7, 20, (number) => (number % 20 === 3 ? 'timeout' : null))).toMatchObject({
    verdict: 'fail',
    findings: [{ observed: '7天试了140次，7次打不开' }],
  });
  const six = judge(7, 20, (number) => (number % 20 === 3 && number < 120 ? 'timeout' : null));
  expect([six.verdict, six.why?.zh]).toEqual(['pass', '7天试了140次，6次打不开']);
});

it('gives a lead where tries are too few or failures are, and says how many there are', () => {
  expect(judge(2, 20, () => 'refused').verdict).toBe('suspect');
  expect(judge(2, 20, () => null)).toMatchObject({
    verdict: 'notTestable',
    why: { zh: '记录不够：2天试了40次，0次打不开' },
  });
  expect(audit.judge(siteOf({}), audit.params).verdict).toBe('notTestable');
});

it('counts tries that were kept out for neither side', () => {
  expect(judge(7, 20, (number) => (number % 2 === 0 ? 'wall' : null)).why?.zh).toBe('记录不够：7天试了70次，0次打不开');
});

it('counts tries close together once, and none before its week', () => {
  expect(judge(1, 24 * 60, () => null).why?.zh).toBe('记录不够：1天试了96次，0次打不开');
  expect(judge(9, 20, (number) => (number < 40 ? 'timeout' : null)).why?.zh).toBe('7天试了140次，0次打不开');
});
