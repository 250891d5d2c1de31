import { describe, expect, it } from 'vitest';
import { amount, type One, plain, unique } from './plain-rule.ts';

const asked: string[] = [];
const one = (classes: Record<string, string> = {}): One => ({
  leaf: { full: 5, year: 2023, clause: '一', classes, open: () => '$open-1' },
  read: { text: '', rules: [], rest: [], doubts: [] },
  words: () => '',
  partStep: () => undefined,
  judged: undefined,
  ask: (code) => asked.push(code),
  group: () => 'limit-1',
});

describe('an amount of the scheme', () => {
  it('is a magnitude without the dust of binary fractions', () => {
    expect(amount(-0.5, undefined, '扣0.5分', one())).toBe('0.5');
    expect(plain(0.1 + 0.2)).toBe('0.3');
  });

  it('is an open parameter where the document masks it', () => {
    expect(amount(null, undefined, '扣*分', one())).toBe('$open-1');
  });

  it('is one for each class that the lists name', () => {
    const byClass = { 县区: -2, 市直部门: -1 };
    expect(
      amount(null, byClass, '', one({ 县区: 'county', 市直有关部门: 'department', 市直部门: 'department' })),
    ).toEqual({
      county: '2',
      department: '1',
    });
    expect(asked).toEqual([]);
    expect(amount(null, byClass, '', one())).toBe('2');
    expect(asked).toEqual(['class-unknown']);
  });
});

it('numbers names that come twice, since facts name them', () => {
  expect(unique([{ level: '省级' }, { level: '市级' }, { level: '省级' }], 'level').map(({ level }) => level)).toEqual([
    '省级',
    '市级',
    '省级（2）',
  ]);
});
