import { expect, test } from 'vitest';
import { compile } from '../index.ts';
import { event, fact, type Part, schemeOf, unit, worldOf } from '../testing/scheme.ts';

// 提高的得3分；持平的得2.7分；降低的，每降低0.1等，在3分的基础上扣0.9分: the loss is of one step of the scale.
const A = '甲县';
const levels = {
  ...{ kind: 'levels', id: 'r1', text: '分档' },
  levels: [
    { level: '提高', points: 3 },
    { level: '持平', points: 2.7 },
    { level: '降低', points: 3 },
  ],
};
const loss = (more: Part = {}): Part => ({
  ...{ kind: 'deduct', id: 'r2', text: '每降低0.1等扣0.9分', points: 0.9, per: '0.1等', whenNone: 'unknown' },
  onlyAt: { rule: 'r1', level: '降低' },
  ...more,
});
const found = (level: string) => fact(A, '甲', 'level', { level, rule: 'r1' });
const fallen = (count: number) => event(A, '甲', { count, rule: 'r2' });
const at = (facts: ReturnType<typeof fact>[], rules: Part[] = [levels, loss()]): string =>
  worldOf(schemeOf({ children: [{ name: '甲', full: 3, rules }] }), [unit(A)], facts).at(A, 'r/1');

test('a step that costs nothing asks nothing more, and nothing is taken there', () => {
  expect(at([found('提高')])).toBe('3');
  expect(at([found('持平')])).toBe('2.7');
  expect(at([found('持平'), fallen(1)])).toBe('2.7');
});

test('the step that it is of is not certain until somebody counts', () => {
  expect(at([found('降低')])).toBe('0~3');
  expect(at([found('降低'), fallen(2)])).toBe('1.2');
  expect(at([found('降低'), fallen(9)])).toBe('0');
  expect(at([found('降低'), fallen(0)])).toBe('3');
});

test('before a step is found anything may hold, whatever was counted', () => {
  expect(at([])).toBe('0~3');
  expect(at([fallen(1)])).toBe('0~3');
});

test('the scale may stand behind its loss, and a limit of the loss holds', () => {
  expect(at([found('降低'), fallen(2)], [loss({ limit: 1 }), levels])).toBe('2');
});

test('a step that the scale beside it has not, or a scale that is not there, is no rule', () => {
  const codes = (onlyAt: Part) => {
    const plan = compile(schemeOf({ children: [{ name: '甲', full: 3, rules: [levels, loss({ onlyAt })] }] }));
    return plan.ok ? [] : plan.problems.map(({ code }) => code);
  };
  expect(codes({ rule: 'r1', level: '降低' })).toEqual([]);
  expect(codes({ rule: 'r1', level: '下降' })).toEqual(['scheme-rule-params']);
  expect(codes({ rule: 'r2', level: '降低' })).toEqual(['scheme-rule-unknown']);
});
