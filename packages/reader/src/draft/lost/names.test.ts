import { describe, expect, it } from 'vitest';
import { parted, recalled } from './names.ts';

const never = (): boolean => false;

describe('parted', () => {
  it('parts names of levels where plans let them end', () => {
    expect(
      parted('组织领导与工作保障组织领导班子研究部署相关工作情况', 3, 3, (words) => words === '组织领导'),
    ).toHaveLength(3);
    expect(parted('监督保障依申请公开的行政复议和诉讼情况', 1, 3, (words) => words === '监督保障')).toEqual([
      '监督保障',
      '依申请公开的行政复议和诉讼情况',
    ]);
  });

  it('leaves one name alone, and never loses a character', () => {
    expect(parted('村级相关事项公开情况', 1, 3, never)).toEqual(['村级相关事项公开情况']);
    const run = '解读咨询回应解读责任以乡镇政府名义发文的解读情况';
    expect(parted(run, 1, 3, never).join('')).toBe(run);
  });

  it('ends an upper name behind its marks', () => {
    expect(parted('主动公开（40分）政策文件', 1, 2, never)).toEqual(['主动公开（40分）', '政策文件']);
  });
});

const KNOWN = new Map([
  ['法定公开内容', '主动公开'],
  ['组织领导', '组织领导与保障'],
]);

it.each([
  ['组织领导与保障组织领导班子研究情况', ['组织领导与保障', '组织领导', '班子研究情况'], ''],
  ['法定公开内容机构信息公开情况', ['法定公开内容', '机构信息公开情况'], ''],
  ['主动法定公开内容机构信息公开情况', ['主动公开', '法定公开内容', '机构信息公开情况'], '公开'],
  ['动公法定公开内容双公示工作情况', ['主动公开', '法定公开内容', '双公示工作情况'], '开'],
])('%s: names of a table before are known again', (run, names, rest) => {
  expect(recalled(run, KNOWN)).toEqual({ names, rest });
});

it('what another table had is not found in other names', () => {
  expect(recalled('依申请公开法定公开内容机构信息', KNOWN)).toBeUndefined();
  expect(recalled('组织领导与协调情况', KNOWN)).toBeUndefined();
});
