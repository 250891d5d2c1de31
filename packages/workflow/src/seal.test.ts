import { expect, test } from 'vitest';
import { type StageToOpen, sealedStages, unsealFault } from './seal.ts';

const word = (stage: string, account: string | null) => ({ stage, account });

test('a stage is opened by two different people, each stage for itself', () => {
  const stages = ['a', 'b'];
  expect(sealedStages(stages, [])).toEqual(['a', 'b']);
  expect(sealedStages(stages, [word('a', 'shen')])).toEqual(['a', 'b']);
  expect(sealedStages(stages, [word('a', 'shen'), word('a', 'shen')])).toEqual(['a', 'b']);
  expect(sealedStages(stages, [word('a', 'shen'), word('b', 'chen')])).toEqual(['a', 'b']);
  expect(sealedStages(stages, [word('a', 'shen'), word('a', null)])).toEqual(['a', 'b']);
  expect(sealedStages(stages, [word('a', 'shen'), word('a', 'chen')])).toEqual(['b']);
});

test('nobody opens what still collects, what is open, or gives the word twice', () => {
  const asked: StageToOpen = {
    state: 'open',
    stage: 'a',
    to: '2026-06-30',
    today: '2026-07-01',
    words: [],
    account: 'shen',
  };
  expect(unsealFault(asked)).toBeNull();
  expect(unsealFault({ ...asked, today: '2026-06-30' })).toBe('collecting');
  expect(unsealFault({ ...asked, to: null })).toBe('collecting');
  expect(unsealFault({ ...asked, to: null, state: 'sealed' })).toBeNull();
  expect(unsealFault({ ...asked, state: 'draft' })).toBe('collecting');
  expect(unsealFault({ ...asked, words: [word('a', 'shen')] })).toBe('given');
  expect(unsealFault({ ...asked, words: [word('b', 'shen')] })).toBeNull();
  expect(unsealFault({ ...asked, words: [word('a', 'shen'), word('a', 'chen')], account: 'zhou' })).toBe('open');
});
