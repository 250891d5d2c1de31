import { schemeSchema, type Unit } from '@mingjian/model';
import { type Desk, type Leaf, leafAt, openDesk } from '../opened.ts';

const rules = {
  处: [{ kind: 'deduct', text: '每发现一处扣1分，扣完为止', points: 1, per: '处' }],
  档: [
    {
      kind: 'levels',
      text: '分档',
      levels: [
        { level: '好', points: 2 },
        { level: '一般', points: { min: 0, max: 1 } },
      ],
    },
  ],
  单: [
    {
      kind: 'checklist',
      text: '三项',
      items: [
        { item: '甲', points: 1 },
        { item: '乙', points: 1 },
        { item: '丙', points: 1 },
      ],
    },
  ],
  评: [{ kind: 'judgement', text: '视情况给分' }],
  月: [
    { kind: 'quota', text: '每月报送不少于2条，缺报一条扣0.1分', period: 'month', count: 2, points: 0.1, per: '条' },
  ],
  均: [{ kind: 'judgement', text: '各人给分，取平均', aggregate: 'mean' }],
  率: [{ kind: 'rate', text: '每下降1%扣0.1', target: 98, step: 1, points: 0.1, partStep: 'none' }],
  降: [
    {
      ...{ kind: 'levels', id: 'a', text: '提高的得3分；持平的得2分' },
      levels: [
        { level: '提高', points: 3 },
        { level: '持平', points: 2 },
        { level: '降低', points: 3 },
      ],
    },
    {
      ...{ kind: 'deduct', id: 'b', text: '每降低0.1等扣0.9分', points: 0.9, per: '0.1等', whenNone: 'unknown' },
      onlyAt: { rule: 'a', level: '降低' },
    },
  ],
  两: [
    { kind: 'deduct', id: 'a', text: '每处扣1分', points: 1 },
    { kind: 'deadline', id: 'b', text: '10月底前报送，逾期扣1分', due: '2023-10-31', points: 1 },
  ],
};

const one: readonly Unit[] = [{ id: 'u1', name: '甲县', class: 'county' }];

/** A desk with one leaf per way of entering, for one unit or those given; 处 does not concern units tagged 免. */
export function smallDesk(units: readonly Unit[] = one): Desk {
  const children = Object.entries(rules).map(([name, own]) => ({
    name,
    full: 3,
    rules: own,
    ...(name === '处' ? { appliesTo: { without: ['免'] } } : {}),
  }));
  const scheme = schemeSchema.parse({
    id: 'small',
    version: '1',
    title: '小方案',
    document: { issuer: '办公室', title: '考核办法' },
    year: 2023,
    period: { from: '2023-01-01', to: '2023-12-31' },
    na: 'full',
    classes: { county: { name: '县区', units: null } },
    results: [{ id: 'r', name: '总分', classes: ['county'], root: { name: '总分', children } }],
  });
  const desk = openDesk(
    { title: '', state: 'open', largest: 1024, scheme, params: {}, units: [...units] },
    '2026-11-27',
  );
  if (!desk.ok) throw new Error(JSON.stringify(desk.problems));
  return desk.value;
}

export function smallLeaf(desk: Desk, name: keyof typeof rules): Leaf {
  const node = desk.plan.classes[0]?.nodes.find((one) => one.name === name);
  const leaf = node && leafAt(desk, { unit: 'u1', indicator: node.path });
  if (!leaf) throw new Error(`no leaf ${name}`);
  return leaf;
}
