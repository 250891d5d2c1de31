import { expect, it } from 'vitest';
import type { Row } from './hand-in.ts';
import {
  afterSending,
  dayless,
  type Entry,
  filesOf,
  filledDays,
  hasToSend,
  jobsOf,
  lastDay,
  nothingEntered,
  saidOf,
  spread,
  withFiles,
} from './report-entry.ts';

const months = ['01', '02', '03', '04'].map((month) => ({
  label: `2026-${month}`,
  from: `2026-${month}-01`,
  to: `2026-${month}-28`,
}));
const [january = expect.fail(), february = expect.fail(), march = expect.fail()] = months;
const today = '2026-03-10';
const how = { indicator: 'a', largest: 10, today };
const given = (path: string, { day, size = 3 }: { day?: string; size?: number } = {}) => ({
  path,
  file: new File(['x'.repeat(size)], path, day ? { lastModified: Date.parse(`${day}T04:00:00Z`) } : {}),
});
const place = { unit: 'u', indicator: 'a' };

it('takes the day of the files only where it lies in the period, and none that somebody typed', () => {
  const inside = withFiles(nothingEntered, january, [given('a.pdf', { day: '2026-01-09' })], how);
  expect(saidOf(inside, january).day).toBe('2026-01-09');
  const outside = withFiles(nothingEntered, january, [given('a.pdf', { day: '2026-02-09' })], how);
  expect(saidOf(outside, january).day).toBe('');
  const typed: Entry = { files: [], said: { [january.label]: { day: '2026-01-02', note: '3条' } } };
  expect(saidOf(withFiles(typed, january, [given('a.pdf', { day: '2026-01-09' })], how), january)).toEqual({
    day: '2026-01-02',
    note: '3条',
  });
});

it('spreads files over the periods that have begun, and tells the rest', () => {
  const { placed, left } = spread(
    ['1月.pdf', '3月.pdf', '4月.pdf', '扫描.pdf'].map((name) => given(name)),
    months,
    today,
  );
  expect(placed.map(({ span, files }) => [span.label, files.map(({ path }) => path)])).toEqual([
    ['2026-01', ['1月.pdf']],
    ['2026-03', ['3月.pdf']],
  ]);
  expect(left.map(({ path }) => path)).toEqual(['4月.pdf', '扫描.pdf']);
});

it('asks for a day where something is to go, and fills in the end or today', () => {
  let entry = withFiles(nothingEntered, february, [given('a.pdf')], how);
  entry = withFiles(entry, march, [given('b.pdf')], how);
  entry = withFiles(entry, january, [given('空.pdf', { size: 0 })], how);
  expect(hasToSend(entry, january)).toBe(false);
  expect(dayless(entry, months).map(({ label }) => label)).toEqual(['2026-02', '2026-03']);
  expect([lastDay(february, today), lastDay(march, today)]).toEqual(['2026-02-28', today]);
  const filled = filledDays(entry, months, today);
  expect(dayless(filled, months)).toEqual([]);
  expect(jobsOf(filled, place).map(({ row, said }) => [row.path, said.happenedOn])).toEqual([
    ['a.pdf', '2026-02-28'],
    ['b.pdf', today],
  ]);
});

it('sends every file by itself with the words of its period, and keeps what did not arrive', () => {
  let entry = withFiles(nothingEntered, january, [given('a.pdf'), given('b.pdf')], how);
  entry = withFiles(entry, february, [given('c.pdf')], how);
  entry = filledDays({ ...entry, said: { [january.label]: { day: '', note: ' 2条 ' } } }, months, today);
  expect(jobsOf(entry, place).map(({ row: { key }, said }) => [key, said])).toEqual([
    [0, { ...place, happenedOn: january.to, note: '2条' }],
    [1, { ...place, happenedOn: january.to, note: '2条' }],
    [2, { ...place, happenedOn: february.to, note: '' }],
  ]);
  const states: readonly Row['state'][] = ['done', 'failed', 'done'];
  const files = entry.files.map((row, at) => ({ ...row, state: states[at] ?? expect.fail() }));
  const after = afterSending({ ...entry, files });
  expect([filesOf(after, january).map(({ path }) => path), Object.keys(after.said)]).toEqual([['b.pdf'], ['2026-01']]);
});
