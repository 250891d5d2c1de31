import { describe, expect, it } from 'vitest';
import * as forms from './forms.ts';
import { rules } from './testing/read.ts';

const patterns = Object.values(forms).flatMap((form): RegExp[] =>
  [form].flat(3).filter((one): one is RegExp => one instanceof RegExp),
);
const matches = (pattern: RegExp | readonly RegExp[], text: string): boolean =>
  [pattern].flat().some((one) => new RegExp(one.source).exec(text)?.[0] === text);

describe('the forms', () => {
  it('are global and never match nothing, so that a text can be walked', () => {
    expect(patterns.length).toBeGreaterThan(50);
    expect(patterns.filter((one) => !one.global || new RegExp(`^(?:${one.source})$`).test(''))).toEqual([]);
  });

  it('try no text that has none of the signs they need', () => {
    for (const [form, needs] of forms.NEEDS)
      expect([form.source, needs.test('未报送的扣分')]).toEqual([form.source, false]);
  });

  it.each([
    ['扣1分', true],
    ['倒扣0.5分', true],
    ['扣分局', false],
    ['减少1分钟', false],
    ['各扣2分', true],
    ['扣0.2分/次', true],
    ['分别扣3分、2分、1分', true],
  ])('%s takes marks: %s', (text, wanted) => {
    const taking = forms.VERBS.find(([verb]) => verb === 'take')?.[1] ?? [];
    expect(matches(taking, text)).toBe(wanted);
  });

  it.each(['不得分', '得0分', '本项不得分', '扣除全部分值', '该项分值扣完', '扣全分'])(
    '%s loses everything',
    (text) => {
      expect(forms.ZERO.some((one) => new RegExp(one.source).test(text))).toBe(true);
    },
  );

  it('keep a loss down to zero apart from a limit', () => {
    expect(forms.ZERO.some((one) => new RegExp(one.source).test('扣完为止'))).toBe(false);
  });
});

it('tell how a rest of what is counted is taken, which parts no limit from its price', () => {
  expect(matches(forms.NOISE, '不足1微克的按1微克计')).toBe(true);
  expect(matches(forms.NOISE, '不满一年的，按一年计算')).toBe(true);
});

it('know who judges by whether marks are given', () => {
  expect(matches(forms.FREE, '综合评议后赋分')).toBe(true);
  expect(matches(forms.FREE, '综合评价')).toBe(false);
});

it('reads a verb that stands behind its marks', () => {
  expect(rules('未整改到位的按0.5分/个扣分')).toEqual([{ kind: 'deduct', points: 0.5, per: '个', cap: null }]);
  expect(rules('迟报的按每次1分的标准扣分')).toMatchObject([{ kind: 'deduct', points: 1, per: '次' }]);
  expect(rules('被采用的按2分/篇计分', { full: 6 })).toMatchObject([{ kind: 'award', points: 2, per: '篇' }]);
  expect(rules('按每篇0.2分加分')).toMatchObject([{ kind: 'award', points: 0.2, per: '篇' }]);
});

it('lets a person give from so many to so many that stand in brackets', () => {
  expect(rules('学习的态度（1-5分）；作业完成情况（1-5分）')).toEqual([
    { kind: 'judgement', min: 1, max: 5 },
    { kind: 'judgement', min: 1, max: 5 },
  ]);
});

it('is a share where marks are given in a line', () => {
  expect(rules('根据客群增长情况线性打分', { full: 5 })).toMatchObject([{ kind: 'proportional', full: 5 }]);
});

it('loses everything where what was earned is told to be nothing', () => {
  expect(rules('不合格数超过20个得分为0分', { full: 100 })).toMatchObject([{ kind: 'allOrNothing' }]);
});

it('takes no rule from an example, nor from words that a price behind them tells', () => {
  expect(rules('拆除一处加5分。比如，当月拆除两处，得分=5+5=10分。')).toMatchObject([{ kind: 'award', points: 5 }]);
  expect(rules('根据完成情况进行打分，每低于1个百分点扣1分', { full: 15 })).toMatchObject([{ kind: 'rate' }]);
  expect(rules('献血1-3分不等')).toEqual([{ kind: 'judgement', min: 1, max: 3 }]);
});

it('loses everything where a result is told to be nothing', () => {
  expect(rules('考试作弊受处分者，测评成绩为0')).toMatchObject([{ kind: 'allOrNothing' }]);
});

it('is no share what is paid out, provided or booked in proportion', () => {
  for (const words of ['年费按比例提取', '设备按比例配套', '报刊费按比例列支'])
    expect([words, rules(`${words}，未落实的扣1分`)]).toMatchObject([words, [{ kind: 'fixed', points: -1 }]]);
});

it('scores nothing by a heading in a sentence, whose prices stand behind it', () => {
  expect(rules('对参赛部门分别予以加分。其中，夺冠加3分。')).toMatchObject([{ kind: 'award', points: 3 }]);
  expect(rules('对迟到、早退分别扣分。其中，迟到每次扣0.5分。')).toMatchObject([{ kind: 'deduct', points: 0.5 }]);
});

it('leaves to a person as much as there is, where they may give nothing as well', () => {
  expect(rules('值班记录潦草的，酌情扣分或者不得分。', { full: 3 })).toEqual([{ kind: 'judgement', min: -3, max: 0 }]);
});
