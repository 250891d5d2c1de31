import { expect, it } from 'vitest';
import { isNamed, spanOfName } from './span-of-name.ts';

const months = Array.from({ length: 12 }, (_, at) => ({ label: `2023-${String(at + 1).padStart(2, '0')}` }));
const quarters = ['2023Q1', '2023Q2', '2023Q3', '2023Q4'].map((label) => ({ label }));
const halves = ['2023H1', '2023H2'].map((label) => ({ label }));

it.each([
  ['3月动态.docx', '2023-03'],
  ['03月动态.docx', '2023-03'],
  ['甲镇2023年3月动态.docx', '2023-03'],
  ['甲镇2023-03动态.docx', '2023-03'],
  ['动态202303.docx', '2023-03'],
  ['十一月动态.docx', '2023-11'],
  ['11月/动态.docx', '2023-11'],
  ['1月动态.docx', '2023-01'],
  ['乡镇动态-3月.docx', '2023-03'],
])('%s is of %s', (name, label) => {
  expect(spanOfName(name, months)?.label).toBe(label);
});

it.each([
  '动态.docx',
  '2022年3月动态.docx',
  '1-3月动态.docx',
  '1月、2月动态.docx',
  '1、2月动态.docx',
  '1月至3月动态.docx',
  '20230305.docx',
  '13月.docx',
])('%s tells no month', (name) => {
  expect(spanOfName(name, months)).toBeNull();
});

it('knows quarters and halves, and has no way to name a week', () => {
  const of = (name: string, spans: { label: string }[]) => spanOfName(name, spans)?.label ?? null;
  expect(
    ['第一季度.pdf', '2023年二季度.pdf', '3季度.pdf', '2023Q4.pdf', '2022年一季度.pdf'].map((name) =>
      of(name, quarters),
    ),
  ).toEqual(['2023Q1', '2023Q2', '2023Q3', '2023Q4', null]);
  expect(['上半年总结.pdf', '2023年下半年.pdf', '2022年上半年.pdf'].map((name) => of(name, halves))).toEqual([
    '2023H1',
    '2023H2',
    null,
  ]);
  expect([...months, ...quarters, ...halves].every(isNamed)).toBe(true);
  expect(isNamed({ label: '2023-01-02' })).toBe(false);
  expect(of('2023-01-02.pdf', [{ label: '2023-01-02' }])).toBeNull();
});
