import { expect, it } from 'vitest';
import { begunKeys, draftKey, keepDraft, readDraft } from './drafts.ts';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
};
const form = { date: '2023-01-01', note: '一半', object: '', cells: { x: { count: '2' } }, evidence: [] };
const key = draftKey('a', 'r', { unit: 'u/1', indicator: 'r/1' });

it('gives back what was typed until it is taken away', () => {
  expect(readDraft(storage, key)).toBeNull();
  expect(keepDraft(storage, key, form)).toBe(true);
  expect(readDraft(storage, key)).toEqual(form);
  keepDraft(storage, key, null);
  expect(kept.size).toBe(0);
});

it('does not mix cells up, whatever their names', () => {
  expect(draftKey('a', 'r', { unit: 'u', indicator: '1/r/1' })).not.toBe(key);
});

it('counts the cells of a round where something was begun, and not what is typed for a batch', () => {
  const keys = [
    draftKey('a', 'r', { unit: 'u/1', indicator: 'r/1' }),
    draftKey('a', 'r', { unit: '*', indicator: 'r/1' }),
    draftKey('a', 'r2', { unit: 'u/1', indicator: 'r/1' }),
    draftKey('b', 'r', { unit: 'u/1', indicator: 'r/1' }),
    'mingjian.language',
  ];
  expect(begunKeys({ length: keys.length, key: (at) => keys[at] ?? null }, 'a', 'r')).toBe(keys[0]);
});

it('takes what it cannot read for nothing, and says where nothing can be kept', () => {
  kept.set(key, '{"cells":3}');
  expect(readDraft(storage, key)).toBeNull();
  const full = {
    ...storage,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(keepDraft(full, key, form)).toBe(false);
});
