import { describe, expect, it } from 'vitest';
import { parted } from './names.ts';

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
