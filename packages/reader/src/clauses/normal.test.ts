import { describe, expect, it } from 'vitest';
import { normalise } from './normal.ts';

const text = (given: string): string => normalise(given).text;

describe('one spelling', () => {
  it.each([
    ['扣 ０．５ 分，最高３分', '扣0.5分，最高3分'],
    ['每缺1项扣1分;未整改的(逾期),扣2分', '每缺1项扣1分；未整改的（逾期），扣2分'],
    ['95%~98%', '95%-98%'],
    ['90——95分', '90-95分'],
    ['【省级】〔市级〕', '（省级）（市级）'],
    ['投资额1,000万元', '投资额1000万元'],
    ['扣1分,2次扣2分', '扣1分，2次扣2分'],
    ['分别加5，4，3分', '分别加5、4、3分'],
    ['加5，4项以上的', '加5，4项以上的'],
    ['分两类扣1/0.5分', '分两类扣1、0.5分'],
    ['扣1分/次', '扣1分/次'],
    ['每项扣__分，缺页扣X分', '每项扣**分，缺页扣*分'],
  ])('%s', (given, wanted) => expect(text(given)).toBe(wanted));
});

describe('slips of the pen', () => {
  it.each([
    ['没缺一份扣1分', '每缺一份扣1分'],
    ['未开展的扣05分', '未开展的扣.5分'],
    ['累计扣分不得超过5份。', '累计扣分不得超过5分。'],
    ['每处扣O.5分', '每处扣0.5分'],
    ['每处扣l分', '每处扣1分'],
    ['每处扣0，5分', '每处扣0.5分'],
    ['每处扣2份。', '每处扣2分。'],
  ])('%s is mended and told', (given, wanted) => {
    const { text: mended, slips } = normalise(given);
    expect(mended).toBe(wanted);
    expect(slips).toHaveLength(1);
  });

  it('are not seen in words that only look like one', () => {
    expect(normalise('没有发现问题的不扣分').slips).toEqual([]);
    expect(normalise('报送材料2份').slips).toEqual([]);
    expect(normalise('一次扣０。５分').text).toBe('一次扣0.5分');
  });
});

describe('places', () => {
  it('lead every sign back to where it stood, and one past the end', () => {
    const given = ' 扣 １ 分 ';
    const { text: one, at } = normalise(given);
    expect([...one].map((_, index) => given.charAt(at[index] ?? -1))).toEqual(['扣', '１', '分']);
    expect(at).toHaveLength(one.length + 1);
    expect(at.at(-1)).toBe(given.length);
  });

  it('are no thousands where a clause ends in a number', () => {
    expect(normalise('少于10株扣0.5，100株以上扣1').text).toBe('少于10株扣0.5，100株以上扣1');
    expect(normalise('奖励1,000元').text).toBe('奖励1000元');
  });
});

it('keeps a line break behind marks in brackets, unless the line goes on', () => {
  expect(normalise('违建投诉（30分）\n当月一起').text).toBe('违建投诉（30分）\n当月一起');
  expect(normalise('违建投诉（30分）\n，当月一起').text).toBe('违建投诉（30分），当月一起');
});

it('mends 没 before a count and its price, and leaves what is missing', () => {
  expect(normalise('无资格证书，没人扣0.5分').text).toBe('无资格证书，每人扣0.5分');
  expect(normalise('没人值守的扣1分').text).toBe('没人值守的扣1分');
  expect(normalise('乱堆杂物没处0.2分').text).toBe('乱堆杂物每处0.2分');
});

it('mends 不的分, and leaves 的 elsewhere', () => {
  expect(normalise('排名垫底的不的分。').text).toBe('排名垫底的不得分。');
  expect(normalise('不少于3项的分值').text).toBe('不少于3项的分值');
});

it('reads small signs of order, and a sign that looks like another before marks', () => {
  expect(normalise('40%≤X﹤50%').text).toBe('40%≤X<50%');
  expect(normalise('每次口0.5分').text).toBe('每次扣0.5分');
});

it('has marks that a bracket leaves open masked', () => {
  expect(normalise('缺一册扣[X]分，错一处扣（X）分').text).toBe('缺一册扣***分，错一处扣***分');
  expect(normalise('考评（X）分类').text).toBe('考评（X）分类');
});
