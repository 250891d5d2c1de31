import { expect, it } from 'vitest';
import { forgetPhrase, MOST_PHRASES, readPhrases, rememberPhrase } from './phrases.ts';

const a = { account: 'a', round: 'r' };

function shelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
}

it('keeps the reasons of each person, the last one first, each once', () => {
  const storage = shelf();
  rememberPhrase(storage, a, '栏目无更新');
  rememberPhrase(storage, a, ' 链接打不开 ');
  rememberPhrase(storage, a, '栏目无更新');
  rememberPhrase(storage, a, ' ');
  expect(readPhrases(storage, a)).toEqual(['栏目无更新', '链接打不开']);
  expect(readPhrases(storage, { ...a, account: 'b' })).toEqual([]);
  expect(readPhrases(storage, { ...a, round: 'other' })).toEqual([]);
  expect(forgetPhrase(storage, a, '栏目无更新')).toEqual(['链接打不开']);
});

it('keeps only so many, and none that is too long', () => {
  const storage = shelf();
  for (let n = 0; n < 30; n += 1) rememberPhrase(storage, a, `理由${n}`);
  rememberPhrase(storage, a, '长'.repeat(200));
  const phrases = readPhrases(storage, a);
  expect([phrases.length, phrases[0]]).toEqual([MOST_PHRASES, '理由29']);
});

it('begins anew where what was kept cannot be read', () => {
  expect(readPhrases({ getItem: () => '{"a":', setItem: () => undefined }, a)).toEqual([]);
});
