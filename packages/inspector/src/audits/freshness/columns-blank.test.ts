import { expect, it } from 'vitest';
import { noteOf, siteOf } from '../../testing/site.ts';
import audit from './columns-blank.ts';

const judge = (count: number, params = {}) =>
  audit.judge(
    siteOf({
      pages: Array.from({ length: 6 }, (_, at) =>
        noteOf({ url: `http://www.jia.gov.cn/${at}/`, kind: 'column', name: `栏目${at}`, blank: at < count }),
      ),
    }),
    { ...audit.params, ...params },
  );

it('passes four, and finds five', () => {
  expect(judge(4).verdict).toBe('pass');
  expect([judge(5).verdict, judge(5).findings.length]).toEqual(['suspect', 5]);
});

it('takes the number of a plan', () => {
  expect(judge(3, { least: 3 }).verdict).toBe('suspect');
});

it('does not apply without columns, and cannot test a site that was not seen', () => {
  expect(audit.judge(siteOf({}), audit.params).verdict).toBe('notApplicable');
  expect(audit.judge(siteOf({ pages: [] }), audit.params).verdict).toBe('notTestable');
});
