import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './bank-card.ts';

const found = (text: string) => observed(look(audit, pageOf(text)));

it('finds a card whose check figure fits, masked', () => {
  expect(found('王某 一卡通6222023400000000017 300元')).toEqual(['***************0017']);
});

it.each(['6222023400000000018', '开户行：工行，账号6222023400000000017', '文号20260000000000017'])(
  'passes “%s”',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
