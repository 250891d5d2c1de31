import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkScheme, schemeChecks } from './index.ts';
import { leaf, schemeOf } from './testing/scheme.ts';

test('every file is a check of its name, and every check is listed once', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
    .filter((name) => name !== 'index' && name !== 'define-check');
  expect(schemeChecks.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('both languages of a message take the same values', () => {
  const holes = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const { id, words } of schemeChecks) {
    for (const [message, { zh, en }] of Object.entries(words)) {
      // `noun` is the classifier that only Chinese needs.
      const needed = holes(zh).filter((hole) => hole !== '{noun}');
      expect([id, message, holes(en)]).toEqual([id, message, needed]);
    }
  }
});

test('a sound scheme has no findings', () => {
  expect(checkScheme(schemeOf({ full: 10, children: [leaf('甲', 6), leaf('乙', 4)] }))).toEqual([]);
});
