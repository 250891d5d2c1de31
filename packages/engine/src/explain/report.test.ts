import type { UnitScore } from '@mingjian/model';
import { describe, expect, test } from 'vitest';
import { compile, enrol, report, score, takeFacts, unitLedger } from '../index.ts';
import { everyStepScores, rule } from '../testing/every-step.ts';
import { event, fact, type Part, schemeOf, sure, told, unit, value, worldOf } from '../testing/scheme.ts';

const node = (ledger: UnitScore, path: string) => {
  const found = ledger.nodes.find((n) => n.path === path);
  if (!found) throw new Error(path);
  return found;
};
const ledgerOf = (name: string, lang?: 'zh' | 'en'): UnitScore =>
  unitLedger(everyStepScores(), name, { lang }) as UnitScore;

describe('what is missing', () => {
  const missing = (name: string, lang?: 'zh' | 'en') =>
    ledgerOf(name, lang).missing.map((m) => `${m.path} ${m.rule} ${m.text}`);
  test('open rules and parts nobody makes up; what is settled or left out is not listed', () => {
    expect(missing('甲县')).toEqual(['r/1 null 乡镇：尚无单位（0至50分），占10份']);
    expect(missing('乙县')).toEqual([
      'r/1 null 部门：尚无单位（0至50分），占20份',
      'r/1 null 乡镇：尚无单位（0至50分），占10份',
      'r/1/1.1 1 外部得分尚未提供',
      'r/1/1.3 1 外部得分尚未提供',
      'r/2 1 外部得分尚未提供',
      'r/3 allOrNothing 尚未检查',
    ]);
    expect(missing('乙县', 'en')[0]).toBe('r/1 null 部门: no unit yet (0 to 50), share 20');
  });

  test('a sub-unit that is not settled is named above', () => {
    const w = worldOf(
      schemeOf({
        classes: { county: { name: '县区', units: null }, dept: { name: '部门', units: null } },
        children: [
          {
            name: '一',
            compose: [
              {
                parts: [
                  { part: '本级', share: 50 },
                  { part: '部门', class: 'dept', share: 50 },
                ],
              },
            ],
            children: [told('甲', 10), sure('乙', 1)],
          },
        ],
      }),
      [unit('甲县'), unit('教育局', { class: 'dept', parent: '甲县' })],
      [],
    );
    expect(w.ledger('甲县').missing.map((m) => [m.path, m.code, m.name, m.text])).toEqual([
      ['r/1', '1', '一', '部门：1家，平均1至11分，尚未定，占50份'],
      ['r/1/1.1', '1.1', '甲', '外部得分尚未提供'],
    ]);
    expect(node(w.ledger('甲县'), 'r/1').entries.map((e) => e.text)).toContain('本级：1至11分，占50份');
  });
});

describe('the report', () => {
  test('units in their order, each with results and nodes', () => {
    const all = report(everyStepScores());
    expect(all).toMatchObject({ scheme: 'small', version: '1', asOf: '2023-12-31', setAside: [], notices: [] });
    expect(all).not.toHaveProperty('sampleParams');
    expect(all.units.map((u) => [u.unit, u.name, u.class, u.status])).toEqual([
      ['甲县', '甲县', 'county', 'provisional'],
      ['乙县', '乙县', 'county', 'provisional'],
      ['教育局', '教育局', 'dept', 'notApplicable'],
      ['体育局', '体育局', 'dept', 'notApplicable'],
    ]);
    expect(all.units[0]).toMatchObject({
      points: null,
      full: '100',
      range: ['71.3', '78'],
      grade: null,
      rank: null,
      results: [
        {
          result: 'r',
          name: '总分',
          points: null,
          full: '100',
          range: ['71.3', '78'],
          status: 'provisional',
          grade: null,
          rank: null,
        },
      ],
    });
    expect(all.units[0]?.rankRange).toEqual(all.units[0]?.results[0]?.rankRange);
    expect(all.units[0]?.nodes).toHaveLength(12);
    // A department has no result of its own, but its part of the tree.
    expect(all.units[2]).toMatchObject({ results: [], points: null, full: null, range: null });
    expect(all.units[2]?.nodes.map((n) => n.path)).toEqual(['r/1', 'r/1/1.1', 'r/1/1.2', 'r/1/1.3']);
  });

  test('some units only, by id or name; without nodes', () => {
    const some = report(everyStepScores(), { units: ['乙县', '没有'], nodes: false });
    expect(some.units.map((u) => u.name)).toEqual(['乙县']);
    expect(some.units[0]?.nodes).toEqual([]);
    expect(some.units[0]?.missing).not.toEqual([]);
    expect(unitLedger(everyStepScores(), '没有')).toBeNull();
  });

  test('one unit alone says the same as the report', () => {
    for (const u of report(everyStepScores()).units) expect(unitLedger(everyStepScores(), u.unit)).toEqual(u);
  });

  test('samples are always named; facts outside the period are listed in both languages', () => {
    const params = { p: { type: 'number', clause: '', text: '', ask: '?', sample: 3 } };
    const plan = value(compile(schemeOf({ params, children: [sure('甲', '$p')] }), { sample: true }));
    const taken = value(
      takeFacts(value(enrol(plan, [unit('甲县', { id: 'a' })])), [event('a', '甲', { date: '2022-01-01', id: 'x' })]),
    );
    const zh = report(score(taken));
    expect(zh.sampleParams).toEqual({ p: '3' });
    expect(zh.setAside).toEqual([{ fact: 'x', unit: '甲县', date: '2022-01-01', text: '日期不在考核时段内，不计分' }]);
    expect(report(score(taken), { lang: 'en' }).setAside[0]?.text).toBe('dated outside the period: not counted');
    expect(unitLedger(score(taken), 'a')?.name).toBe('甲县');
  });
});

describe('notices', () => {
  const rated = (spread: Part) =>
    schemeOf({
      children: [{ name: '互评', full: 10, rules: [rule('ratings', { scale: { min: 0, max: 100 }, spread })] }],
    });
  const give = (by: string, ...marks: number[]) =>
    marks.map((mark, i) => fact(['甲县', '乙县', '丙县'][i] as string, '互评', 'rating', { by, value: mark }));
  const three = ['甲县', '乙县', '丙县'].map((name) => unit(name));
  const notices = (spread: Part, lang: 'zh' | 'en' = 'zh', ...given: ReturnType<typeof give>[]): string[] =>
    report(worldOf(rated(spread), three, given.flat()).scores, { lang }).notices.map((n) => `${n.code} ${n.text}`);

  test('whose marks lie closer together than declared: of the scale, or of his highest', () => {
    const marks = [give('张', 80, 90, 85), give('李', 70, 90), give('王', 60)];
    // 20 percent of 100 points: 张 spans 10, 李 20, 王 gave one mark only.
    expect(notices({ percent: 20 }, 'zh', ...marks)).toEqual([
      'rating-spread 张的评分最高90、最低80，差距低于20%（县区，互评）',
    ]);
    expect(notices({ percent: 20, of: 'scale' }, 'en', ...marks)).toEqual([
      'rating-spread 张 rated between 80 and 90: a spread below 20 % (县区, 互评)',
    ]);
    // 11 percent of 90 is 9.9; 12 percent 10.8.
    expect(notices({ percent: 11, of: 'highest' }, 'zh', ...marks)).toEqual([]);
    expect(notices({ percent: 12, of: 'highest' }, 'zh', ...marks)).toHaveLength(1);
    expect(notices({ percent: 10 }, 'zh', ...marks)).toEqual([]);
  });

  test('no spread declared, no notice', () => {
    const scheme2 = schemeOf({
      children: [{ name: '互评', full: 10, rules: [rule('ratings', { scale: { min: 0, max: 100 } })] }],
    });
    expect(report(worldOf(scheme2, three, give('张', 80, 80)).scores).notices).toEqual([]);
  });
});
