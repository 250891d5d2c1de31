import { expect, it } from 'vitest';
import { firstRoles, firstSteps } from './first-steps.ts';

it('begins with nothing done', () => {
  expect(firstSteps(1, [{ role: 'administrator', account: 'a', unit: null }], [])).toEqual({
    accounts: false,
    lacking: firstRoles,
    liaisons: false,
    unreported: 0,
  });
});

it('counts posts that somebody holds', () => {
  const posts = [...firstRoles, 'liaison' as const].map((role) => ({
    role,
    account: role === 'auditor' ? null : 'a',
    unit: role === 'liaison' ? 'u1' : null,
  }));
  const done = { accounts: true, lacking: ['auditor'], liaisons: true };
  expect(firstSteps(9, posts, [{ id: 'u1' }])).toEqual({ ...done, unreported: 0 });
  expect(firstSteps(9, posts, [{ id: 'u1' }, { id: 'u2' }])).toEqual({ ...done, unreported: 1 });
});
