import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './mobile.ts';

const found = (text: string) => observed(look(audit, pageOf(text)));

it('finds the number of a person, masked', () => {
  expect(found('李某 13800138000 甲村')).toEqual(['138****8000']);
  expect(found('联系人手机13800138000')).toEqual(['138****8000']);
});

it.each(['联系电话：13800138000', '监督举报电话 13800138000', '138****8000', '编号213800138000', '12800138000'])(
  'passes “%s”',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

it('shows no other number of a person beside the one it found, not even one that the excerpt cuts', () => {
  const text = `张某 身份证号11010519491231002X，卡6222023400000000017，手机13800138000，${'甲'.repeat(17)}13900139000乙`;
  const told = JSON.stringify(look(audit, pageOf(text)));
  for (const kept of ['19491231', '62220234', '1380013', '1390013']) expect(told).not.toContain(kept);
  expect(told).toContain('002X');
});
