import { expect, it } from 'vitest';
import { look, observed } from '../../testing/page.ts';
import { courtTable, reportPage, SECTIONS } from '../../testing/report.ts';
import audit from './court-totals.ts';

const report = (...figures: readonly (number | string)[]) => reportPage({}, { text: SECTIONS + courtTable(figures) });

it('passes totals that are the sums of their parts', () => {
  expect(look(audit, report(1, 0, 1, 0, 2, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0))).toEqual([]);
});

it('finds the group whose total is another', () => {
  expect(observed(look(audit, report(1, 0, 1, 0, 2, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0)))).toEqual(['0 + 0 + 0 + 1 ≠ 2']);
});

it('leaves a group with a blank alone, and does not apply without the table', () => {
  expect(look(audit, report(1, '/', 1, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual([]);
  expect(look(audit, reportPage())).toBeNull();
});
