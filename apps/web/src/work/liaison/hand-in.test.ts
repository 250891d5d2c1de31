import { expect, it } from 'vitest';
import { decidedFor, isRefused, rowsOf, stagesBetween, toSend, undecided } from './hand-in.ts';

const indicators = [
  { path: 'a/1.3', code: '1.3', name: '目录', standsIn: '专业机构测评' },
  { path: 'a/1.4', code: '1.4', name: '年度报告', standsIn: '专业机构测评' },
  { path: 'p/1.3', code: '1.3', name: '目录', standsIn: '社会评议' },
];
const given = (path: string, size = 3) => ({ path, file: new File(['x'.repeat(size)], path) });
const largest = 10;

it('finds one by its number, wavers between stages, and leaves the rest open', () => {
  const rows = rowsOf([given('1.4.pdf'), given('1.3.pdf'), given('扫描.pdf')], indicators, { largest });
  expect(rows.map(({ indicator, matched, maybe }) => [indicator, matched, maybe])).toEqual([
    ['a/1.4', true, []],
    ['', false, ['a/1.3', 'p/1.3']],
    ['', false, []],
  ]);
  expect(stagesBetween(rows, indicators)).toEqual(['专业机构测评', '社会评议']);
  const decided = decidedFor(rows, '社会评议', indicators);
  expect(decided.map(({ indicator }) => indicator)).toEqual(['a/1.4', 'p/1.3', '']);
  expect(undecided(decided)).toEqual([]);
});

it('names no stages where a number stands for the parts of one item', () => {
  const parts = [
    { path: 'a/7.1', code: '7.1', name: '接收', standsIn: '' },
    { path: 'a/7.2', code: '7.2', name: '办结', standsIn: '' },
  ];
  const rows = rowsOf([given('7 热线.pdf')], parts, { largest });
  expect([undecided(rows).length, rows[0]?.maybe, stagesBetween(rows, parts)]).toEqual([1, ['a/7.1', 'a/7.2'], []]);
});

it('takes the indicator that was asked for, whatever the name', () => {
  const [row] = rowsOf([given('1.4.pdf')], indicators, { indicator: 'p/1.3', largest });
  expect(row).toMatchObject({ indicator: 'p/1.3', matched: false, maybe: [] });
});

it('names what is too large or empty, does not send it, and lets the rest go', () => {
  const rows = rowsOf([given('大.mp4', 11), given('1.3.docx', 0), given('1.4.pdf', 10)], indicators, { largest });
  expect(rows.map(({ state }) => state)).toEqual(['large', 'empty', 'waits']);
  expect(rows.map(isRefused)).toEqual([true, true, false]);
  expect(toSend(rows).map(({ path }) => path)).toEqual(['1.4.pdf']);
});
