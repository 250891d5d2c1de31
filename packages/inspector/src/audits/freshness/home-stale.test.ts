import { expect, it } from 'vitest';
import { pageOf } from '../../testing/page.ts';
import { siteOf } from '../../testing/site.ts';
import audit from './home-stale.ts';

const judge = (...days: string[]) =>
  audit.judge(
    siteOf({
      front: pageOf(days.map((day) => `<li><a href="t.html">要闻</a>${day}</li>`).join(''), {
        url: 'http://www.jia.gov.cn/',
      }),
    }),
    audit.params,
  );

it('passes two weeks, the fourteenth day included', () => {
  expect(judge('2026-01-01', '2026-06-16').verdict).toBe('pass');
});

it('fails what is older, and does not let a day in the future hide it', () => {
  expect(judge('2026-06-15', '2027-01-01')).toMatchObject({ verdict: 'fail', findings: [{ observed: '2026-06-15' }] });
});

it('is a lead where no day stands at all, and cannot be tested without the page', () => {
  expect(judge('').verdict).toBe('suspect');
  expect(audit.judge(siteOf({ front: null }), audit.params).verdict).toBe('notTestable');
});
