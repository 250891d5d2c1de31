import { describe, expect, it } from 'vitest';
import { normalise } from './normal.ts';
import { eventsOf } from './scan.ts';
import { rules } from './testing/read.ts';

/** Verbs of the acts in a text; a mark that was not promoted is a dot. */
const verbs = (text: string): string[] =>
  eventsOf(normalise(text).text).map((event) =>
    event.kind === 'act' ? event.verb : event.kind === 'mark' ? '·' : event.kind,
  );

describe('marks without a verb', () => {
  it.each([
    ['第1名10分，第2名8分，第3名6分', ['gain', 'gain', 'gain']],
    ['国家级扣5分、省级3分、市级1分', ['take', 'take', 'take']],
    ['优秀5分，良好4分', ['gain', 'gain']],
    ['错别字0.1分/处', ['take']],
    ['扣分标准：每缺一项0.05分', ['noise', 'take']],
    ['每建成一个1分', ['gain']],
    ['推诿扯皮不处理，一次0.5分', ['take']],
    ['教材获奖按一等奖8分、二等奖5分、三等奖3分计', ['gain', 'gain', 'gain']],
    ['缺一次扣0.3分；教案分三等，A等3分，B等2分', ['take', 'gain', 'gain']],
    ['脱岗每次扣1分。卫生死角每处0.5分', ['take', 'take']],
    ['脱岗每次扣1分。获表彰每项0.5分', ['take', 'gain']],
    ['A级（≥90分）3分，B级（80≤得分＜90）2分', ['noise', 'gain', 'gain']],
  ])('in a table do what their neighbours do: %s', (text, wanted) => expect(verbs(text)).toEqual(wanted));

  it('do what the heading before them says', () => {
    expect(verbs('按以下情形扣分：未报送1分；缺总结0.5分')).toEqual(['noise', 'take', 'take']);
    expect(verbs('加分标准：省级推广2分，市级推广1分')).toEqual(['noise', 'add', 'add']);
    expect(verbs('按件次扣分，每件次0.5分')).toEqual(['noise', 'take']);
    expect(verbs('加减分：省级推广2分')).toEqual(['·']);
  });

  it('may lack their 分 behind a price', () => {
    expect(rules('程序违规的，每个扣1分，记录不全每个0.5')).toMatchObject([{ points: 1 }, { points: 0.5, per: '个' }]);
  });

  it('are no grades where the word only ends like one', () => {
    expect(rules('结构完好（3分）；照明完好（2分）')).toMatchObject([{ kind: 'award' }, { kind: 'award' }]);
    expect(rules('工作完成（3分）；整改达标（2分）')).toMatchObject([{ kind: 'award' }, { kind: 'award' }]);
  });

  it('elsewhere stay marks', () => {
    expect(verbs('组织领导5分')).toEqual(['·']);
    expect(verbs('组织领导（5分）')).toEqual(['·']);
  });

  it('do not lean on an act of another sentence', () => {
    expect(verbs('未报送的扣2分。第1名10分')).toEqual(['take', 'gain']);
  });
});

it('gives marks for what was reached, without a verb', () => {
  expect(rules('完全达成16分；无验收签字扣5分。', { full: 16 })).toMatchObject([
    { kind: 'award', points: 16 },
    { kind: 'fixed', points: -5 },
  ]);
});

it('gives marks that a sign of equality ties to a grade, a step or an interval', () => {
  const points = (text: string): unknown =>
    rules(text).flatMap((rule) => {
      const { bands, levels } = rule as { bands?: { points: number }[]; levels?: { points: number }[] };
      return (bands ?? levels ?? []).map((step) => step.points);
    });
  expect(points('优=10分，良=8分，差=0分')).toEqual([10, 8, 0]);
  expect(points('3档=8分，2档=4分，1档=0分')).toEqual([8, 4, 0]);
  expect(points('95%≤X<100%=3分，90%≤X<95%=2分，X<90%=0分')).toEqual([3, 2, 0]);
});

it('gives bare marks that fall, part by part, down to nothing', () => {
  expect(rules('无结余，3分；有结余，但不超过上年，2分；超过上年，不得分。')).toMatchObject([
    { kind: 'award', points: 3 },
    { kind: 'award', points: 2 },
    { kind: 'allOrNothing' },
  ]);
  expect(rules('制度2分；人员3分；未开展的不得分。')).toMatchObject([{ kind: 'allOrNothing' }]);
});

it('takes for leave, as for being late', () => {
  expect(rules('病假每天0.5分')).toMatchObject([{ kind: 'deduct', points: 0.5, per: '天' }]);
});

it('goes its own way where a numbered part begins, and one before it was worth something', () => {
  const parts = '（1）展柜整洁2分；（2）在省级刊物刊登不少于3幅3分，每少一幅扣1分；（3）圆满完成布展1分。';
  expect(rules(parts, { full: 6 })).toMatchObject([
    { kind: 'award', points: 2, base: true },
    { kind: 'award', points: 3, base: true },
    { kind: 'deduct', points: 1, per: '幅' },
    { kind: 'award', points: 1, base: true },
  ]);
  // All of it takes.
  expect(rules('（1）越级上访每次2分；（2）迟报一次扣1分；（3）省级通报5分，市级通报3分')).not.toMatchObject([
    {},
    {},
    { kind: 'award' },
  ]);
});

it('gives for what was taken up by others, behind the end of a part that takes', () => {
  expect(rules('每季度投稿不少于3篇，少1篇扣0.2分；被县报采用1篇0.5分，被市报采用1篇1分。')).toMatchObject([
    { kind: 'quota' },
    { kind: 'severity', levels: [{ points: 0.5 }, { points: 1 }] },
  ]);
});

it('takes for a danger that was found', () => {
  expect(rules('配电房安全隐患每处0.5分')).toMatchObject([{ kind: 'deduct', points: 0.5, per: '处' }]);
});
