import { expect, it } from 'vitest';
import { look, observed, pageOf, tags } from '../../testing/page.ts';
import { reportPage } from '../../testing/report.ts';
import audit from './deadline.ts';

const report = (day: string) => reportPage({}, { head: tags({ PubDate: `${day} 09:00` }) });

const bureau = { owner: '甲市财政局' };
const ofBureau = (day: string) =>
  reportPage({}, { title: '甲市财政局2025年政府信息公开工作年度报告', head: tags({ PubDate: day }) });

it('passes the last day: of March for a government, of January for a department', () => {
  expect(look(audit, report('2026-03-31'))).toEqual([]);
  expect(look(audit, ofBureau('2026-01-31'), {}, bureau)).toEqual([]);
  expect(look(audit, ofBureau('2026-03-31'), { by: '03-31' }, bureau)).toEqual([]);
});

it('finds a later day, and none at all', () => {
  expect(observed(look(audit, report('2026-04-01')))).toEqual(['2026-04-01']);
  expect(observed(look(audit, report('2026-03-01'), { governments: '02-20' }))).toEqual(['2026-03-01']);
  expect(observed(look(audit, ofBureau('2026-02-01'), {}, bureau))).toEqual(['2026-02-01']);
  expect(observed(look(audit, reportPage()))).toEqual(['—']);
});

it('goes by whose site it is where the title names nobody', () => {
  const page = reportPage({}, { title: '2025年政府信息公开工作年度报告', head: tags({ PubDate: '2026-02-15' }) });
  expect(look(audit, page)).toEqual([]);
  expect(observed(look(audit, page, {}, bureau))).toEqual(['2026-02-15']);
});

it('reads the day in the words of the page', () => {
  expect(look(audit, reportPage({}, { text: '<p>发布时间：2026年1月20日</p>' }))).toEqual([]);
});

it('does not apply to the report of another body, nor to one whose year nobody says', () => {
  expect(look(audit, report('2026-03-01'), {}, bureau)).toBeNull();
  expect(look(audit, ofBureau('2026-03-01'))).toBeNull();
  expect(look(audit, pageOf('', { head: '<title>政府信息公开工作年度报告</title>' }))).toBeNull();
});
