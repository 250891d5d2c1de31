import { expect, it } from 'vitest';
import type { Missed } from '../../derive/site.ts';
import { siteOf } from '../../testing/site.ts';
import audit from './dead-outer.ts';

const lost: Missed = {
  url: 'http://www.yi.gov.cn/lost.html',
  failure: 'gone',
  status: 404,
  from: [{ url: 'http://www.jia.gov.cn/', text: '乙市' }],
};

it('tells nothing where nobody asked, and does not apply without links', () => {
  expect(audit.judge(siteOf({}), audit.params).verdict).toBe('notTestable');
  expect(audit.judge(siteOf({ outer: { asked: 0, missed: [] } }), audit.params).verdict).toBe('notApplicable');
});

it('is a lead on one day, a fault on several, and nothing behind a wall', () => {
  const outer = (missed: Missed) => ({ asked: 3, missed: [missed] });
  expect(audit.judge(siteOf({ outer: outer(lost) }), audit.params)).toMatchObject({
    verdict: 'suspect',
    findings: [{ url: 'http://www.jia.gov.cn/', where: { zh: '链接“乙市”' } }],
  });
  const tries = ['28', '30'].map((day) => ({ at: `2026-06-${day}T01:00:00Z`, failure: 'gone' as const }));
  const history = new Map([[lost.url, tries]]);
  expect(audit.judge(siteOf({ outer: outer(lost), history }), audit.params).verdict).toBe('fail');
  expect(audit.judge(siteOf({ outer: outer({ ...lost, failure: 'wall' }) }), audit.params).verdict).toBe('pass');
});
