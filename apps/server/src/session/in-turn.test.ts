import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('keeps the work of one key apart, and goes on after a failure', async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen.push(`${name} ends`);
    if (name === 'b') throw new Error('b');
    return name;
  };
  const ended = await Promise.allSettled([inTurn('k', work('a')), inTurn('k', work('b')), inTurn('k', work('c'))]);
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
