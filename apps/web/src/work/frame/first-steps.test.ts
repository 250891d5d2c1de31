import { expect, it } from 'vitest';
import { firstRoles, firstSteps } from './first-steps.ts';

it('begins with nothing done', () => {
  expect(firstSteps(1, [{ role: 'administrator', account: 'a' }])).toEqual({
    accounts: false,
    lacking: firstRoles,
    liaisons: false,
  });
});

it('counts posts that somebody holds', () => {
  const posts = [...firstRoles, 'liaison' as const].map((role) => ({ role, account: role === 'auditor' ? null : 'a' }));
  expect(firstSteps(9, posts)).toEqual({ accounts: true, lacking: ['auditor'], liaisons: true });
});
