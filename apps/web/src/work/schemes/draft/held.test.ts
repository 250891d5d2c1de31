import { expect, it } from 'vitest';
import { fitting, type Holding } from './held.ts';

it('tries a draft on any round, and on the sample of its own plan alone', () => {
  const one = (kind: Holding['kind'], scheme: string): Holding => ({
    kind,
    id: `${kind} ${scheme}`,
    title: '',
    scheme,
  });
  const all = [one('round', 'mine'), one('round', 'other'), one('sample', 'mine'), one('sample', 'other')];
  expect(fitting(all, { id: 'mine' }).map(({ id }) => id)).toEqual(['round mine', 'round other', 'sample mine']);
});
