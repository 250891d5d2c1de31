import { expect, it } from 'vitest';
import { rest } from './testing/read.ts';

it('a fault without marks among numbered faults that have them is handed back', () => {
  const text =
    '1.因失职造成损失的，扣1-5分。\n2.因作风不实造成群众投诉较多，且未整改的。\n3.发生安全事故的，扣2-10分。';
  expect(rest(text)).toEqual(['因作风不实造成群众投诉较多，且未整改的。']);
});

it.each([
  // How the others are counted.
  '1.未上报的，扣1分。\n2.未达到要求的材料不重复统计。\n3.漏报的，扣2分。',
  // A demand, before what its lack costs.
  '1.按时报送信息，不得迟报漏报。\n2.迟报一次扣1分。',
  // What earns marks.
  '1.获表彰的加1分。\n2.未受处分、没有违规情形的单位。\n3.获批示的加2分。',
])('other items without marks are not: %s', (text) => expect(rest(text)).toEqual([]));
