import { expect, it } from 'vitest';
import { builtIn } from '../testing/app.ts';
import { standardOf } from './standard.ts';

const leafOf = async (scheme: string, name: string) => {
  const nodes = (await builtIn()).schemes.get(scheme)?.plan.classes.flatMap((cls) => cls.nodes) ?? [];
  const node = nodes.find((one) => one.name === name);
  if (!node) throw new Error(name);
  return node;
};

it('names the clause and its words', async () => {
  expect(standardOf(await leafOf('xuanwei-2023', '领导分工'))).toContain(
    '未明确分管领导和负责人，或未按时报送工作研究情况的，扣1分',
  );
});

it('of a leaf without a criterion gives the words of its rules, cut where they are long', async () => {
  const node = await leafOf('xuanwei-2023', '领导分工');
  const source = { ...node.source, criterion: undefined, clause: '附件1' };
  expect(standardOf({ ...node, source })).toBe(`附件1：${node.rules.map(({ text }) => text).join('；')}`);
  expect(standardOf({ ...node, source: { ...source, criterion: '扣'.repeat(900) } })).toHaveLength(402);
});
