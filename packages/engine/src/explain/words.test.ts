import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Exact } from '../number/exact.ts';
import { sentence } from './sentence.ts';
import { words } from './words.ts';

/** Everything in the sources that looks like the key of a line. */
function keysUsed(): Set<string> {
  const keys = new Set<string>();
  for (const folder of ['rules', 'score', 'explain']) {
    const at = new URL(`../${folder}/`, import.meta.url);
    for (const file of readdirSync(at)) {
      if (!file.endsWith('.ts') || file.includes('.test.') || file === 'words.ts') continue;
      const text = readFileSync(new URL(file, at), 'utf8');
      for (const [, key] of text.matchAll(/['`]([a-zA-Z]+\.[a-zA-Z]+)['`]/g)) if (key) keys.add(key);
      // `veto.${effect}` and the like: every ending there is.
      for (const [, head] of text.matchAll(/`([a-zA-Z]+)\.\$\{/g)) {
        for (const key of Object.keys(words)) if (key.startsWith(`${head}.`)) keys.add(key);
      }
    }
  }
  return keys;
}

test('every key that a score can hold has words, and no words lie idle', () => {
  const used = keysUsed();
  // A field such as `when.count` looks the same; lines are named after their rule kind or step.
  const steps = new Set(Object.keys(words).map((key) => key.split('.')[0]));
  expect([...used].filter((key) => steps.has(key.split('.')[0]) && !(key in words)).sort()).toEqual([]);
  expect(Object.keys(words).filter((key) => !used.has(key))).toEqual([]);
});

test('both languages speak of the same values, English perhaps of fewer', () => {
  const values = (text: string): string[] => [...text.matchAll(/\{(\w+)[|}]/g)].map(([, name]) => name ?? '');
  for (const [key, { zh, en }] of Object.entries(words)) {
    const more = values(en).filter((name) => !values(zh).includes(name));
    expect([key, more]).toEqual([key, []]);
  }
});

test('values are written as people write them', () => {
  expect(sentence('leaf.limit', { limit: { exact: 2_500_000 } }, 'zh')).toBe('本条最多2.5分，超出部分不计');
  expect(
    sentence('deduct.one', { day: { day: 0 }, count: 2, per: '次', points: { exact: { n: 1n, d: 3n } } }, 'zh'),
  ).toBe('1970-01-01，2次×1/3分');
  const counted = (limit: number): string => sentence('leaf.limit', { limit }, 'en');
  expect([counted(1), counted(2)]).toEqual([
    'this clause counts at most 1 point',
    'this clause counts at most 2 points',
  ]);
  expect(sentence('leaf.limit', {}, 'zh')).toBe('本条最多分，超出部分不计');
});

test('a number without an end is rounded for reading, one with an end is not', () => {
  const rate = (about: Exact, lang: 'zh' | 'en'): string =>
    sentence('rate.met', { rate: { about } }, lang).split('%')[0] ?? '';
  expect(rate({ n: 1837n, d: 19n }, 'zh')).toBe('约96.6842');
  expect(rate({ n: 1837n, d: 19n }, 'en')).toBe('about 96.6842 ');
  expect(rate(97_123_456, 'zh')).toBe('97.123456');
});

test('periods are called what people call them', () => {
  const called = (span: string, lang: 'zh' | 'en'): string =>
    sentence('quota.period', { period: { span } }, lang).split(lang === 'zh' ? '应报' : ':')[0] ?? '';
  const labels = ['2023-01-30', '2023-03', '2023Q3', '2023H1', '2023H2', '2023'];
  expect(labels.map((label) => called(label, 'zh'))).toEqual([
    '2023-01-30当周',
    '2023年3月',
    '2023年第3季度',
    '2023年上半年',
    '2023年下半年',
    '2023年',
  ]);
  expect(labels.map((label) => called(label, 'en'))).toEqual([
    'week of 2023-01-30',
    '2023-03',
    '2023 Q3',
    '2023 H1',
    '2023 H2',
    '2023',
  ]);
});

test('a limit of hours is told to the minute', () => {
  const values = { day: { minute: 540 }, due: { minute: 660 }, end: { minute: 1441 }, limit: 2, unit: 'hours' };
  expect(sentence('timeliness.late', { ...values, count: 3, per: '件', points: { exact: 10_000 } }, 'zh')).toBe(
    '1970-01-01 09:00开始，期限1970-01-01 11:00（2小时），1970-01-02 00:01办结，超时，3件×0.01分',
  );
});

test('terms are words of the language; a value that is none stays as it is', () => {
  expect(sentence('judgement.several', { n: 3, how: 'trimmed' }, 'zh')).toBe('3人评定，取去掉一个最高和一个最低后平均');
  expect(sentence('judgement.several', { n: 3, how: 'trimmed' }, 'en')).toBe(
    '3 marks, mean without one highest and one lowest',
  );
  expect(sentence('judgement.several', { n: 3, how: 'x' }, 'en')).toBe('3 marks, x');
});

test('a key without words is a mistake of ours', () => {
  expect(() => sentence('no.such', {}, 'zh')).toThrow('no words for no.such');
});
