import type { LedgerEntry } from '@mingjian/model';
import { expect, test } from 'vitest';
import { lineInFull, nothingHappened, wordsBehind } from './paper.ts';

const entry = (text: string, points = '0'): LedgerEntry => ({
  rule: 'r',
  kind: 'levels',
  clause: null,
  criterion: null,
  text,
  points,
  facts: ['f'],
});
const fact = { unit: 'a', indicator: '1', kind: 'level' as const };

test('a count of none leaves no line, unless a reason was given or it moved the score', () => {
  const none = { ...fact, level: '省', count: '0' };
  expect(nothingHappened(entry('0次×20分'), [none])).toBe(true);
  expect(nothingHappened(entry('0次×20分'), [{ ...none, note: '查无' }])).toBe(false);
  expect(nothingHappened(entry('1次×20分', '20'), [{ ...none, count: '1' }])).toBe(false);
  expect(nothingHappened(entry('不适用，不计入'), [])).toBe(false);
});

test('words cut short in the line are told in full, with the reason; words said already are not told again', () => {
  const item = { ...fact, kind: 'item' as const, item: '河长填写日志', note: '缺两月' };
  expect(wordsBehind(entry('“河长…”未通过'), [item], undefined)).toEqual(['河长填写日志', '缺两月']);
  expect(wordsBehind(entry('“河长填写日志”未通过'), [item], undefined)).toEqual(['缺两月']);
  expect(wordsBehind(entry('“2 填写日志”通过'), [{ ...item, item: '填写日志；', note: '' }], undefined)).toEqual([]);
  expect(wordsBehind(entry('“河长…”未通过'), [item], new Map([['河长填写日志', '河长按要求填写日志']]))).toEqual([
    '河长按要求填写日志',
    '缺两月',
  ]);
});

test('a name with words left out gives way to the words themselves, which are then told once', () => {
  const [name, words] = ['开展进校园活动…增强 安全意识', '开展进校园活动，增强 安全意识'];
  const facts = [{ ...fact, kind: 'item' as const, item: name, note: '均未开展' }];
  const full = new Map([[name, `${words}；`]]);
  const text = lineInFull(entry(`“${name}”不达标（3分）`), facts, full);
  expect(text).toBe(`“${words}”不达标（3分）`);
  expect(wordsBehind(entry(text), facts, full)).toEqual(['均未开展']);
  expect(lineInFull(entry('“1”不达标'), [{ ...fact, kind: 'item', item: '1' }], new Map([['1', '有计划']]))).toBe(
    '“1”不达标',
  );
});
