import { may, roles } from '@mingjian/workflow';
import { expect, it } from 'vitest';
import { menu } from './menu.ts';

it.each(roles)('shows at most seven entries to: %s', (role) => {
  expect(menu.filter(({ permission }) => may(['member', role], permission)).length).toBeLessThanOrEqual(7);
});

it('names every entry once', () => {
  expect(new Set(menu.map(({ id }) => id)).size).toBe(menu.length);
});
