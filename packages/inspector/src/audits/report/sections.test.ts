import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import { reportPage } from '../../testing/report.ts';
import audit from './sections.ts';

const found = (text: string) =>
  look(audit, reportPage({}, { text }))?.map(({ where, observed: seen }) => `${where.zh} ${seen}`);
const parts = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '五、存在的主要问题及改进措施',
  '六、其他需要报告的事项',
];
const text = (names: readonly string[]): string => names.map((name) => `<p>${name}</p>`).join('');

it('passes the six parts, also under their older names', () => {
  expect(observed(look(audit, reportPage()))).toEqual([]);
  expect(found(text(parts))).toEqual([]);
});

it('finds a part that is missing, and one that stands elsewhere', () => {
  expect(found(text(parts.filter((_, at) => at !== 4)))).toEqual(['五、存在的主要问题及改进情况 —']);
  expect(found(text(parts.map((name) => name.replace('五、', '四、'))))).toEqual(['五、存在的主要问题及改进情况 ≠']);
});

it('does not apply to other pages, nor to the list of reports', () => {
  expect(look(audit, pageOf('年度报告'))).toBeNull();
  const list = Array.from(
    { length: 6 },
    (_, at) => `<li><a href="${at}.html">甲市20${20 + at}年政府信息公开工作年度报告</a>2026-01-1${at}</li>`,
  ).join('');
  expect(look(audit, pageOf(list, { head: '<title>政府信息公开工作年度报告</title>' }))).toBeNull();
});
