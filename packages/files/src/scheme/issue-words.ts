import type { schemeSchema } from '@mingjian/model';

/** An issue of the validator, as the scheme's schema gives it. */
export type Issue = NonNullable<ReturnType<typeof schemeSchema.safeParse>['error']>['issues'][number];

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What one field does wrong; `path` is relative to the place where the issue was found. */
export interface Fault {
  path: readonly PropertyKey[];
  why: Words;
}

const types: Record<string, Words> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '映射（键: 值）', en: 'a map (key: value)' },
  record: { zh: '映射（键: 值）', en: 'a map (key: value)' },
  null: { zh: '空值', en: 'null' },
  undefined: { zh: '不填', en: 'nothing' },
};

/** The schema marks its patterns by these keys. */
const patterns: Record<string, Words> = {
  decimal: { zh: '十进制数，如 0.5', en: 'a decimal number such as 0.5' },
  amount: {
    zh: '十进制数（如 0.5）或参数（如 $late-points）',
    en: 'a decimal number such as 0.5 or a parameter such as $late-points',
  },
  paramRef: { zh: '参数，如 $late-points', en: 'a parameter such as $late-points' },
  day: { zh: '存在的日期，如 2023-10-31', en: 'a day that exists, such as 2023-10-31' },
  id: { zh: '由小写字母、数字和连字符组成的编号', en: 'an id of small letters, digits and hyphens' },
};

const lower = { zh: '由小写字母、数字和连字符组成的名称', en: 'a name of small letters, digits and hyphens' };

const must = (want: Words): Words => ({ zh: `应为${want.zh}`, en: `must be ${want.en}` });
const missing: Words = { zh: '没有填写', en: 'is missing' };

const either = (wants: readonly Words[]): Words => ({
  zh: [...new Set(wants.map((want) => want.zh))].join('，或'),
  en: [...new Set(wants.map((want) => want.en))].join(', or '),
});

function typeWords(name: string): Words {
  return types[name] ?? { zh: name, en: name };
}

const choice = (values: readonly unknown[]): Words => ({
  zh: ` ${values.map(String).join('、')} 之一`,
  en: `one of ${values.map(String).join(', ')}`,
});

/** What the issue wants at its own place, or null when it is not about the kind of value there. */
function wanted(issue: Issue): Words | null {
  if (issue.path.length > 0) return null;
  if (issue.code === 'invalid_type') return typeWords(issue.expected);
  if (issue.code === 'invalid_value') return choice(issue.values);
  if (issue.code === 'invalid_union') {
    const wants = issue.errors.flat().map(wanted);
    return wants.includes(null) ? null : either(wants.filter((want) => want !== null));
  }
  return null;
}

/** All faults of an issue. `value` is what stands there; undefined means that nothing does. */
export function faultsOf(issue: Issue, value: unknown): Fault[] {
  const here = (why: Words): Fault[] => [{ path: issue.path, why }];
  if (value === undefined) return here(missing);
  switch (issue.code) {
    case 'invalid_type':
      return here(must(typeWords(issue.expected)));
    case 'invalid_value':
      return here(must(choice(issue.values)));
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        why: { zh: '方案语言没有这个字段', en: 'the scheme language has no such field' },
      }));
    case 'invalid_union':
      return unionFaults(issue, value);
    case 'invalid_key':
      return here(must(lower));
    case 'too_small':
      if (issue.origin === 'string') return here({ zh: '不能为空', en: 'must not be empty' });
      if (issue.origin === 'array')
        return here({ zh: `至少要有 ${issue.minimum} 项`, en: `needs at least ${issue.minimum}` });
      return here({ zh: `不能小于 ${issue.minimum}`, en: `must be at least ${issue.minimum}` });
    case 'too_big':
      return here({ zh: `不能大于 ${issue.maximum}`, en: `must be at most ${issue.maximum}` });
    default:
      return here(must(patterns[issue.message] ?? { zh: '有效的值', en: `valid (${issue.message})` }));
  }
}

/** A value that could be several things: the faults of the form that fits it best, else what it may be. */
function unionFaults(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): Fault[] {
  if ('options' in issue && Array.isArray(issue.options))
    return [{ path: issue.path, why: must(choice(issue.options)) }];
  const fitting = issue.errors.find((branch) => !branch.some((inner) => wanted(inner) !== null));
  if (fitting) {
    return fitting.flatMap((inner) =>
      faultsOf(inner, valueAt(value, inner.path)).map((fault) => ({ ...fault, path: [...issue.path, ...fault.path] })),
    );
  }
  const wants = issue.errors
    .flat()
    .map(wanted)
    .filter((want) => want !== null);
  return [{ path: issue.path, why: must(either(wants)) }];
}

export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
