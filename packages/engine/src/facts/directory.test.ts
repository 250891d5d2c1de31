import { expect, test } from 'vitest';
import { planOf, schemeOf, sure } from '../testing/scheme.ts';
import type { ClassPlan } from '../tree/plan.ts';
import { leavesBelow, lookUp, stagesOf } from './directory.ts';

const plan = planOf(
  schemeOf({
    sheets: { open: [sure('主动公开', 2, { code: 'A1' }), { name: '回应', children: [sure('热点', 1)] }] },
    children: [
      { name: '平时', stage: 'routine', sheet: 'open' },
      { name: '年终', stage: 'final', children: [sure('主动公开', 3, { code: 'A1' }), sure('档案', 1)] },
      sure('测评', 6, { code: 'T', rounds: { count: 2 } }),
      { name: '抽查', code: 'C', rounds: { count: 2 }, children: [sure('留言', 1), sure('电话', 1)] },
    ],
  }),
);
const cls = plan.classes[0] as ClassPlan;
const found = (text: string, stage?: string, round?: string): string[] =>
  lookUp(cls, text, stage, round).map((n) => n.path);

test('by a number in brackets, wide or narrow', () => {
  const bracketed = planOf(schemeOf({ children: [sure('档案', 1, { code: '（12）' })] })).classes[0] as ClassPlan;
  for (const text of ['（12）', '(12)']) expect(lookUp(bracketed, text, undefined, undefined)).toHaveLength(1);
});

test('by code, by path, by name, by names joined', () => {
  expect(found('2.1')).toEqual(['r/routine/2/2.1']);
  expect(found('r/routine/2')).toEqual(['r/routine/2']);
  expect(found('热点')).toEqual(['r/routine/2/2.1']);
  expect(found('回应/热点')).toEqual(['r/routine/2/2.1']);
  expect(found('总分/平时/回应/热点')).toEqual(['r/routine/2/2.1']);
  expect(found('平时/热点')).toEqual([]);
  expect(found('没有')).toEqual([]);
});

test('by sheet and code', () => {
  expect(found('open/A1')).toEqual(['r/routine/A1']);
  expect(found('open/2.1')).toEqual(['r/routine/2/2.1']);
});

test('one code in two stages: the stage tells, by its id or its name', () => {
  expect(found('A1')).toEqual(['r/routine/A1', 'r/final/A1']);
  expect(found('A1', 'final')).toEqual(['r/final/A1']);
  expect(found('主动公开', '平时')).toEqual(['r/routine/A1']);
  expect(found('A1', '别的')).toEqual([]);
  expect(found('T', 'final')).toEqual([]);
});

test('what leads to a node in rounds leads to its rounds; the round tells which', () => {
  expect(found('T')).toEqual(['r/T', 'r/T/r1', 'r/T/r2']);
  for (const text of ['T', '测评', 'r/T', '总分/测评']) expect(found(text, undefined, '2')).toEqual(['r/T/r2']);
  expect(found('T', undefined, 'r1')).toEqual(['r/T/r1']);
  expect(found('T', undefined, '3')).toEqual([]);
  expect(found('第2次')).toEqual(['r/T/r2', 'r/C/r2']);
});

test('what stands inside rounds stands in each of them', () => {
  expect(found('留言')).toEqual(['r/C/r1/4.1', 'r/C/r2/4.1']);
  expect(found('4.2', undefined, '1')).toEqual(['r/C/r1/4.2']);
});

test('leaves below a node, and the stages there are', () => {
  const routine = lookUp(cls, 'routine', undefined, undefined)[0];
  expect(routine && leavesBelow(cls, routine).map((n) => n.path)).toEqual(['r/routine/A1', 'r/routine/2/2.1']);
  expect(stagesOf(cls)).toEqual(['routine（平时）', 'final（年终）']);
});
