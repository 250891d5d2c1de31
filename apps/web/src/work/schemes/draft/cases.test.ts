import { ruleSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { casesOf } from './cases.ts';

const year = { from: '2023-01-01', to: '2023-12-31' };
const keys = (text: string) =>
  casesOf(ruleSchema.parse({ kind: 'allOrNothing', text }), year, 5).map(({ words, facts }) => [
    words.key,
    facts[0]?.value,
  ]);

it('calls the cases of all or nothing by the fault where the words of the rule tell one', () => {
  expect(keys('未建立的不得分')).toEqual([
    ['noFault', 'pass'],
    ['fault', 'fail'],
  ]);
  expect(keys('建立的得5分，否则不得分')).toEqual([
    ['pass', 'pass'],
    ['fail', 'fail'],
  ]);
});
