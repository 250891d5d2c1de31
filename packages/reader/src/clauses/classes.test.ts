import { describe, expect, it } from 'vitest';
import { rules } from './testing/read.ts';

describe('marks for classes of units', () => {
  it('are one rule', () => {
    expect(rules('按计划实施的，产区得1.3分，非产区得0.8分。')).toMatchObject([
      { kind: 'award', base: true, points: null, byClass: { 产区: 1.3, 非产区: 0.8 } },
    ]);
  });

  it('are one rule where the same words follow two classes', () => {
    expect(rules('县区未完成的扣2分，市直部门未完成的扣1分。')).toMatchObject([
      { kind: 'fixed', byClass: { 县区: -2, 市直部门: -1 } },
    ]);
  });

  it('may be schools', () => {
    expect(rules('落实率达到85%的，本科院校得4分、高职院校得3分。')).toMatchObject([
      { kind: 'award', byClass: { 本科院校: 4, 高职院校: 3 } },
    ]);
  });

  it('name the others by their common noun', () => {
    expect(rules('未达标的，高危行业扣2分，其他行业扣1分。')).toMatchObject([
      { kind: 'fixed', byClass: { 高危行业: -2, 其他行业: -1 } },
    ]);
  });

  it('stay apart where different things are asked of the two', () => {
    expect(rules('县区未报送的扣2分，市直部门未公开的扣1分。')).toHaveLength(2);
  });
});
