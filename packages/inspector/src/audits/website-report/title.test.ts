import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import { websiteReportPage } from '../../testing/report.ts';
import audit from './title.ts';

const found = (title: string) => observed(look(audit, websiteReportPage({ title })));

it('passes the name of the form', () => {
  expect(found('政府网站工作年度报表（2025年度）')).toEqual([]);
  expect(found('甲市财政局政府网站工作年度报表(2025年度)')).toEqual([]);
});

it.each(['甲市2025年网站工作年度报表', '2025年政府网站年度工作报表'])('finds “%s”', (title) => {
  expect(found(title)).toEqual([title]);
});

it('does not apply to other pages', () => {
  expect(look(audit, pageOf('', { head: '<title>关于报送政府网站工作年度报表的通知</title>' }))).toBeNull();
});
