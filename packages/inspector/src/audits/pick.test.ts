import { expect, it } from 'vitest';
import { auditsOf } from './pick.ts';

it('gives audits in the order in which they were picked, each with its own numbers', () => {
  const picked = auditsOf(['footer-icp', { id: 'home-stale', params: { days: 7 } }, 'home-stale', 'nobody']);
  expect(picked.map(({ id, params }) => [id, params])).toEqual([
    ['footer-icp', {}],
    ['home-stale', { days: 7 }],
    ['home-stale', { days: 14 }],
  ]);
});
