import { type Scheme, schemeSchema } from '@mingjian/model';

/** A scheme of one class and one result, as small as can be, with this tree. */
export const smallScheme = (root: object): Scheme =>
  schemeSchema.parse({
    ...{ id: 'small', version: '1', title: '小方案', document: { issuer: '办公室', title: '考核办法' }, year: 2023 },
    period: { from: '2023-01-01', to: '2023-12-31' },
    classes: { county: { name: '县区', units: null } },
    results: [{ id: 'r', name: '总分', classes: ['county'], root: { name: '总分', ...root } }],
  });
