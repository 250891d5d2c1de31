import { describe, expect, it } from 'vitest';
import { roleOf } from './columns.ts';

describe('what a column of a header holds', () => {
  it.each([
    ['负责考核部门', 'owner'],
    ['考核部门', 'owner'],
    ['评分部门', 'owner'],
    ['赋分主体', 'owner'],
    ['被考核部门', 'responsible'],
    ['考核单位', 'responsible'],
    ['责任部门', 'responsible'],
    ['考核方式', 'method'],
    ['考核办法', 'criterion'],
  ])('%s: %s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });
});
