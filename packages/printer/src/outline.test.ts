import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { tablesOf } from './outline.ts';
import { small } from './testing/small.ts';

it('merges the cells of a group over its rows, and never over two groups', () => {
  const [table] = tablesOf(small);
  expect(table?.depth).toBe(2);
  expect(table?.rows.map((row) => row.levels.map(({ number, text, span }) => `${number}${text}/${span}`))).toEqual([
    ['一、公开（30分）/2', '1.文件/1'],
    ['一、公开（30分）/0', '2.财政/1'],
    ['二、申请/1', '/1'],
  ]);
});

it('prints what the document masked as a star', () => {
  expect(tablesOf(small)[0]?.rows.map((row) => row.points)).toEqual(['10', '20', '*']);
});

it('prints what a checklist looks for, where no words of the item say it already', () => {
  const items = [
    { item: '1', text: '有计划；' },
    { item: '2', text: '有总结', points: '2' },
    { item: '3', text: '已公开(1分)', points: '1' },
    { item: '说过的', text: '未公开的，不得分' },
    { item: '没有原文' },
  ];
  const scheme = schemeSchema.parse({
    ...small,
    sheets: {
      a: [
        { name: '文件', full: '9', criterion: '未公开的， 不得分。', rules: [{ kind: 'checklist', text: '…', items }] },
      ],
    },
  });
  expect(tablesOf(scheme)[0]?.rows[0]?.requirement).toBe('（1）有计划；（2）有总结（2分）；（3）已公开(1分)。');
});

it('says what stands beside the full marks by its own name, or by a word that does, and leaves it out of the total', () => {
  const leaf = (name: string, text = '加分。') => ({
    name,
    full: '10',
    criterion: text,
    rules: [{ kind: 'judgement', text }],
  });
  const [result] = small.results;
  const root = {
    name: '总分',
    children: [leaf('公开')],
    extra: [leaf('奖扣分项目'), leaf('经验推广'), leaf('严重失误', '视情酌情扣1—10分。')],
  };
  const [table] = tablesOf(schemeSchema.parse({ ...small, results: [{ ...result, root }] }));
  expect(table?.rows.map(({ levels }) => levels.map(({ number, text }) => `${number}${text}`))).toEqual([
    ['一、公开', ''],
    ['二、奖扣分项目', ''],
    ['加分项目', '经验推广'],
    ['扣分项目', '严重失误'],
  ]);
  expect(table?.total).toBe('10');
});

it('says a requirement once that the parts of one indicator share, and not where another group begins', () => {
  const leaf = (name: string, requirement: string) => ({ name, requirement, full: '1', criterion: name, rules: [] });
  const group = (name: string, parts: string[]) => ({ name, children: parts.map((part) => leaf(part, '按时公开')) });
  const sheets = { a: [group('文件', ['数量', '质量', '时限']), group('财政', ['预算', '决算'])] };
  const [table] = tablesOf(schemeSchema.parse({ ...small, sheets }));
  expect(table?.rows.map(({ shared }) => shared)).toEqual([3, 0, 0, 2, 0]);
});
