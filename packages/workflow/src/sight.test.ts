import { expect, test } from 'vitest';
import { roles } from './roles.ts';
import { roundStates } from './round-state.ts';
import { sightOf } from './sight.ts';

test('who sees scores, state by state', () => {
  const table = roles.map((role) => [role, roundStates.map((state) => sightOf([role], state, false)[0]).join('')]);
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
  expect(sightOf(['liaison', 'organiser'], 'open', false)).toBe('all');
  expect(sightOf(['assessor', 'liaison'], 'published', false)).toBe('own');
  expect(sightOf([], 'published', false)).toBe('none');
});

test('under seal nobody sees a score, whatever the state', () => {
  for (const state of roundStates) expect(roles.map((role) => sightOf([role], state, true))).not.toContain('all');
  expect(sightOf(roles, 'published', true)).toBe('none');
});
