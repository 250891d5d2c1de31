import { expect, it } from 'vitest';
import type { Role } from '../../derive/role.ts';
import { noteOf, siteOf } from '../../testing/site.ts';
import audit from './four-columns.ts';

const judge = (roles: readonly Role[], rest = {}) =>
  audit.judge(siteOf({ pages: roles.map((role) => noteOf({ role })), ...rest }), audit.params);

it('passes all four', () => {
  expect(judge(['guide', 'regulations', 'statutory', 'reports', 'letters']).verdict).toBe('pass');
});

it('finds each that is missing', () => {
  expect(judge(['guide', 'reports']).findings.map(({ where }) => where.zh)).toEqual([
    '栏目“政府信息公开制度”',
    '栏目“法定主动公开内容”',
  ]);
});

it('cannot tell where not all or nothing was seen', () => {
  expect(judge(['guide'], { cut: true }).verdict).toBe('notTestable');
  expect(judge([]).verdict).toBe('notTestable');
});
