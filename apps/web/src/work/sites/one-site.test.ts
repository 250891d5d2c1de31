import { expect, it } from 'vitest';
import { planOfOne, tableOfOne } from './one-site.ts';

it('makes a table of one row whose columns are those of the plan', () => {
  const site = {
    unit: '甲镇',
    kind: 'website',
    name: ' 甲镇网，新 ',
    address: 'http://10.1.2.3/',
    code: '',
    main: '是',
  };
  const [head = '', row] = tableOfOne(site).replace('\uFEFF', '').split('\r\n');
  expect(head.split(',')).toEqual(planOfOne.columns);
  expect(row).toBe('甲镇,website,甲镇网，新,http://10.1.2.3/,,是');
});
