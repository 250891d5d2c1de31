import { type FactColumn, factColumns } from '@mingjian/model';
import type { TableShape } from '../table/columns.ts';

/** The columns of a facts file and what officers call them. */
export const factShape: TableShape<FactColumn> = {
  columns: factColumns,
  names: {
    id: ['编号', '事实编号'],
    unit: ['单位', '考核对象', '单位名称'],
    indicator: ['指标', '指标编号'],
    stage: ['环节'],
    round: ['轮次'],
    rule: ['规则', '规则编号'],
    kind: ['类型', '事实类型'],
    date: ['日期', '开始日期', '开始'],
    end: ['结束日期', '结束'],
    due: ['应完成日期', '期限', '截止日期'],
    known: ['知悉日期', '知悉'],
    count: ['次数', '数量'],
    value: ['数值', '值', '得分'],
    of: ['总数'],
    level: ['等级'],
    item: ['检查项'],
    object: ['对象', '检查对象'],
    by: ['评价人', '记录人', '评价单位'],
    replaces: ['更正', '更正编号'],
    note: ['备注', '说明'],
    evidence: ['证据'],
  },
  required: ['unit', 'indicator', 'kind'],
};
