import { expect, test } from 'vitest';
import { goldenRound, printed } from './round.ts';

// 武威 2020: the score form of four counties: a good one, one with partial answers, one not finished, one with nothing.

const golden = goldenRound('wuwei-2020');

test('the slow reference comes to what is written', async () => {
  await expect(printed(golden.reference)).toMatchFileSnapshot('./wuwei-2020/expected.json');
});

test('the engine comes to the same', () => expect(golden.engine).toEqual(golden.reference));

test('甲区 by hand', () => {
  // 7+2 +5+3 +4+4+3+1.6+0 +5+3+5+2 +4.5+4
  expect(golden.points('甲区', 'openness/一')).toBe('53.1');
  // 2 +0+2+2.5 +2+2+1
  expect(golden.points('甲区', 'openness/二')).toBe('11.5');
  // 6+4+3 +2+2+1.5
  expect(golden.points('甲区', 'openness/三')).toBe('18.5');
  expect(golden.points('甲区', 'openness')).toBe('93.1');
});

test('ten hits count as ten and more; seven hits leave a range that the mark narrows', () => {
  expect(golden.points('甲区', 'openness/一/一（四）/10')).toBe('5');
  expect(golden.points('乙县', 'openness/一/一（四）/10')).toBe('3.5');
  expect(golden.points('丙县', 'openness/一/一（四）/10')).toBe('1..2');
});

test('a channel that is missing gives nothing, unclear words at most two', () => {
  expect(golden.points('乙县', 'openness/一/一（三）/5')).toBe('2');
  expect(golden.points('丙县', 'openness/一/一（三）/5')).toBe('0');
});

test('the seventeenth is worth nothing, found or not', () => {
  expect(golden.points('甲区', 'openness/二/二（二）/17')).toBe('0');
  expect(golden.points('乙县', 'openness/二/二（二）/17')).toBe('0');
});
