import { schemeSchema } from '@mingjian/model';

const rule = { kind: 'deduct', text: '每处扣1分', points: 1 } as const;
/** A scheme of three indicators on two levels, one mark masked, with a clause and a list of units. */
export const small = schemeSchema.parse({
  id: 'small',
  version: '1',
  title: '某市考核',
  document: { issuer: '某市政府办公室', title: '某市考核方案' },
  year: 2023,
  period: { from: '2023-01-01', to: '2023-12-31' },
  classes: { county: { name: '县区', units: ['东县'] } },
  provisions: [{ clause: '一', text: '考核对象为各县区。\n每年一次。' }],
  params: { late: { type: 'number', clause: '二', text: '扣*分', ask: '几分？', sample: 2 } },
  results: [
    {
      id: 'total',
      name: '总分',
      classes: ['county'],
      root: {
        name: '总分',
        children: [
          {
            name: '公开',
            full: 30,
            children: [
              { name: '文件', full: 10, rules: [rule] },
              { name: '财政', full: 20, rules: [rule] },
            ],
          },
          { name: '申请', full: '$late', rules: [rule] },
        ],
      },
    },
  ],
});
