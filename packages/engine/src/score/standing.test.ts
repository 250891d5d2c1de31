import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Part, schemeOf, tell, told, unit, worldOf } from '../testing/scheme.ts';
import { standing } from './standing.ts';

const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];
/** Points per unit; null: open between 0 and 100; a pair: open between the two. */
type Points = number | null | [number, number];
const two = [told('分', 100), told('余', 100, { rules: [{ kind: 'external', text: '', max: 100 }] })];
function world(points: readonly Points[], result: Part = {}) {
  // Two leaves: the first told, the second told or open up to what is missing.
  const units = points.map((_, i) => unit(names[i] as string));
  const facts = points.flatMap((p, i) => {
    const name = names[i] as string;
    if (p === null) return [tell(name, '余', 0)];
    if (typeof p === 'number') return [tell(name, '分', p), tell(name, '余', 0)];
    return [tell(name, '分', p[0])];
  });
  const cap = Math.max(...points.map((p) => (Array.isArray(p) ? p[1] - p[0] : 0)));
  const children = [
    two[0] as Part,
    { ...two[1], full: cap, ceiling: cap, rules: [{ kind: 'external', text: '', max: cap }] },
  ];
  return worldOf(schemeOf({ result, children }), units, facts);
}
const ranks = (points: readonly Points[], ties: string): unknown[] => {
  const w = world(points, { ranking: { ties } });
  return points.map((_, i) => {
    const { rank, rankRange } = w.stand(names[i] as string);
    return rank ?? rankRange;
  });
};
const gradesOf = (points: readonly Points[], grades: Part[]): (string | null)[] => {
  const w = world(points, { grades });
  return points.map((_, i) => w.stand(names[i] as string).grade);
};

describe('ranks', () => {
  test('the highest first; ties share a rank and leave a gap, or leave none', () => {
    expect(ranks([80, 95, 80, 70], 'shared')).toEqual([2, 1, 2, 4]);
    expect(ranks([80, 95, 80, 70], 'dense')).toEqual([2, 1, 2, 3]);
    expect(ranks([50], 'shared')).toEqual([1]);
  });

  test('an open unit has a range, and so have those it may overtake', () => {
    expect(ranks([90, null, 40], 'shared')).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    // 70 to 80 cannot reach 90 nor fall to 60.
    expect(ranks([90, [70, 80], 60], 'shared')).toEqual([1, [2, 2], 3]);
    expect(ranks([90, [70, 80], 75], 'shared')).toEqual([1, [2, 3], [2, 3]]);
    // Equal is not above.
    expect(ranks([80, [70, 80], 70], 'shared')).toEqual([1, [1, 3], [2, 3]].map((r, i) => (i === 1 ? [1, 2] : r)));
  });

  test('dense: open ones may fall together with others, or all apart', () => {
    // Below 90 and 80, with one anywhere: it may tie with one of them or stand alone.
    expect(ranks([90, 80, null, 70], 'dense')).toEqual([
      [1, 2],
      [2, 3],
      [1, 4],
      [3, 4],
    ]);
    // Two equal ones take one rank between them, also at worst.
    expect(ranks([90, 90, null, 70], 'dense')).toEqual([
      [1, 2],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    // 50 is certainly below both; they overlap, so at best they share.
    expect(ranks([[60, 70], [65, 75], 50], 'dense')).toEqual([
      [1, 2],
      [1, 2],
      [2, 3],
    ]);
  });

  test('ranges are the ends of what every outcome gives', () => {
    const anyPoints = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(null as null));
    const rankIn = (all: number[], i: number, ties: string): number => {
      const higher = all.filter((x) => x > (all[i] as number));
      return 1 + (ties === 'shared' ? higher.length : new Set(higher).size);
    };
    const grid = [0, 0.5, 1.5, 2.5, 3, 4, 5, 6];
    fc.assert(
      fc.property(
        fc.array(anyPoints, { minLength: 2, maxLength: 4 }),
        fc.constantFrom('shared', 'dense'),
        (points, ties) => {
          const outcomes = points.reduce<number[][]>(
            (all, p) => all.flatMap((one) => (p === null ? grid : [p]).map((x) => [...one, x])),
            [[]],
          );
          const w = world(points, { ranking: { ties } });
          points.forEach((_, i) => {
            const seen = outcomes.map((all) => rankIn(all, i, ties));
            expect(w.stand(names[i] as string).rankRange).toEqual([Math.min(...seen), Math.max(...seen)]);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('one class at a time, by the exact value after rounding', () => {
    const classes = { county: { name: '县区', units: null }, dept: { name: '部门', units: null } };
    const scheme = schemeOf({
      classes,
      result: { classes: ['county', 'dept'] },
      root: { places: 1 },
      children: [told('分', 100)],
    });
    const w = worldOf(
      scheme,
      [unit('甲'), unit('乙'), unit('丙', { class: 'dept' })],
      [tell('甲', '分', '80.04'), tell('乙', '分', '80.01'), tell('丙', '分', 10)],
    );
    expect(['甲', '乙', '丙'].map((name) => w.stand(name).rank)).toEqual([1, 1, 1]);
    expect(w.stand('甲')).toMatchObject({
      points: '80',
      full: '100',
      range: ['80', '80'],
      class: 'county',
      resultName: '总分',
    });
  });

  test('a unit alone gets what the whole table says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(null as null)), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('shared', 'dense'),
        (points, ties) => {
          const { scores } = world(points, {
            ranking: { ties },
            grades: [{ name: '优', min: 3, quota: 40 }, { name: '良' }],
          });
          const all = standing(scores);
          points.forEach((_, i) => {
            expect(standing(scores, i)).toEqual(all.filter((one) => one.unit === i));
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('grades', () => {
  const plain = [{ name: '优', min: 90 }, { name: '良', min: 80 }, { name: '差' }];
  test('the first whose bar is reached, the bar itself included', () => {
    expect(gradesOf([95, 90, 89, 80, 10], plain)).toEqual(['优', '优', '良', '良', '差']);
    expect(gradesOf([95, 70], plain.slice(0, 2))).toEqual(['优', null]);
    expect(gradesOf([95], [])).toEqual([null]);
  });

  test('open: certain where both ends agree', () => {
    expect(gradesOf([null, [91, 99], [85, 93], [81, 89]], plain)).toEqual([null, '优', null, '良']);
  });

  const quota = [{ name: '优', min: 90, quota: 30 }, { name: '良', min: 80, quota: 50 }, { name: '中' }];
  test('a quota takes the best, rounded down; the rest fall to the next grade', () => {
    // 10 units: 3 优, 5 良.
    expect(gradesOf([99, 98, 97, 96, 95, 94, 93, 92, 91, 85], quota)).toEqual([
      '优',
      '优',
      '优',
      '良',
      '良',
      '良',
      '良',
      '良',
      '中',
      '中',
    ]);
    // 7 units: ⌊2.1⌋ and ⌊3.5⌋.
    expect(gradesOf([99, 98, 97, 96, 95, 94, 93], quota)).toEqual(['优', '优', '良', '良', '良', '中', '中']);
    // 3 units: ⌊0.9⌋ is nobody.
    expect(gradesOf([99, 98, 97], quota)).toEqual(['良', '中', '中']);
  });

  test('a bar below which a quota stays unfilled', () => {
    expect(gradesOf([99, 89, 88, 70, 60, 50, 40, 30, 20, 10], quota)).toEqual([
      '优',
      '良',
      '良',
      '中',
      '中',
      '中',
      '中',
      '中',
      '中',
      '中',
    ]);
  });

  test('those tied at the edge all fall to the next grade', () => {
    expect(gradesOf([99, 98, 97, 97, 96, 95, 94, 93, 92, 91], quota)).toEqual([
      '优',
      '优',
      '良',
      '良',
      '良',
      '良',
      '良',
      '中',
      '中',
      '中',
    ]);
    // Four at the top for three places: nobody; then nine for five, tied at the edge from the first on.
    expect(gradesOf([99, 99, 99, 99, 90, 90, 90, 90, 90, 90], quota)).toEqual([
      '良',
      '良',
      '良',
      '良',
      '中',
      '中',
      '中',
      '中',
      '中',
      '中',
    ]);
    // A tie inside the places is no tie at the edge.
    expect(gradesOf([99, 98, 98, 97, 96, 95, 94, 93, 92, 91], quota).slice(0, 4)).toEqual(['优', '优', '优', '良']);
  });

  test('a quota that is not a decimal of a hundred', () => {
    const third = [{ name: '优', quota: '33.333333' }, { name: '良' }];
    expect(gradesOf([3, 2, 1], third)).toEqual(['良', '良', '良']);
    expect(gradesOf([4, 3, 2, 1], third)).toEqual(['优', '良', '良', '良']);
  });

  test('while others are open: certain at the top and at the bottom, null between', () => {
    const some = [{ name: '优', min: 60, quota: 50 }, { name: '差' }];
    // Four units, two places; the last may take one of them.
    expect(gradesOf([99, 95, 30, null], some)).toEqual(['优', null, '差', null]);
    expect(gradesOf([99, 95, 94, [30, 40]], some)).toEqual(['优', '优', '差', '差']);
    // The last can only tie with 95, which would throw both out.
    expect(gradesOf([99, 95, 30, [80, 95]], some)).toEqual(['优', null, '差', '差']);
  });

  test('an open unit may take a place from below or, rising, give it back: so nothing is certain', () => {
    // One place each. At 50 the open unit is 差; at 80 it takes the place of 良 from the first; at 95 it gives it back.
    const one = [{ name: '优', min: 90, quota: 34 }, { name: '良', min: 60, quota: 34 }, { name: '差' }];
    expect(gradesOf([70, 0, [50, 95]], one)).toEqual([null, '差', null]);
    expect(gradesOf([70, 0, 50], one)).toEqual(['良', '差', '差']);
    expect(gradesOf([70, 0, 80], one)).toEqual(['差', '差', '良']);
    expect(gradesOf([70, 0, 95], one)).toEqual(['良', '差', '优']);
  });

  test('certain means: whatever the open ones turn out to be', () => {
    const some = [
      { name: '优', min: 3, quota: 34 },
      { name: '良', min: 2, quota: 50 },
      { name: '差', min: 1 },
    ];
    const gradeIn = (all: number[]): (string | null)[] => {
      const given: (string | null)[] = all.map(() => null);
      const taken = all.map(() => false);
      for (const { name, min, quota: percent } of some) {
        const most = percent === undefined ? all.length : Math.floor((percent * all.length) / 100);
        const rest = all.flatMap((x, i) => (!taken[i] && x >= min ? [i] : []));
        for (const i of rest) {
          const ahead = rest.filter((j) => (all[j] as number) >= (all[i] as number)).length;
          if (ahead <= most) {
            given[i] = name;
          }
        }
        given.forEach((g, i) => {
          if (g !== null) taken[i] = true;
        });
      }
      return given;
    };
    const grid = [0, 1, 1.5, 2, 2.5, 3, 3.5, 4, 100];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(null as null)), { minLength: 2, maxLength: 4 }),
        (points) => {
          const outcomes = points.reduce<number[][]>(
            (all, p) => all.flatMap((one) => (p === null ? grid : [p]).map((x) => [...one, x])),
            [[]],
          );
          const seen = outcomes.map(gradeIn);
          gradesOf(points, some).forEach((grade, i) => {
            const possible = [...new Set(seen.map((grades) => grades[i]))];
            if (grade !== null) expect(possible).toEqual([grade]);
            // With everything settled there is nothing to be unsure of.
            else if (!points.includes(null)) expect(possible).toEqual([null]);
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('grades by veto', () => {
  const veto = (target: Part = {}): Part => ({
    name: '否',
    code: 'N',
    rules: [{ kind: 'veto', text: '一票否决', effect: 'grade', grade: '不合格', ...target }],
  });
  const scheme = (grades: Part[], target?: Part, more: Part[] = []): ReturnType<typeof schemeOf> =>
    schemeOf({
      result: { grades },
      children: [told('分', 100), { name: '组', code: 'S', children: [veto(target), ...more] }],
    });
  const plain = [{ name: '优', min: 90 }, { name: '良' }];
  const hit = { unit: '甲', indicator: 'N', kind: 'event', date: '2023-05-01' };

  test('the grade is fixed, the points stay', () => {
    const w = worldOf(scheme(plain), [unit('甲'), unit('乙')], [tell('甲', '分', 95), tell('乙', '分', 95), hit]);
    expect(w.stand('甲')).toMatchObject({ grade: '不合格', points: '95', rank: 1, status: 'final' });
    expect(w.stand('乙').grade).toBe('优');
  });

  test('whatever section it names, and beside vetoes of the total that did not fire', () => {
    const zero = { name: '零', rules: [{ kind: 'veto', text: '', effect: 'zero', target: 'total' }] };
    for (const target of ['item', 'S', 'total']) {
      const w = worldOf(scheme(plain, { target }, [zero]), [unit('甲')], [tell('甲', '分', 95), hit]);
      expect(w.stand('甲').grade).toBe('不合格');
    }
  });

  test('it is fixed even while the points are open', () => {
    expect(worldOf(scheme(plain), [unit('甲')], [hit]).stand('甲')).toMatchObject({ grade: '不合格', points: null });
  });

  test('the first of several that fired', () => {
    const more = [{ name: '二', code: 'M', rules: [{ kind: 'veto', text: '', effect: 'grade', grade: '较差' }] }];
    const w = worldOf(
      scheme(plain, {}, more),
      [unit('甲'), unit('乙')],
      [hit, { ...hit, indicator: 'M' }, { ...hit, unit: '乙', indicator: 'M' }],
    );
    expect([w.stand('甲').grade, w.stand('乙').grade]).toEqual(['不合格', '较差']);
  });

  test('whose grade is fixed takes nobody’s place in a quota, but is one of the class', () => {
    const grades = [{ name: '优', quota: 50 }, { name: '良' }];
    const facts = [tell('甲', '分', 95), tell('乙', '分', 90), tell('丙', '分', 80), tell('丁', '分', 70)];
    const units = ['甲', '乙', '丙', '丁'].map((name) => unit(name));
    const w = worldOf(scheme(grades), units, [...facts, hit]);
    expect(units.map((u) => w.stand(u.name).grade)).toEqual(['不合格', '优', '优', '良']);
  });

  test('a parameter may hold the grade', () => {
    const params = { bad: { type: 'name', clause: '', text: '', ask: '?', sample: '末等' } };
    const withParam = schemeOf({ params, children: [told('分', 100), veto({ grade: '$bad' })] });
    expect(() => worldOf(withParam, [unit('甲')], [hit])).toThrow('scheme-param-open');
  });
});

describe('several results', () => {
  const scheme = schemeOf({
    classes: { county: { name: '县区', units: null }, dept: { name: '部门', units: null } },
    results: [
      { id: 'a', name: '年度', classes: ['county', 'dept'], root: { name: '年度', children: [told('甲项', 10)] } },
      { id: 'b', name: '专项', classes: ['county'], root: { name: '专项', children: [told('乙项', 20)] } },
    ],
  });
  test('each has its own points and ranks; a class is in those that name it', () => {
    const w = worldOf(
      scheme,
      [unit('甲'), unit('乙'), unit('丙', { class: 'dept' })],
      [tell('甲', '甲项', 5), tell('甲', '乙项', 6), tell('乙', '甲项', 7), tell('丙', '甲项', 1)],
    );
    expect(standing(w.scores).map((s) => [s.name, s.result, s.points, s.rank])).toEqual([
      ['甲', 'a', '5', 2],
      ['甲', 'b', '6', null],
      ['乙', 'a', '7', 1],
      ['乙', 'b', null, null],
      ['丙', 'a', '1', 1],
    ]);
    expect(w.ledger('甲')).toMatchObject({ points: null, status: 'final', rank: null });
    expect(w.ledger('乙')).toMatchObject({ status: 'provisional' });
    expect(w.ledger('丙')).toMatchObject({ points: '1', rank: 1, full: '10' });
  });
});
