import type { UnitScore } from '@mingjian/model';
import { describe, expect, test } from 'vitest';
import { type Scores, score, takeFacts, unitLedger } from '../index.ts';
import { add, compare, type Exact, subtract } from '../number/exact.ts';
import { everyStepBook, everyStepScores, rule } from '../testing/every-step.ts';
import { event, fact, readWorld, schemeOf, sure, tell, told, unit, value, worldOf } from '../testing/scheme.ts';
import { recordUnit } from './record.ts';

/** Σ of the lines of every node, and of its children's values: what must come to its value. */
function sums(given: Scores): string[] {
  const wrong: string[] = [];
  for (const one of given.book.roster.units) {
    const cls = given.book.roster.plan.classes[one.cls];
    const lines = recordUnit(given.state, one.index);
    for (const node of cls?.nodes ?? []) {
      const own = given.value(one.index, node.index);
      for (const end of ['lo', 'hi'] as const) {
        const below = own.status === 'notApplicable' ? [] : [...node.children, ...node.extra, ...node.after];
        let sum: Exact = 0;
        for (const line of lines[node.index] ?? []) sum = add(sum, line[end]);
        for (const child of below) sum = add(sum, given.value(one.index, child)[end]);
        if (compare(sum, own[end]) !== 0)
          wrong.push(`${one.name} ${node.path} ${end} ${JSON.stringify(subtract(own[end], sum))}`);
      }
    }
  }
  return wrong;
}

describe('the lines add up', () => {
  test('entries of a leaf are its points; children and entries of a node are its points', () => {
    expect(sums(everyStepScores())).toEqual([]);
  });
  test('also before the year is over, with nothing known, and with everything vetoed', () => {
    expect(sums(score(everyStepBook(), { asOf: '2023-05-31' }))).toEqual([]);
    const na = [fact('乙县', '查', 'item', { value: 'na' })];
    expect(sums(score(value(takeFacts(everyStepBook().roster, na))))).toEqual([]);
  });
});

const node = (ledger: UnitScore, path: string) => {
  const found = ledger.nodes.find((n) => n.path === path);
  if (!found) throw new Error(path);
  return found;
};
const ledgerOf = (name: string, lang?: 'zh' | 'en'): UnitScore =>
  unitLedger(everyStepScores(), name, { lang }) as UnitScore;
const says = (name: string, path: string, lang?: 'zh' | 'en'): string[] =>
  node(ledgerOf(name, lang), path).entries.map((e) => `${e.text} = ${e.range ? e.range.join('~') : e.points}`);

describe('a leaf, line by line', () => {
  test('in Chinese', () => {
    expect(says('甲县', 'r/1/1.2')).toEqual(
      [
        '满分10分 = 10',
        '2023-06-01，20次×0.33分 = -6.6',
        '本条最多4分，超出部分不计 = 2.6',
        '出现该情形（1次），一次性扣3分 = -3',
        '2023-06-01，轻，1次×0.25分 = -0.25',
        '四舍五入到小数点后1位 = -0.05',
        '出现否决情形2次（满1次即触发） = 0',
        '共用上限的几条合计最多5分，超出部分不计 = 2',
      ].slice(0, 8),
    );
  });

  test('in English', () => {
    expect(says('甲县', 'r/1/1.2', 'en')).toEqual([
      'starts from 10 points = 10',
      '2023-06-01: 20 × 0.33 = -6.6',
      'this clause counts at most 4 points = 2.6',
      'it happened (1 time): 3 points once = -3',
      '2023-06-01: 轻, 1 × 0.25 = -0.25',
      'rounded half up to 1 place = -0.05',
      'veto triggered (2, needs 1) = 0',
      'clauses that share a limit count at most 5 points together = 2',
    ]);
  });

  test('each with its clause, the document’s words and the facts it rests on', () => {
    const entries = node(ledgerOf('甲县'), 'r/1/1.2').entries;
    expect(entries[0]).toEqual({
      rule: null,
      kind: 'leaf.base',
      clause: null,
      criterion: null,
      text: '满分10分',
      points: '10',
      facts: [],
    });
    expect(entries[1]).toMatchObject({
      rule: 'deduct',
      kind: 'deduct.one',
      clause: '(1)',
      criterion: 'deduct条款',
      facts: [3],
    });
    expect(node(ledgerOf('甲县'), 'r/1/1.1').entries[0]?.facts).toEqual(['f1']);
  });

  test('what an item says stays, the starting points do not', () => {
    // Under `full` the leaf has its 10 points, once.
    expect(says('甲县', 'r/3')).toEqual(['检查认定不适用 = 0', '不涉及本单位，按方案得满分 = 10']);
    expect(node(ledgerOf('甲县'), 'r/3')).toMatchObject({ status: 'notApplicable', points: '10' });
  });
});

describe('a node, line by line', () => {
  test('who does not concern the unit', () => {
    expect(says('甲县', 'r/2')).toEqual(['不适用，不计入 = 0']);
    expect(says('甲县', 'r/1/1.3')).toEqual(['不适用，分值分摊给指定指标 = 0']);
    expect(says('甲县', 'r/4')).toEqual(['满分20分 = 20']);
  });

  test('spread, composition with its open and missing parts, weight, rounding', () => {
    // 外 13 × 40 ÷ 20 = 26, 扣 5 − 0.3 = 4.7: 30.7 of 50. 教育局 20 + 10, 体育局 40 + 10, 乡镇 nobody.
    // low (70 × 30.7 + 20 × 40 + 0) ÷ 100 = 29.49, high + 5 = 34.49; × 60 ÷ 50.
    expect(says('甲县', 'r/1')).toEqual([
      '不适用的指标按方案处理，其分值由其余指标承担 = 13',
      '本级：30.7分，占70份 = 0',
      '部门：2家，平均40分，占20份 = 0',
      '乡镇：尚无单位（0至50分），占10份 = 0',
      '各部分按份额合成 = -1.21~3.79',
      '按权重由50分制折合60分 = 5.898~6.898',
      '四舍五入到小数点后2位 = 0.002',
    ]);
    expect(node(ledgerOf('甲县'), 'r/1')).toMatchObject({
      full: '60',
      points: null,
      range: ['35.39', '41.39'],
      raw: { points: null, range: ['29.49', '34.49'], full: '50' },
      status: 'provisional',
      depth: 1,
      parent: 'r',
    });
  });

  test('a weighted node that is settled shows what it was on its own scale, unrounded', () => {
    const weighted = schemeOf({
      root: { full: 50 },
      children: [told('甲', 100, { weight: 50, places: 1 }), told('零', 5, { weight: 0 })],
    });
    const w = worldOf(weighted, [unit('甲县')], [tell('甲县', '甲', '87.3'), tell('甲县', '零', 3)]);
    // 87.3 ÷ 4 = 21.825 → 21.8
    expect(node(w.ledger('甲县'), 'r/1')).toMatchObject({
      full: '25',
      points: '21.8',
      raw: { points: '87.3', full: '100' },
    });
    expect(node(w.ledger('甲县'), 'r/2')).toMatchObject({ points: '0', raw: { points: '3', full: '5' } });
    expect(node(w.ledger('甲县'), 'r')).not.toHaveProperty('raw');
  });

  test('gates, limits and rounding of the whole', () => {
    const text = says('甲县', 'r').join('\n');
    // 35.39~41.39 + 10 + 17 = 62.39~68.39 of 90 that apply (60 + 10 + 20): × 100 ÷ 90
    expect(text).toContain('不适用的指标按方案处理，其分值由其余指标承担');
    expect(text).toContain('四舍五入到小数点后1位');
    expect(readWorld(everyStepScores()).at('甲县')).toBe('71.3~78');
    // Not above 20 and not 30 yet: neither counts.
    const small = schemeOf({
      children: [told('主', 50)],
      root: {
        extra: [{ name: '奖', rules: [rule('award', { points: 3 })], gate: { above: 20 } }],
        after: [sure('罚', undefined, { gate: { atLeast: 30 } })],
      },
    });
    const w = worldOf(small, [unit('甲县')], [tell('甲县', '主', 20), event('甲县', '奖'), event('甲县', '罚')]);
    expect(node(w.ledger('甲县'), 'r').entries.map((e) => [e.text, e.points])).toEqual([
      ['“奖”未达到20分的条件，不计', '-3'],
      ['“罚”未达到30分的条件，不计', '1'],
    ]);
    expect(node(w.ledger('甲县'), 'r/+1')).toMatchObject({ full: null, points: '3' });
    expect(sums(w.scores)).toEqual([]);
  });

  test('floor, ceiling, vetoes', () => {
    const veto = { name: '否', rules: [rule('veto', { effect: 'void' })] };
    const w = worldOf(
      schemeOf({ children: [sure('甲', 1, { belowZero: true }), told('乙', 9, { ceiling: 5 }), veto] }),
      [unit('甲县')],
      [event('甲县', '甲', { count: 3 }), event('甲县', '否'), tell('甲县', '乙', 9)],
    );
    const texts = (path: string): unknown[] => node(w.ledger('甲县'), path).entries.map((e) => [e.text, e.points]);
    expect(texts('r/2')).toContainEqual(['最高5分', '-4']);
    expect(texts('r')).toEqual([['一票否决：其余不再计分', '-3']]);
    expect(node(w.ledger('甲县'), 'r')).toMatchObject({ status: 'vetoed', points: '0' });
    const low = worldOf(schemeOf({ children: [sure('甲', 1)] }), [unit('甲县')], [event('甲县', '甲', { count: 3 })]);
    expect(node(low.ledger('甲县'), 'r/1').entries.at(-1)).toMatchObject({ text: '合计低于0分的按0分计', points: '2' });
  });
});
