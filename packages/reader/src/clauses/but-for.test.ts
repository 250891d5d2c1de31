import { describe, expect, it } from 'vitest';
import { rules } from './testing/read.ts';

const levels = (text: string): unknown =>
  rules(text).map((rule) =>
    (rule as { levels?: { label: string; points: number }[] }).levels?.map(({ label, points }) => [label, points]),
  );

describe('neighbours that say the same but for one word', () => {
  it('are one scale where only who judged, or how far it went, differs', () => {
    expect(levels('到市集体访每批次扣0.5分，到省集体访每批次扣1分，进京集体访每批次扣3分。')).toEqual([
      [
        ['到市', -0.5],
        ['到省', -1],
        ['进京', -3],
      ],
    ]);
    expect(levels('被省统计局立案的扣5分，被市统计局立案的扣2分。')).toHaveLength(1);
    expect(levels('被街道通报扣0.5分/次，被区级通报扣1分/次。')).toHaveLength(1);
  });

  it('are one scale where an ordinal sets them apart', () => {
    expect(levels('创成5A级景区得5分，创成4A级景区得3分。')?.[0 as never]).toHaveLength(2);
  });

  it('are one scale where one word in quotation marks differs', () => {
    expect(levels('获评“优异”的指标，每个加1分，获评“优良”的，每个加0.5分。')).toEqual([
      [
        ['优异', 1],
        ['优良', 0.5],
      ],
    ]);
  });

  it('are one price for each size of the piece', () => {
    expect(levels('亡1人火灾每起扣2分，亡2人火灾每起扣4分。')).toEqual([
      [
        ['亡1人火灾', -2],
        ['亡2人火灾', -4],
      ],
    ]);
  });

  it('are one scale where another word stands for a level', () => {
    expect(levels('一级站少1人扣3分，小型站少1人扣1分。')).toEqual([
      [
        ['一级', -3],
        ['小型', -1],
      ],
    ]);
  });
});
