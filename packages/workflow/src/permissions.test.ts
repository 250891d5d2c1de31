import { expect, test } from 'vitest';
import { may, type Permission, permissions } from './permissions.ts';

const all = Object.keys(permissions) as Permission[];
const of = (role: Parameters<typeof may>[0][number]): Permission[] => all.filter((one) => may([role], one));

test('the administrator sees no scores and no rounds', () => {
  expect(
    of('administrator').filter((one) =>
      /^(round|result|desk|fact|evidence|material|review|inspection|lead|self-check)/.test(one),
    ),
  ).toEqual([]);
});

test('the auditor changes nothing', () => {
  expect(of('auditor').filter((one) => !/:(read|export|use|try|sign-in)$/.test(one))).toEqual([]);
});

test('a visitor reads what is public and tries a scheme on own files', () => {
  expect(of('visitor')).toEqual(['public:read', 'public:try', 'public:sign-in']);
});

test('somebody signed in without a post keeps the own account and nothing else', () => {
  expect(all.filter((one) => may(['member'], one) && !may([], one))).toEqual(['self:use', 'notice:use']);
});

test('whoever scores does not review by the same permission', () => {
  expect(may(['assessor'], 'review:write')).toBe(false);
  expect(may(['reviewer'], 'fact:write')).toBe(false);
  expect(may(['assessor', 'reviewer'], 'review:write')).toBe(true);
});
