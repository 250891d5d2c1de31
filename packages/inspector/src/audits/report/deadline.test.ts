import { expect, it } from 'vitest';
import { look, observed, pageOf, tags } from '../../testing/page.ts';
import { reportPage } from '../../testing/report.ts';
import audit from './deadline.ts';

const report = (day: string) => reportPage({}, { head: tags({ PubDate: `${day} 09:00` }) });

it('passes the last day, and a later one where a plan allows it', () => {
  expect(look(audit, report('2026-01-31'))).toEqual([]);
  expect(look(audit, report('2026-03-31'), { by: '03-31' })).toEqual([]);
});

it('finds a later day, and none at all', () => {
  expect(observed(look(audit, report('2026-02-01')))).toEqual(['2026-02-01']);
  expect(observed(look(audit, reportPage()))).toEqual(['—']);
});

it('reads the day in the words of the page', () => {
  expect(look(audit, reportPage({}, { text: '<p>发布时间：2026年1月20日</p>' }))).toEqual([]);
});

it('does not apply to a report whose year nobody says', () => {
  expect(look(audit, pageOf('', { head: '<title>政府信息公开工作年度报告</title>' }))).toBeNull();
});
