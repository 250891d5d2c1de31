import { expect, it } from 'vitest';
import { pageOf } from '../../testing/page.ts';
import { reportPage } from '../../testing/report.ts';
import { figureIn } from './figures.ts';
import { reportOf } from './report.ts';

it('finds the table of applications by its rows, with the names of each row', () => {
  const report = reportOf(reportPage());
  expect(report?.year).toBe(2025);
  expect(report?.applications?.results.map(({ label }) => label)).toEqual([
    '三、本年度办理结果 （一）予以公开',
    '三、本年度办理结果 （三）不予公开 1.属于国家秘密',
  ]);
  expect(report?.applications?.received.figures.at(-1)).toEqual({ value: 15 });
});

it('knows a report by its title', () => {
  expect(reportOf(pageOf('', { head: '<title>乙局政府信息公开工作年度报告（2024年）</title>' }))?.year).toBe(2024);
  expect(reportOf(pageOf('', { head: '<title>关于做好年度报告工作的通知</title>' }))).toBeNull();
});

it.each([
  ['12', { value: 12 }],
  ['１２', { value: 12 }],
  ['1,234', { value: 1234 }],
  ['0.5', { value: 0.5 }],
  ['', { words: '' }],
  ['/', { words: '/' }],
  ['12件', { words: '12件' }],
])('reads “%s”', (words, figure) => {
  expect(figureIn(words)).toEqual(figure);
});
