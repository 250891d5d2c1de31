import { expect, it } from 'vitest';
import { look, observed } from '../../testing/page.ts';
import { courtTable, reportPage, SECTIONS } from '../../testing/report.ts';
import audit from './text-vs-table.ts';

// The tables say 15 received, 1 carried in, 2 reviews, and 1 and 3 lawsuits.
const COURT = courtTable([1, 0, 1, 0, 2, 0, 0, 0, 1, 1, 3, 0, 0, 0, 3]);
const report = (words: string) =>
  reportPage({}, { text: SECTIONS.replace('<p>内容。</p>', `<p>${words}</p>`) + COURT });

it('passes words that say what the tables say', () => {
  expect(look(audit, report('全年共收到政府信息公开申请15件，行政复议2件，行政诉讼４起。'))).toEqual([]);
  expect(look(audit, report('收到申请（含上年结转）16件，均按期答复。'))).toEqual([]);
});

it('finds another number', () => {
  expect(observed(look(audit, report('新收依申请公开申请18件；被申请行政复议3件，被提起行政诉讼案件1件。')))).toEqual([
    '18 ≠ 15',
    '3 ≠ 2',
    '1 ≠ 4',
  ]);
});

it('does not apply where part one names no such number, or there is no table to compare with', () => {
  expect(look(audit, report('全年主动公开信息900条。'))).toBeNull();
  expect(
    look(
      audit,
      reportPage({ received: ['/', '/', '/', '/', '/', '/', '/'] }, { text: SECTIONS.replace('内容', '收到申请3件') }),
    ),
  ).toBeNull();
});
