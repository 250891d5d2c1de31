import { describe, expect, it } from 'vitest';
import { rules } from './testing/read.ts';

const worth = (text: string): unknown[] =>
  (rules(text) as { bands?: { min?: number; max?: number; points: number | null }[] }[]).map((rule) =>
    rule.bands?.map(({ min, max, points }) => points ?? `${min}-${max}`),
  );

describe('marks within ranges, one below the other', () => {
  it('are one scale whose steps are told in words', () => {
    expect(worth('特色鲜明的，得1.6～2分；正常开展的，得1～1.5分；流于形式的，得0～0.9分。')).toEqual([
      ['1.6-2', '1-1.5', '0-0.9'],
    ]);
    expect(worth('总结质量高的得3—5分，一般的得1—2分，较差的不得分。')).toEqual([['3-5', '1-2', 0]]);
  });

  it('go down to nothing where the last names only its upper end', () => {
    expect(worth('优（90-100分）、良（80-89分）、中（70-79分）、差（70分以下）')).toEqual([
      ['90-100', '80-89', '70-79', '0-70'],
    ]);
  });

  it('stand in brackets, and their steps follow each other without a stop', () => {
    expect(worth('A．台账齐全（4-5分）B．台账较全（2-3分）C．台账缺失（0-1分）')).toEqual([['4-5', '2-3', '0-1']]);
    expect(worth('优：场地整洁（3-5分）良：基本整洁（1-2分）差：脏乱（0分）')).toEqual([['3-5', '1-2', 0]]);
  });

  it('are judged each by itself where the second does not lie below the first, or is of another item', () => {
    expect(rules('机制健全的得1-2分，宣传到位的得1-3分。')).toHaveLength(2);
    expect(rules('1.机制健全的得3-4分。2.宣传到位的得1-2分。')).toHaveLength(2);
  });

  it('are no scale where nothing is said of the second', () => {
    expect(rules('机制健全的得3-4分，否则不得分。')).toMatchObject([{ kind: 'judgement' }, { kind: 'allOrNothing' }]);
  });
});

it('are given by a person where they stand without a verb, and measured where they are large', () => {
  expect(rules('有栏目0.15-1分，有内容0.1-0.5分.')).toEqual([
    { kind: 'judgement', min: 0.15, max: 1 },
    { kind: 'judgement', min: 0.1, max: 0.5 },
  ]);
  expect(rules('综合评价70-79分，一般。')).toEqual([]);
});
