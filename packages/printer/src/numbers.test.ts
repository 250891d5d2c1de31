import type { SchemeNode } from '@mingjian/model';
import { expect, it } from 'vitest';
import { numberingOf } from './numbers.ts';

const childrenOf = ({ children = [] }: SchemeNode): SchemeNode[] => children;

function numbered(nodes: readonly SchemeNode[]): string[] {
  const numbering = numberingOf(nodes, childrenOf);
  const walk = (siblings: readonly SchemeNode[], depth: number): string[] => {
    const number = numbering(siblings, depth);
    return siblings.flatMap((node, at) => [`${number(node, at)}${node.name}`, ...walk(childrenOf(node), depth + 1)]);
  };
  return walk(nodes, 0);
}

it('counts as plans do where the scheme knows no numbers, anew in each group', () => {
  const leaves = [{ name: '文件' }, { name: '财政' }];
  const deep = [{ name: '机构', children: leaves }, { name: '人员' }];
  expect(
    numbered([{ name: '公开', children: leaves }, { name: '保障', children: deep }, { name: '奖扣分项目' }]),
  ).toEqual([
    '一、公开',
    '1.文件',
    '2.财政',
    '二、保障',
    '（一）机构',
    '1.文件',
    '2.财政',
    '（二）人员',
    '三、奖扣分项目',
  ]);
});

it('says the numbers of the document, and none beside them', () => {
  const parts = [{ code: '8.1', name: '成立小组' }, { name: '召开会议' }];
  const items = [
    { code: '7', name: '文件' },
    { code: '8', name: '会议', children: parts },
  ];
  expect(numbered([{ code: '三', name: '公开', children: items }, { name: '其他' }])).toEqual([
    '三、公开',
    '7.文件',
    '8.会议',
    '8.1.成立小组',
    '召开会议',
    '其他',
  ]);
  expect(
    numbered([
      { code: '二（三）', name: '申请办理' },
      { code: 'mutual', name: '互评' },
    ]),
  ).toEqual(['（三）申请办理', '互评']);
});

it('says numbers in brackets whole', () => {
  const children = [{ code: '（18）', name: '种子基地', children: [{ code: '（18）（2）', name: '其他地区' }] }];
  expect(numbered([{ code: '6', name: '核心产区', children }])).toEqual([
    '6.核心产区',
    '（18）种子基地',
    '（18）（2）其他地区',
  ]);
});

it('never runs a number into the figures that a name begins with', () => {
  expect(numbered([{ name: '热线', children: [{ name: '12345热线办理' }] }])[1]).toBe('（1）12345热线办理');
  expect(numbered([{ code: '2.1', name: '12月底前公开' }])).toEqual(['2.1、12月底前公开']);
});

it('does not number what is called by the first words of a cell that has a number', () => {
  const leaf = { name: '按计划组织实施国家…', criterion: '（3）按计划组织实施国家耕地规划的，得1分。' };
  const list = { name: '领导小组', criterion: '1.成立领导小组。2.召开会议。' };
  expect(numbered([{ name: '耕地', children: [leaf, list] }]).slice(1)).toEqual(['按计划组织实施国家…', '2.领导小组']);
});
