import { expect, it } from 'vitest';
import { newIds } from './new-ids.ts';

const fact = { unit: 'a', indicator: '1', kind: 'event' };
const ids = (facts: Parameters<typeof newIds>[0], taken: string[] = []) =>
  newIds(facts, new Set(taken)).map(({ id }) => id);

it('gives the same facts the same ids, and none that is taken', () => {
  const [one = '', two = ''] = ids([fact, fact]);
  expect(one).not.toBe(two);
  expect(ids([fact, fact])).toEqual([one, two]);
  const [again = ''] = ids([fact], [one]);
  expect([one, two]).not.toContain(ids([fact], [one, two])[0]);
  expect(again).not.toBe(one);
});

it('keeps a number of the file where it is free', () => {
  expect(ids([{ ...fact, id: 'f1' }])).toEqual(['f1']);
  expect(ids([{ ...fact, id: 'f1' }], ['f1'])[0]).toMatch(/^i-/);
});
