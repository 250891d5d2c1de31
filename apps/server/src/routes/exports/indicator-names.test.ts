import { compile } from '@mingjian/engine';
import { expect, it } from 'vitest';
import { builtIn } from '../../testing/app.ts';
import { indicatorNames } from './indicator-names.ts';

it('calls indicators, stages and repetitions as the document does, and what it does not know by its path', async () => {
  const scheme = (await builtIn()).schemes.get('wuhu-2020')?.scheme;
  const plan = scheme && compile(scheme, { sample: true });
  if (!plan?.ok) throw new Error('the plan does not compile');
  const { name, standsIn, words, stageName } = indicatorNames(plan.value);
  expect(name('openness/public/1/1.3')).toBe('1.3 加强政务信息管理');
  expect(standsIn('openness/public/1/1.3')).toBe('社会评议');
  expect(words('openness/routine/r2/routine-score')).toBe('网上测评平时得分（日常测评 · 第2次网上测评）');
  expect([stageName('mutual'), stageName('other')]).toEqual(['双向互评', 'other']);
  expect([name('openness/9'), standsIn('openness/9')]).toEqual(['openness/9', '']);
  const mutual = 'openness/mutual/mutual-score';
  expect([name(mutual), indicatorNames(plan.value, 'department').name(mutual)]).toEqual([
    '市直部门评县(市)区',
    '县(市)区评市直部门',
  ]);
});
