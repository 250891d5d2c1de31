import { describe, expect, it } from 'vitest';
import { composedIn } from './compose.ts';

const parts = (sentence: string): unknown =>
  composedIn(sentence)?.parts.map(({ name, own, share, draw }) => [name, own, share, ...(draw ? [draw] : [])]);

describe('what a sentence makes one score of', () => {
  it('names the parts before their ratio, the unit itself first', () => {
    const said = '对各县区政府考核时，考核县区政府本级、乡镇（街道）和县区直单位政务公开工作，按照7:2:1的比例汇总。';
    expect(composedIn(said)).toMatchObject({ whom: '各县区政府', guessed: false });
    expect(parts(said)).toEqual([
      ['县区政府本级', true, '7'],
      ['乡镇（街道）', false, '2'],
      ['县区直单位', false, '1'],
    ]);
  });

  it('puts back the colons that a text lost, and says that it did', () => {
    expect(composedIn('测评区政府本级、街道和区直单位，按照631的比例汇总')).toMatchObject({
      guessed: true,
      parts: [{ share: '6' }, { share: '3' }, { share: '1' }],
    });
  });

  it('keeps figures that are hidden, and how many are drawn', () => {
    expect(parts('除重点考核县政府本级外，分别抽取县直部门*家、乡镇*家，按照*:*:*的比例汇总')).toEqual([
      ['县政府本级', true, '*'],
      ['县直部门', false, '*', '*'],
      ['乡镇', false, '*', '*'],
    ]);
  });

  it('reads a share of others that counts into a score', () => {
    expect(parts('对市直部门考核时，教育、卫生等企事业单位成绩按20%计入行业主管部门年度考核成绩。')).toEqual([
      ['本部门', true, 'rest'],
      ['企事业单位', false, '20'],
    ]);
  });

  it.each(['按照7:2:1的比例汇总', '本级、乡镇按照7:2:1的比例汇总', '甲、乙、丙按照7:2:1的比例汇总'])(
    '%s: which parts nobody can say',
    (sentence) => {
      expect(composedIn(sentence)).toBeUndefined();
    },
  );
});
