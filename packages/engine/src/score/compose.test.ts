import { describe, expect, test } from 'vitest';
import { fact, type Part, schemeOf, sure, tell, told, unit, worldOf } from '../testing/scheme.ts';

const classes = {
  county: { name: '县区', units: null },
  dept: { name: '部门', units: null },
  town: { name: '乡镇', units: null },
};
const parts = (more: Part = {}): Part[] => [
  {
    classes: ['county'],
    parts: [
      { part: '本级', share: 70 },
      { part: '部门', class: 'dept', share: 20 },
      { part: '乡镇', class: 'town', share: 'rest' },
    ],
    ...more,
  },
];
const of = (compose: Part[], more: Part = {}): ReturnType<typeof schemeOf> =>
  schemeOf({
    classes,
    children: [{ name: '一', compose, children: [told('甲', 60), told('乙', 40)], ...more }, told('丙', 10)],
  });
const units = [
  unit('甲县'),
  unit('乙县'),
  unit('教育局', { class: 'dept', parent: '甲县' }),
  unit('体育局', { class: 'dept', parent: '甲县' }),
  unit('东镇', { class: 'town', parent: '甲县' }),
];
const both = (name: string, a: number | string, b: number | string) => [tell(name, '甲', a), tell(name, '乙', b)];

describe('7 : 2 : 1 by name', () => {
  const facts = [
    ...both('甲县', 50, 30),
    ...both('教育局', 60, 40),
    ...both('体育局', 40, 21),
    ...both('东镇', 30, 30),
    tell('甲县', '丙', 5),
  ];
  test('own 80, departments 100 and 61, town 60', () => {
    const w = worldOf(of(parts()), units, facts);
    // 0.7 × 80 + 0.2 × 80.5 + 0.1 × 60
    expect(w.at('甲县', 'r/1')).toBe('78.1');
    expect(w.at('甲县')).toBe('83.1');
    expect(w.at('教育局', 'r/1')).toBe('100');
    expect(w.at('甲县', 'r/1/1.1')).toBe('50');
    const { index } = w.scores.book.roster.units[0] as { index: number };
    expect(w.scores.own(index, 1)).toEqual({ lo: 80e6, hi: 80e6, status: 'final' });
    expect(w.scores.own(index, 0)).toEqual(w.scores.value(index, 0));
  });

  test('shares need not add up to a hundred, nor be whole', () => {
    const compose = [
      {
        parts: [
          { part: '本级', share: '1.5' },
          { part: '部门', class: 'dept', share: '0.5' },
        ],
      },
    ];
    const townless = facts.filter((f) => f.unit !== '东镇');
    // (1.5 × 80 + 0.5 × 80.5) ÷ 2
    expect(worldOf(of(compose), units, townless).at('甲县', 'r/1')).toBe('80.125');
    const odd = [
      {
        parts: [
          { part: '本级', share: '0.3' },
          { part: '部门', class: 'dept', share: '0.4' },
        ],
      },
    ];
    // (0.3 × 80 + 0.4 × 80.5) ÷ 0.7
    expect(worldOf(of(odd), units, townless).at('甲县', 'r/1')).toBe('562/7');
    expect(worldOf(of(odd, { places: 2 }), units, townless).at('甲县', 'r/1')).toBe('80.29');
  });

  test('three departments: a mean that does not end', () => {
    const more = [...units, unit('文旅局', { class: 'dept', parent: '甲县' })];
    const w = worldOf(of(parts()), more, [...facts, ...both('文旅局', 0, 0)]);
    // 56 + 0.2 × 161 ÷ 3 + 6
    expect(w.at('甲县', 'r/1')).toBe('1091/15');
    expect(worldOf(of(parts(), { places: 1 }), more, [...facts, ...both('文旅局', 0, 0)]).at('甲县', 'r/1')).toBe(
      '72.7',
    );
  });

  test('what the departments have is open: so is the county, by its share', () => {
    const w = worldOf(
      of(parts()),
      units,
      facts.filter((f) => f.unit !== '体育局'),
    );
    // 56 + 0.2 × (100 + 0~100) ÷ 2 + 6
    expect(w.at('甲县', 'r/1')).toBe('72~82');
  });
});

describe('a part without units', () => {
  const facts = [...both('乙县', 50, 30)];
  test('unknown: anything between nothing and full', () => {
    // 56 + 0~20 + 0~10
    expect(worldOf(of(parts()), units, facts).at('乙县', 'r/1')).toBe('56~86');
    expect(worldOf(of(parts({ whenNoUnits: 'unknown' })), units, facts).at('乙县', 'r/1')).toBe('56~86');
  });

  test('drop: the others share its weight', () => {
    expect(worldOf(of(parts({ whenNoUnits: 'drop' })), units, facts).at('乙县', 'r/1')).toBe('80');
    const own = worldOf(of(parts({ whenNoUnits: 'drop' })), units.slice(0, 3), [
      ...both('甲县', 50, 30),
      ...both('教育局', 60, 13),
    ]);
    // (70 × 80 + 20 × 73) ÷ 90
    expect(own.at('甲县', 'r/1')).toBe('706/9');
  });

  test('every part dropped: nothing is known', () => {
    const compose = [
      {
        whenNoUnits: 'drop',
        parts: [
          { part: '部门', class: 'dept', share: 50 },
          { part: '乡镇', class: 'town', share: 50 },
        ],
      },
    ];
    const w = worldOf(of(compose), units, facts);
    expect(w.at('乙县', 'r/1')).toBe('0~100');
    expect(
      w
        .ledger('乙县')
        .missing.filter((m) => m.path === 'r/1')
        .map((m) => m.text),
    ).toEqual(['部门：尚无单位（0至100分），占50份', '乡镇：尚无单位（0至100分），占50份']);
  });

  test('a sub-unit the node does not concern is left out', () => {
    const scheme = of(parts(), { na: 'omit', appliesTo: { without: ['免'] } });
    const exempt = units.map((u) => (u.name === '体育局' ? { ...u, tags: ['免'] } : u));
    const w = worldOf(scheme, exempt, [...both('甲县', 50, 30), ...both('教育局', 60, 40), ...both('东镇', 30, 30)]);
    // 56 + 0.2 × 100 + 6
    expect(w.at('甲县', 'r/1')).toBe('82');
    expect(w.at('体育局', 'r/1')).toBe('0 na');
  });
});

describe('which composition, of what', () => {
  test('the first entry that includes the class; a class without one keeps its own value', () => {
    const compose = [
      {
        classes: ['town'],
        parts: [
          { part: '本级', share: 1 },
          { part: '乡镇', class: 'town', share: 99 },
        ],
      },
      {
        classes: ['county'],
        parts: [
          { part: '本级', share: 50 },
          { part: '部门', class: 'dept', share: 50 },
        ],
      },
      {
        parts: [
          { part: '本级', share: 1 },
          { part: '乡镇', class: 'town', share: 99 },
        ],
      },
    ];
    const w = worldOf(of(compose), units, [
      ...both('甲县', 50, 30),
      ...both('教育局', 60, 40),
      ...both('体育局', 40, 20),
    ]);
    expect(w.at('甲县', 'r/1')).toBe('80');
    const none = worldOf(of(parts({ classes: ['dept'] })), units, both('甲县', 50, 31));
    expect(none.at('甲县', 'r/1')).toBe('81');
  });

  test('own values are taken after limits and before composition; penalties afterwards are the parent’s own', () => {
    const scheme = of(parts(), { ceiling: 90, after: [sure('罚', undefined)] });
    const facts = [
      ...both('甲县', 60, 40),
      ...both('教育局', 60, 40),
      ...both('体育局', 60, 40),
      ...both('东镇', 60, 40),
    ];
    const w = worldOf(scheme, units, [
      ...facts,
      fact('甲县', '罚', 'event', { count: 4 }),
      fact('教育局', '罚', 'event', { count: 50 }),
    ]);
    expect(w.at('甲县', 'r/1')).toBe('86');
    expect(w.at('教育局', 'r/1')).toBe('40');
  });

  test('vetoes: own scope before the composition, final after it', () => {
    const veto = (scope: string): Part => ({
      name: '否',
      rules: [{ kind: 'veto', text: '', effect: 'zero', target: 'V', scope }],
    });
    const facts = [
      ...both('甲县', 60, 40),
      ...both('教育局', 60, 40),
      ...both('体育局', 60, 40),
      ...both('东镇', 60, 40),
      fact('甲县', '否', 'event'),
    ];
    const at = (scope: string): string =>
      worldOf(of(parts(), { code: 'V', extra: [veto(scope)] }), units, facts).at('甲县', 'r/V');
    expect(at('own')).toBe('30 vetoed');
    expect(at('final')).toBe('0 vetoed');
  });

  test('rounding is of the composed value, also where a weight or a veto follows', () => {
    const facts = [
      ...both('甲县', 50, 30),
      ...both('教育局', 60, 40),
      ...both('体育局', 40, 20),
      ...both('东镇', 30, '0.5'),
    ];
    // 56 + 16 + 3.05 = 75.05
    expect(worldOf(of(parts(), { places: 1 }), units, facts).at('甲县', 'r/1')).toBe('75.1');
    const weighted = schemeOf({
      classes,
      root: { full: 50 },
      children: [
        { name: '一', full: 100, weight: 50, places: 1, compose: parts(), children: [told('甲', 60), told('乙', 40)] },
      ],
    });
    // 75.05 ÷ 4 = 18.7625, not 75.1 ÷ 4 = 18.775
    expect(worldOf(weighted, units, facts).at('甲县', 'r/1')).toBe('18.8');
    // 75.05 − 0.02 = 75.03, not 75.1 − 0.02
    const after = [sure('罚', undefined, { rules: [{ kind: 'deduct', text: '', points: '0.02' }] })];
    const w = worldOf(of(parts(), { places: 1, after }), units, [...facts, fact('甲县', '罚', 'event')]);
    expect(w.at('甲县', 'r/1')).toBe('75');
  });

  test('sub-units of sub-units, composed twice over', () => {
    const twice = [
      {
        classes: ['county'],
        parts: [
          { part: '本级', share: 50 },
          { part: '部门', class: 'dept', share: 50 },
        ],
      },
      {
        classes: ['dept'],
        parts: [
          { part: '本级', share: 50 },
          { part: '乡镇', class: 'town', share: 50 },
        ],
      },
    ];
    const list = [
      unit('甲县'),
      unit('教育局', { class: 'dept', parent: '甲县' }),
      unit('东校', { class: 'town', parent: '教育局' }),
    ];
    const w = worldOf(of(twice), list, [...both('甲县', 60, 40), ...both('教育局', 30, 30), ...both('东校', 10, 10)]);
    // The county takes the department's own 60, not its composed 40.
    expect(w.at('教育局', 'r/1')).toBe('40');
    expect(w.at('甲县', 'r/1')).toBe('80');
  });

  test('one sheet in two places, each composed of its own', () => {
    const compose = [
      {
        classes: ['county'],
        parts: [
          { part: '本级', share: 50 },
          { part: '部门', class: 'dept', share: 50 },
        ],
      },
    ];
    const scheme = schemeOf({
      classes,
      sheets: { s: [told('甲', 10, { compose })] },
      children: [
        { name: '上', sheet: 's' },
        { name: '下', sheet: 's' },
      ],
    });
    const facts = ['甲县', '教育局'].flatMap((name, i) => [
      tell(name, i === 0 ? '上/甲' : 'r/1/1', i === 0 ? 10 : 2),
      tell(name, i === 0 ? '下/甲' : 'r/2/1', i === 0 ? 4 : 8),
    ]);
    const w = worldOf(scheme, units.slice(0, 3), facts);
    expect(w.at('甲县', 'r/1/1')).toBe('6');
    expect(w.at('甲县', 'r/2/1')).toBe('6');
    expect(worldOf(scheme, units.slice(0, 3), facts.slice(0, 3)).at('甲县', 'r/2/1')).toBe('2~7');
  });

  test('in rounds, each round is composed of its own', () => {
    const scheme = schemeOf({
      classes,
      children: [
        {
          name: '测',
          rounds: { count: 2 },
          children: [
            told('甲', 10, {
              compose: [
                {
                  classes: ['county'],
                  parts: [
                    { part: '本级', share: 50 },
                    { part: '部门', class: 'dept', share: 50 },
                  ],
                },
              ],
            }),
          ],
        },
      ],
    });
    const facts = (
      [
        ['甲县', 1, 10],
        ['甲县', 2, 6],
        ['教育局', 1, 4],
        ['教育局', 2, 8],
      ] as const
    ).map(([name, round, points]) => tell(name, '甲', points, { round }));
    const w = worldOf(scheme, units.slice(0, 3), facts);
    expect(w.at('甲县', 'r/1/r1/1.1')).toBe('7');
    expect(w.at('甲县', 'r/1/r2/1.1')).toBe('7');
    expect(w.at('甲县')).toBe('7');
  });
});
