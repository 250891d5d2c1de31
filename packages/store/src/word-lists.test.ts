import { expect, test } from 'vitest';
import { onEveryEngine } from './testing/engines.ts';
import { addWordList, wordLists } from './word-lists.ts';

const act = { account: 'p1', at: '2026-03-02T01:00:00.000Z' };

onEveryEngine('word lists', (store) => {
  test('are versions that stay, the newest first, also where two are brought in at once', async () => {
    const { db } = store();
    const list = (name: string) => addWordList(db, act, { name, hash: 'h', words: 3 });
    const first = await list('一.csv');
    const next = await Promise.all([list('二.csv'), list('三.csv')]);
    expect([first, ...next.sort()]).toEqual([first, first + 1, first + 2]);
    const kept = await wordLists(db);
    expect(kept.slice(0, 3).map(({ version }) => version)).toEqual([first + 2, first + 1, first]);
    expect(kept.find(({ version }) => version === first)).toMatchObject({ name: '一.csv', words: 3, by: 'p1' });
    await expect(db.deleteFrom('wordList').execute()).rejects.toThrow();
  });
});
