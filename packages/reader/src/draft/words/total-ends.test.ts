import { expect, it } from 'vitest';
import { TOTAL_ENDS, totalEndsIn } from './total-ends.ts';

it.each([
  [TOTAL_ENDS, true],
  ['考核实行百分制，扣完为止。', true],
  ['总得分最低为0分。', true],
  ['最后得分扣至零分为止', true],
  ['年度考核总分 不计负分；加分另计。', true],
  ['每发现一处扣1分，扣完为止。', false],
  ['考核实行百分制，各项分值扣完为止。', false],
  ['考核总分为100分。每项扣完为止。', false],
  ['总分100分；扣完为止的另行通报。', false],
  ['', false],
])('“%s” ends the total at nothing: %s', (words, ends) => expect(totalEndsIn(words)).toBe(ends));
