import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
  const values = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
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
  expect(sentence('leaf.limit', {}, 'en')).toBe('this clause counts at most  points');
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
