import { expect, it } from 'vitest';
import { sentencesOf, signsIn, signsOf } from './sentences.ts';

const ONE = '预算管理按年度编制并公开执行情况';
const TWO = '各单位应当在期限内报送决算草案';

it('knows sentences again however they are punctuated, and leaves headings out', () => {
  const text = sentencesOf(`一、总则\n${ONE}。${TWO}；`);
  expect(signsOf(text)).toBe(ONE.length + TWO.length);
  expect(signsIn(sentencesOf(`${ONE.slice(0, 6)}，${ONE.slice(6)}！另有说明的，从其说明办理执行。`), text)).toBe(
    ONE.length,
  );
});
