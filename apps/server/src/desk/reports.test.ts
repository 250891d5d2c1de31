import type { PlanNode } from '@mingjian/engine';
import { expect, it } from 'vitest';
import { builtIn } from '../testing/app.ts';
import { reportsOf } from './reports.ts';

const node = async (name: string): Promise<PlanNode> => {
  const nodes = (await builtIn()).schemes.get('xuanwei-2023')?.plan.classes.flatMap((cls) => cls.nodes) ?? [];
  return nodes.find((one) => one.name === name) ?? expect.fail(name);
};

it('finds what is reported every month, with the days of each', async () => {
  const [monthly, ...more] = reportsOf(await node('乡镇动态'));
  expect(monthly?.asks).toEqual([{ text: '每月报送动态信息……不少于2条。缺报一条扣0.1分', wanted: 2, per: '条' }]);
  expect(monthly?.spans.map(({ to }) => to).slice(0, 2)).toEqual(['2023-01-31', '2023-02-28']);
  expect(more).toEqual([]);
});

it('puts rules over the same months together, and leaves out what the words only count', async () => {
  const leaf = await node('乡镇动态');
  const [rule = expect.fail('no rule')] = leaf.rules;
  const again = { ...rule, id: 'again', text: '每月另报送1条' };
  expect(reportsOf({ ...leaf, rules: [rule, again] }).map(({ asks }) => asks.map(({ text }) => text))).toEqual([
    [rule.text, '每月另报送1条'],
  ]);
  const counted = { ...rule, text: '每月更新不少于2条' };
  expect(reportsOf({ ...leaf, rules: [counted], source: { ...leaf.source, requirement: '每月更新。' } })).toEqual([]);
});

it('a day once a year by its clause is none of it', async () => {
  expect(reportsOf(await node('政府信息公开指南'))).toEqual([]);
  const leaf = await node('乡镇动态');
  const [rule = expect.fail('no rule')] = leaf.rules;
  const [year = expect.fail('no period')] = rule.compiled.periods?.spans ?? [];
  const yearly = { ...rule, compiled: { ...rule.compiled, periods: { spans: [year], wanted: 1 } } };
  expect(reportsOf({ ...leaf, rules: [yearly] })).toEqual([]);
});
