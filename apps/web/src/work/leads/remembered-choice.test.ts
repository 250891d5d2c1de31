import { expect, it } from 'vitest';
import { readChoice, rememberChoice } from './remembered-choice.ts';

const of = { account: 'p1', round: 'r1' };
function storage(kept: Record<string, string> = {}) {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, text: string) => {
      kept[key] = text;
    },
  };
}

it('offers what leads of an audit counted as the last time, to the same person in the same round', () => {
  const kept = storage();
  rememberChoice(kept, of, 'wording', { indicator: 'a/1', line: 'r event' });
  rememberChoice(kept, of, 'wording', { indicator: 'a/2', item: '3' });
  rememberChoice(kept, of, 'other', { indicator: 'a/1' });
  expect(readChoice(kept, of, 'wording')).toEqual({ indicator: 'a/2', item: '3' });
  expect(readChoice(kept, { ...of, round: 'r2' }, 'wording')).toBeNull();
  expect(readChoice(kept, { ...of, account: 'p2' }, 'wording')).toBeNull();
});

it.each(['', '{', '[]', '"x"', '{"wording":{"indicator":7}}'])('asks again where the storage holds %s', (text) => {
  expect(readChoice(storage({ 'mingjian.lead-use.p1.r1': text }), of, 'wording')).toBeNull();
});

it('goes on where the storage is full', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(() => rememberChoice(full, of, 'wording', { indicator: 'a/1' })).not.toThrow();
});
