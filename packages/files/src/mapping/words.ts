import type { FactColumn } from '@mingjian/model';

/** What officers head a column with, beside the headings of a facts file; the likelier word first. */
export const factWords: { readonly [C in FactColumn]?: readonly string[] } = {
  unit: ['责任单位', '被考核单位', '被考评单位', '承办单位', '主办单位', '部门', '科室', '乡镇', '街道', '单位名称'],
  indicator: ['考核内容', '考核指标', '指标名称', '考评内容', '评分项', '考核项目', '项目'],
  stage: ['考核环节'],
  rule: ['评分标准', '扣分标准', '评分规则', '计分规则'],
  kind: ['事实类型', '记录类型'],
  date: ['发生时间', '检查时间', '检查日期', '发现时间', '受理时间', '报送时间', '时间', '日期'],
  end: ['办结时间', '完成时间', '结束时间', '回复时间'],
  due: ['截止时间', '办理期限', '应完成时间', '时限', '期限'],
  known: ['知悉时间', '登记时间', '录入时间'],
  count: ['问题数', '条数', '件数', '处数', '个数', '次数', '数量'],
  value: ['分值', '得分', '评分', '分数', '检查结果', '结果', '数值', '完成率', '办结率'],
  of: ['总数', '总量', '应报数', '应办数', '基数'],
  level: ['通报级别', '级别', '层级', '档次', '等级'],
  item: ['检查内容', '检查项', '栏目'],
  object: ['检查对象', '网站名称', '账号名称', '网址', '对象'],
  by: ['评价人', '评分人', '检查人', '记录人', '评价单位'],
  note: ['扣分原因', '问题描述', '情况说明', '存在问题', '原因', '备注', '说明'],
  evidence: ['证据', '附件', '佐证材料'],
};

/** A kind of file that comes from another system: what marks it, what its columns mean, and what it does not say. */
export interface Preset {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** A heading that one of these words stands in shows that it is such a file. */
  readonly marks: readonly string[];
  readonly words: { readonly [C in FactColumn]?: readonly string[] };
  readonly constants: { readonly [C in FactColumn]?: string };
}

export const presets: readonly Preset[] = [
  {
    id: '12345',
    zh: '12345 工单',
    en: '12345 work orders',
    marks: ['工单'],
    words: {
      object: ['工单编号', '工单号', '工单编码', '受理编号'],
      unit: ['承办单位', '主办单位', '责任单位', '处办单位', '办理单位', '部门'],
      date: ['派单时间', '转办时间', '交办时间', '受理时间', '签收时间', '来电时间'],
      end: ['办结时间', '答复时间', '回复时间', '反馈时间', '办理完成时间'],
      due: ['办理期限', '办理时限', '截止时间', '应办结时间', '到期时间', '要求办结时间'],
      note: ['工单标题', '诉求标题', '标题', '备注'],
    },
    constants: { kind: '办件' },
  },
];
