import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const saying = (text: string) =>
  schemeOf({ children: [leaf('领导重视', 5, { clause: '四', rules: [{ kind: 'judgement', text }] })] });

test('an amount left to whoever scores', () => {
  expect(found('vague-wording', saying('未研究的扣1分；工作不力的，酌情扣分。'))).toEqual([
    expect.objectContaining({
      severity: 'warning',
      place: 'r/1',
      clause: '四',
      what: '“领导重视”的评分标准写“酌情”而没有写数：“工作不力的，酌情扣分”。',
    }),
  ]);
});

test.each(['视情况给分', '原则上不扣分', '适当加分', '根据情节轻重扣分', '见附件3，视情节扣分'])('%s', (text) =>
  expect(placesOf('vague-wording', saying(text))).toEqual(['r/1']),
);

test.each([
  '视情况扣0.5-1分',
  '视情况扣一至三分',
  '酌情扣*分',
  '原则上最高得分与最低得分的差距不应低于10%',
  '每发现一处扣1分',
  '根据排名情况赋分',
  '内容适当精简',
])('%s: fine', (text) => expect(placesOf('vague-wording', saying(text))).toEqual([]));
