import { compile } from '@mingjian/engine';
import { expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { costOf, isOnce } from './once.ts';
import { smallScheme } from './testing/small-scheme.ts';

function lineOf(rule: object, more: object = {}) {
  const leaf = { name: '本项', full: 2, rules: [rule], ...more };
  const plan = compile(
    smallScheme({ children: [leaf, { name: '别的', full: 3, rules: [{ kind: 'judgement', text: '评' }] }] }),
    {
      sample: true,
    },
  );
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const node = plan.value.classes[0]?.nodes.find(({ name }) => name === '本项');
  const line = node && linesOf(node)[0];
  if (!node || !line) throw new Error('no line');
  return [line, node] as const;
}

it('a price without a number is paid once', () => {
  const [line, node] = lineOf({ kind: 'fixed', text: '未公开的，扣1分', points: 1 });
  expect([isOnce(line), costOf(line, node)]).toEqual([true, { cost: 'costs', points: '1' }]);
  expect(isOnce(lineOf({ kind: 'deduct', text: '每次扣1分', points: 1, per: '次' })[0])).toBe(false);
});

it('what is taken beyond the item is told apart from the item', () => {
  const rule = { kind: 'fixed', text: '瞒报的，此项不得分，同时倒扣0.7分', points: '2.7' };
  expect(costOf(...lineOf(rule, { floor: '-0.7' }))).toEqual({ cost: 'below', points: '0.7' });
  const none = { kind: 'fixed', text: '未及时处置的，倒扣3分', points: '3' };
  expect(costOf(...lineOf(none, { full: 0, floor: '-3' }))).toEqual({ cost: 'costs', points: '3' });
});
