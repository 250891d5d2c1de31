import { expect, it } from 'vitest';
import { firstRoles, firstSteps } from './first-steps.ts';

it('begins with nothing done', () => {
  expect(firstSteps(1, [{ role: 'administrator', account: 'a', unit: null }], [])).toEqual({
    accounts: false,
    lacking: firstRoles,
    liaisons: { state: 'waits' },
  });
});

it('counts posts that somebody holds', () => {
  const posts = [...firstRoles, 'liaison' as const].map((role) => ({
    role,
    account: role === 'auditor' ? null : 'a',
    unit: role === 'liaison' ? 'u1' : null,
  }));
  const done = { accounts: true, lacking: ['auditor'], liaisons: { state: 'done' } };
  expect(firstSteps(9, posts, [{ id: 'u1' }])).toEqual(done);
});

it('waits for a draft only until there is one: then it says how many posts and how many holders its units lack', () => {
  const units = [{ id: 'u1' }, { id: 'u2' }, { id: 'u3' }];
  const post = (unit: string, account: string | null) => ({ role: 'liaison', unit, account }) as const;
  const of = (...posts: ReturnType<typeof post>[]) => firstSteps(2, posts, units).liaisons;
  expect(of()).toEqual({ state: 'lacks', posts: 3, holders: 0 });
  expect(of(post('u1', 'a'), post('u2', null))).toEqual({ state: 'lacks', posts: 1, holders: 1 });
  expect(of(post('u1', 'a'), post('u2', null), post('u2', 'b'), post('u3', 'c'))).toEqual({ state: 'done' });
  // Of another round than those that there are, nobody is missed.
  expect(firstSteps(2, [post('u9', 'a')], []).liaisons).toEqual({ state: 'waits' });
});
