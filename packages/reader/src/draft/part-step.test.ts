import { expect, it } from 'vitest';
import { readClause } from '../clauses/index.ts';
import { partSteps } from './part-step.ts';
import { leafRules } from './rules.ts';

const steps = (text: string) => [...partSteps(readClause({ text, full: 10 })).of.values()];

it.each([
  ['合格率低于95%的，每低1个百分点扣1分，不足1个百分点按1个百分点计。', 'whole'],
  ['合格率低于95%的，每低1个百分点扣1分（不足一个百分点的不扣）。', 'none'],
  ['合格率低于95%的，每低1个百分点扣1分，不足1个百分点的按比例扣分。', 'proportional'],
  ['合格率低于95%的，每低1个百分点（小数点四舍五入）扣1分，扣完为止。', 'nearest'],
  ['合格率低于95%的，每低1个百分点扣1分（四舍五入）。', 'nearest'],
])('%s counts a part of a step as %s', (text, step) => {
  expect(steps(text)).toEqual([step]);
  const made = leafRules({
    name: '指标',
    criterion: text,
    context: '',
    full: 10,
    year: 2023,
    classes: {},
    open: () => '$open-1',
  });
  expect(made.rules).toMatchObject([{ kind: 'rate', points: '1', partStep: step }]);
  expect(made.questions).toEqual([]);
});

it('says nothing where the words speak of the score, of another sentence, or of nothing', () => {
  const [rate, score] = ['合格率低于95%的，每低1个百分点扣1分', '得分保留两位小数，四舍五入'];
  expect(steps(`${rate}，${score}。`)).toEqual([]);
  expect(steps(`${rate}。总数四舍五入。`)).toEqual([]);
  expect(steps(`${rate}。`)).toEqual([]);
});

it('is of the loss that it stands behind', () => {
  const one = '合格率低于95%的，每低1个百分点扣1分';
  const other = '抽检率低于80%的，每低1个百分点扣0.5分，不足1个百分点按1个百分点计';
  const { read, of } = partSteps(readClause({ text: `${one}；${other}。`, full: 10 }));
  expect([...of.keys()]).toEqual([read.rules[1]?.at[0]]);
});
