import { describe, expect, it } from 'vitest';
import { rules } from './testing/read.ts';

describe('marks for classes of units', () => {
  it('may be the schools of a district', () => {
    expect(rules('每流失学生1人，中心校扣0.5分，村小扣0.3分。')).toMatchObject([
      { kind: 'deduct', per: '人', byClass: { 中心校: 0.5, 村小: 0.3 } },
    ]);
  });

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

  it('are told by whatever sort of unit is named', () => {
    expect(rules('未完成任务的，牵头单位每项扣1分，配合单位每项扣0.5分。')).toMatchObject([
      { kind: 'deduct', per: '项', byClass: { 牵头单位: 1, 配合单位: 0.5 } },
    ]);
    expect(rules('按时完成整治的，涉农乡镇得3分，城区街道得2分。')).toMatchObject([
      { byClass: { 涉农乡镇: 3, 城区街道: 2 } },
    ]);
    expect(rules('被刊发的，每篇县（市、区）加1分、市直部门加0.5分')).toMatchObject([
      { kind: 'award', per: '篇', byClass: { '县（市、区）': 1, 市直部门: 0.5 } },
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

  it('may be paid by the piece, behind what both of them did', () => {
    expect(rules('作风生硬的，街道每件扣0.5分，区直部门每件扣1分。')).toMatchObject([
      { kind: 'deduct', per: '件', byClass: { 街道: 0.5, 区直部门: 1 } },
    ]);
    expect(rules('A类单位每项扣0.3分，B类单位每项扣0.2分。')).toMatchObject([{ kind: 'deduct', per: '项' }]);
    expect(rules('A类客户流失1家扣5分，B类客户流失1家扣2分')).toMatchObject([{ kind: 'severity' }]);
  });

  it('may be hospitals by their grade', () => {
    expect(rules('达标的，三级医院计5分，二级医院计4分。')).toMatchObject([
      { kind: 'award', byClass: { 三级医院: 5, 二级医院: 4 } },
    ]);
  });
});
