import { describe, expect, it } from 'vitest';
import { type LeafRules, leafRules } from './rules.ts';

const read = (criterion: string, full: number, context = ''): LeafRules =>
  leafRules({ name: '指标', criterion, context, full, year: 2023, classes: {}, open: () => '$open-1' });
const codes = ({ questions }: LeafRules): string[] => questions.map(({ code }) => code);

describe('things listed by number, each with its marks', () => {
  it('are a checklist, with the words of each', () => {
    const made = read('查看：（1）有计划；是否公开（1分）；（2）有总结（2分）。', 3);
    expect(made.rules).toMatchObject([
      {
        kind: 'checklist',
        mode: 'earn',
        items: [
          { points: '1', text: '有计划；是否公开（1分）' },
          { points: '2', text: '有总结（2分）' },
        ],
      },
    ]);
    expect(codes(made)).toEqual(['how-earned']);
  });

  it('are said once more by what follows', () => {
    const made = read('(1)计划(0.5分)。(2)总结(0.5分)。上述事项完整的,得1分;缺一项扣0.5分。', 1);
    expect(made.rules.map(({ kind }) => kind)).toEqual(['checklist']);
    expect(codes(made)).toEqual([]);
  });

  it('may stand in the cell beside the criterion', () => {
    const made = read('未设置专栏的不得分。', 3, '查看：（1）有计划（1分）；（2）有总结（2分）。');
    expect(made.rules).toMatchObject([{ kind: 'checklist', items: [{ points: '1' }, { points: '2' }] }]);
    expect(codes(made)).toEqual(['zero-of-what']);
    expect(read('完成的得2分。', 3, '（1）计划（1分）；（2）总结（2分）。').rules).toMatchObject([
      { kind: 'allOrNothing' },
    ]);
  });

  it('are asked about where what follows says something else', () => {
    const made = read('(1)计划(1分)。(2)总结(2分)。渠道明确的,得3分;没有渠道的不得分。', 3);
    expect(made.rules.map(({ kind }) => kind)).toEqual(['checklist']);
    expect(codes(made)).toEqual(expect.arrayContaining(['marks-together', 'zero-of-what']));
  });

  it('lose everything by what was done wrong', () => {
    expect(read('（1）计划（1分）；（2）总结（2分）。弄虚作假的不得分。', 3).rules).toMatchObject([
      { kind: 'checklist' },
      { kind: 'veto', effect: 'zero' },
    ]);
  });

  it('stand beside what is taken besides', () => {
    const made = read('（1）计划（1分）；（2）总结（2分）。被通报的，每次扣1分。', 3);
    expect(made.rules.map(({ kind }) => kind)).toEqual(['checklist', 'deduct']);
  });
});

describe('things listed by number, with one clause for all', () => {
  const LIST = '查看：(1)法规和文件;(2)机构职能。领导分工;(3)财政预算。';

  it('are worth the same each, where together they make the marks', () => {
    const made = read(`${LIST}每项信息1分,未设置或未更新的不得分。`, 3);
    expect(made.rules).toEqual([
      {
        kind: 'checklist',
        mode: 'earn',
        text: '每项信息1分，未设置或未更新的不得分',
        each: '1',
        items: [
          { item: '法规和文件', text: '法规和文件' },
          { item: '机构职能。领导分工', text: '机构职能。领导分工' },
          { item: '财政预算', text: '财政预算' },
        ],
      },
    ]);
    expect(codes(made)).toEqual([]);
  });

  it('stand in the cell beside the criterion too', () => {
    expect(read('每项信息1分。', 3, LIST).rules).toMatchObject([{ kind: 'checklist', items: [{}, {}, {}] }]);
    expect(read('每缺一项扣1分。', 3, LIST).rules).toMatchObject([{ kind: 'checklist', mode: 'lose', each: '1' }]);
  });

  it('cost the same each, and all by a condition of its own', () => {
    const made = read(`${LIST}\n缺一项扣0.5分；缺两项以上的不得分。`, 3);
    expect(made.rules).toMatchObject([{ kind: 'checklist', mode: 'lose', each: '0.5' }, { kind: 'allOrNothing' }]);
  });

  it.each([
    ['每项信息1分。', 5],
    ['每发现一处错误扣1分。', 3],
    ['每缺一项扣1分，最多扣2分。', 3],
    ['完整的得2分，每缺一项扣1分。', 3],
  ])('are no checklist otherwise: %s', (words, full) => {
    expect(read(LIST + words, full).rules.map(({ kind }) => kind)).not.toContain('checklist');
  });

  it('whose zero is of one or of all is asked where there is no list', () => {
    const made = read('每项信息1分，未更新的不得分。', 3);
    expect(made.rules.map(({ kind }) => kind)).toEqual(['award']);
    expect(codes(made)).toEqual(['zero-of-what']);
  });
});
