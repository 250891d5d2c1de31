import { expect, it } from 'vitest';
import { documentPage, interpretationPage } from '../../testing/document.ts';
import { shelfOf, siteOf } from '../../testing/site.ts';
import audit from './in-time.ts';

// The document is of 8 May 2026, a Friday.
const judge = (days: readonly string[], params = {}, rest = {}) =>
  audit.judge(
    siteOf({
      shelf: shelfOf(
        documentPage(),
        ...days.map((published, at) => interpretationPage({ published, url: `http://www.jia.gov.cn/jd/${at}.html` })),
      ),
      ...rest,
    }),
    { ...audit.params, ...params },
  );

it('passes the third working day, and the first of several', () => {
  expect(judge(['2026-05-13']).verdict).toBe('pass');
  expect(judge(['2026-06-13', '2026-05-08']).verdict).toBe('pass');
});

it('finds the fourth', () => {
  expect(judge(['2026-05-14']).findings.map(({ observed }) => observed)).toEqual(['2026-05-08 → 2026-05-14: 4']);
  expect(judge(['2026-05-14'], { workdays: 5 }).verdict).toBe('pass');
});

it('cannot tell without a calendar, and does not apply without pairs', () => {
  expect(judge(['2026-05-14'], {}, { workdays: () => null }).verdict).toBe('notTestable');
  expect(judge([]).verdict).toBe('notApplicable');
});
