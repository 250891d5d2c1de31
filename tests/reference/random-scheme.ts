import type { NaPolicy, Scheme, SchemeNode, Unit } from '@mingjian/model';
import type { Choose } from './choose.ts';
import { randomBonus, randomCompose, randomFamily, type SchemeSetting, topSpot } from './random-nodes.ts';
import { paramRankBands } from './random-tables.ts';

/** A whole scheme over given units. */
export function randomScheme(
  choose: Choose,
  classes: readonly string[],
  units: readonly Unit[],
  period: Scheme['period'],
  days: readonly string[],
): Scheme {
  let last = 0;
  const limit = choose.of([6, 12, 18]);
  const grades = choose.chance(60) ? randomGrades(choose) : [];
  const bare: SchemeSetting = {
    choose,
    classes,
    units,
    days,
    grades: grades.map((grade) => grade.name),
    sheets: [],
    number: () => (last += 1),
    grown: () => last > limit,
  };
  const sheets = Array.from({ length: choose.int(0, 2) }, (_, index) => ({
    id: `s${index + 1}`,
    weighted: choose.chance(30),
  }));
  const contents = sheets.map(
    ({ id, weighted }) => [id, randomFamily(bare, { ...topSpot, depth: 1, weighted, repeated: true })] as const,
  );
  const setting = { ...bare, sheets };
  const results = Array.from({ length: choose.chance(15) ? 2 : 1 }, (_, index) => {
    const weighted = choose.chance(30);
    const root: SchemeNode = {
      name: '总分',
      ...(weighted ? { full: '100' } : {}),
      ...(choose.chance(15) ? { places: 1 } : {}),
    };
    root.children = randomFamily(setting, { ...topSpot, weighted });
    randomBonus(setting, topSpot, root);
    if (choose.chance(25)) randomCompose(setting, root);
    const assessed = classes.slice(0, choose.int(1, classes.length));
    return {
      id: `res${index + 1}`,
      name: '考评',
      classes: assessed,
      root,
      ranking: { ties: choose.of(['shared', 'dense'] as const) },
      ...(grades.length > 0 ? { grades } : {}),
    };
  });
  for (const { root } of results) freeComposed(root, Object.fromEntries(contents));
  const words = { clause: '一', text: '……', ask: '多少？' };
  return {
    id: 'random',
    version: '1',
    title: '随机方案',
    document: { issuer: '某市', title: '随机方案' },
    year: 2023,
    period,
    classes: Object.fromEntries(
      classes.map((one) => [
        one,
        {
          name: one,
          units: units.filter((unit) => unit.class === one).map((unit) => ({ id: unit.id, name: unit.name })),
        },
      ]),
    ),
    na: choose.of<NaPolicy>(['omit', 'full', 'none']),
    params: {
      late: { type: 'number', ...words, sample: '0.2' },
      each: { type: 'number', ...words, sample: '0.75' },
      due: { type: 'date', ...words, sample: choose.of(days) },
      table: {
        type: 'table',
        ...words,
        sample: [
          { from: '3', points: '1' },
          { from: '1', below: '3', points: '0.5' },
        ],
      },
      ranks: { type: 'table', ...words, sample: paramRankBands },
    },
    assumptions: {},
    provisions: [],
    stated: [],
    sheets: Object.fromEntries(contents),
    results,
  };
}

/** Above a composed node nothing is said of whom it concerns or of a pool: its parts stand there without what is above. */
function freeComposed(node: SchemeNode, sheets: Record<string, SchemeNode[]>): boolean {
  const named = typeof node.sheet === 'string' ? [node.sheet] : Object.values(node.sheet ?? {});
  const below = [
    ...(node.children ?? []),
    ...(node.extra ?? []),
    ...(node.after ?? []),
    ...named.flatMap((id) => sheets[id] ?? []),
  ];
  const found = below.map((one) => freeComposed(one, sheets)).includes(true);
  if (found) {
    delete node.appliesTo;
    delete node.pool;
  }
  return found || node.compose !== undefined;
}

function randomGrades(choose: Choose) {
  const [high, low] = choose.of([
    ['5', '3'],
    ['3', '1'],
    ['10', '2'],
    ['60', '30'],
  ] as const);
  return [
    { name: '优秀', min: high, ...(choose.chance(60) ? { quota: choose.of(['50', '30', '40']) } : {}) },
    { name: '良好', min: low },
    { name: '一般', ...(choose.chance(30) ? { min: '0.5' } : {}) },
  ];
}
