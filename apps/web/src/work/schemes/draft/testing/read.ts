import { schemeSchema } from '@mingjian/model';
import { leafRules } from '@mingjian/reader/rules';
import type { ReadPlan } from '../api.ts';

const leaf = (name: string, full: string | undefined, criterion: string) => ({
  name,
  clause: name,
  ...(full === undefined ? {} : { full }),
  criterion,
  rules: [
    ...leafRules({
      name,
      criterion,
      context: '',
      full: full === undefined ? null : Number(full),
      year: 2023,
      classes: {},
      open: () => '$open-1',
    }).rules,
  ],
});

/** A small plan as the server hands it over: two groups, one with a wrong sum, a masked figure, a question. */
export function readPlan(): ReadPlan {
  return {
    document: { name: '方案.txt', blocks: [], left: 0 },
    scheme: schemeSchema.parse({
      id: 'plan-2023',
      version: '1',
      title: '甲市考核方案',
      document: { issuer: '甲市政务公开办公室', title: '甲市考核方案' },
      year: 2023,
      period: { from: '2023-01-01', to: '2023-12-31' },
      classes: { 'class-1': { name: '县区', units: ['东县', '西县'] } },
      params: { 'open-1': { type: 'number', clause: '被撤销的', text: '被撤销的', ask: '是几分？', sample: '1' } },
      stated: [{ clause: '主动公开', name: '主动公开', full: '60' }],
      results: [
        {
          id: 'total',
          name: '甲市考核方案',
          classes: ['class-1'],
          root: {
            name: '甲市考核方案',
            children: [
              {
                name: '主动公开',
                clause: '主动公开',
                children: [
                  leaf('政策文件', '20', '每发现一处不规范扣1分，扣完为止。'),
                  leaf('财政信息', '30', '未公开的，不得分。'),
                ],
              },
              {
                name: '依申请公开',
                clause: '依申请公开',
                children: [leaf('渠道畅通', '40', '答复超期的，每件扣2分；被撤销的，每件扣*分。')],
              },
            ],
          },
        },
      ],
    }),
    questions: [
      {
        code: 'doubt-masked',
        node: '依申请公开/渠道畅通',
        text: '被撤销的，每件扣*分',
        place: { table: 1, row: 4, column: 2 },
        at: 't1r4c2',
      },
      { code: 'period-guessed', place: {}, text: '2023-01-01 – 2023-12-31', at: null },
    ],
    sources: { 主动公开: 't1r2c1', '主动公开/政策文件': 't1r2c2', '依申请公开/渠道畅通': 't1r4c2' },
    warnings: [],
  };
}
