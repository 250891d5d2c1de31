import type { Param } from '@mingjian/model';
import { expect, it } from 'vitest';
import { fillAnswers } from './answers.ts';

const asking: Param = { type: 'number', clause: '甲', text: '甲', ask: '最多几分？', sample: '10' };

it('fills every figure of an item that was left open: its marks, its rules, its limits and how far it may go', () => {
  const open = { name: '甲', full: '$most', ceiling: '$most', groups: { 甲: { limit: '$most' } } };
  const rule = { kind: 'award' as const, text: '加1分', points: '$most' };
  const filled = fillAnswers({ most: asking }, { most: '8' });
  expect(filled.params).toEqual({});
  expect(filled.node({ ...open, rules: [rule] })).toEqual({
    ...{ name: '甲', full: '8', ceiling: '8', groups: { 甲: { limit: '8' } }, assumption: ['most'] },
    rules: [{ ...rule, points: '8', assumption: ['most'] }],
  });
  expect(filled.assumptions.most).toMatchObject({ reading: '最多几分？8' });
});
