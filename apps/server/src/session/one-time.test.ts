import { passwordFaults } from '@mingjian/workflow';
import { expect, it } from 'vitest';
import { oneTimePassword } from './one-time.ts';

it('meets the rules and never comes twice', () => {
  const made = Array.from({ length: 500 }, oneTimePassword);
  expect(new Set(made).size).toBe(500);
  for (const one of made) {
    expect(one).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(passwordFaults(one, 'wangli')).toEqual([]);
  }
});
