import { describe, expect, it } from 'vitest';
import { rest } from './testing/read.ts';
import { speaksOfMarks } from './unread.ts';

describe('words that speak of marks and were not read', () => {
  it('are handed back, sentence by sentence', () => {
    expect(rest('未建立的扣1分。其余情形参照上述标准依次类推。')).toEqual(['其余情形参照上述标准依次类推']);
    expect(rest('第一名得满分，以后名次依次递减0.5分')).toEqual(['，以后名次依次递减']);
    expect(rest('每起扣1分，主动发现的减半扣分。')).toEqual(['，主动发现的减半扣分']);
    expect(rest('每起扣1分，重复发生的加倍。')).toEqual(['，重复发生的加倍']);
    expect(rest('未按期整改的加倍扣分。')).toEqual(['未按期整改的加倍扣分']);
    expect(rest('逾期未改的，按上述标准的2倍扣分。')).toEqual(['逾期未改的，按上述标准的2倍扣分']);
    expect(rest('第一名加5分，第二名加4分，其他依次递减1分。')).toEqual(['，其他依次递减']);
    expect(rest('每10万元计1分，横向项目按0.8系数计算')).toEqual(['，横向项目按0.8系数计算']);
    expect(rest('按上级另行印发的口径扣分不设下限')).toEqual(['按上级另行印发的口径扣分不设下限']);
  });

  it('are an amount without its 分, marks that stay at least, and a right that is lost', () => {
    expect(rest('程序违规的，每个扣1分，记录不全约0.5')).toEqual(['，记录不全约0.5']);
    expect(rest('每低1%扣0.1分，最低得1分')).toEqual(['最低得1分']);
    expect(rest('结果按百分制的10%计入总分；评为先进的另加2分')).toEqual(['结果按百分制的10%计入总分']);
    expect(rest('每次扣5分，特别严重的取消考核资格')).toEqual(['，特别严重的取消考核资格']);
  });

  it.each(['加强组织领导，不得拖延', '取得明显成效', '减少群众等候时间30分钟', '2023年6月-8月开展'])(
    'are none in %s',
    (text) => expect(rest(text)).toEqual([]),
  );

  it('are a limit in words that no form knows, and pay that is lost', () => {
    expect(rest('每项加1分，部门所有加分总额控制在3分以内。')).toHaveLength(1);
    expect(rest('旷工每天扣3分，连续旷工3天的本月绩效为零。')).toEqual(['，连续旷工3天的本月绩效为零']);
    expect(rest('每少1%扣0.05分，扣至2分为止。')).toEqual(['扣至2分为止']);
  });
});

it('are the words between marks and a limit', () => {
  expect(rest('被采用的每篇计3分，获批示的加倍计分，累计不超过10分')).toEqual(['，获批示的加倍计分，']);
  expect(rest('每篇加1分，省里采用的加倍，最高5分。')).toEqual(['，省里采用的加倍，']);
});

it('are a limit for each class of units', () => {
  expect(rest('每少1户扣1分，产区最多扣2分，非产区最多扣1分')).toEqual(['产区最多扣2分，非产区最多扣1分']);
  expect(rest('每次扣1分，乡镇累计不超过3分，部门累计不超过5分。')).toEqual(['乡镇累计不超过3分，部门累计不超过5分']);
});

it('are a limit by number and not by marks', () => {
  expect(rest('核心期刊论文1篇得5分，最多计3篇')).toEqual(['，最多计3篇']);
  expect(rest('核心期刊论文1篇得5分，最多计15分')).toEqual([]);
});

it('are a room for marks in brackets that no rule took up', () => {
  expect(rest('台账齐全（3-5分）的单位，迟报扣1分')).toEqual(['台账齐全（3-5分）']);
});

it('are another price in the words before marks', () => {
  expect(rest('低于目标加倍扣分，低于70%的不得分。')).toEqual(['低于目标加倍扣分']);
});

it('are all of them where they speak of marks and nothing was made of it', () => {
  expect(rest('补货主动：86分以上；不理会：65分以下。')).toEqual(['补货主动：86分以上；不理会：65分以下。']);
  expect(speaksOfMarks('1.符合 30 2.基本符合 20', 30)).toBe(true);
  expect(speaksOfMarks('台账齐全，满分30分', 30)).toBe(false);
  expect(speaksOfMarks('走访不少于30户', 30)).toBe(false);
});

it('are no heading above what says it', () => {
  expect(rest('奖励表彰：\n1.国家级表彰的，每次加3分')).toEqual([]);
  expect(rest('每次加3分。\n另行折算的情形：\n弄虚作假的')).toEqual(['另行折算的情形：']);
});

it('is nothing that a person alone is to see to', () => {
  expect(rest('视情况')).toEqual(['视情况']);
});
