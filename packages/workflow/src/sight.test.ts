import { expect, test } from 'vitest';
import { roles } from './roles.ts';
import { roundStates } from './round-state.ts';
import { sightOf } from './sight.ts';

test('who sees scores, state by state', () => {
  const table = roles.map((role) => [role, roundStates.map((state) => sightOf([role], state)[0]).join('')]);
  // a: all, o: the own unit's, n: none; in the order draft announced open sealed composed signed published archived
  expect(Object.fromEntries(table)).toEqual({
    organiser: 'aaaaaaaa',
    assessor: 'nnnnnnnn',
    reviewer: 'nnnnnnnn',
    rater: 'nnnnnnnn',
    liaison: 'nnnnnnoo',
    approver: 'nnnnaaaa',
    auditor: 'aaaaaaaa',
    administrator: 'nnnnnnnn',
  });
});

test('two posts see what either of them sees', () => {
  expect(sightOf(['liaison', 'organiser'], 'open')).toBe('all');
  expect(sightOf(['assessor', 'liaison'], 'published')).toBe('own');
  expect(sightOf([], 'published')).toBe('none');
});
