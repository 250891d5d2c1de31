import type { Amount, Rule, SchemeNode } from '@mingjian/model';
import { leafRules } from './leaf-rules.ts';

/** The rules of a leaf with what limits several of them. */
type Limited = Pick<SchemeNode, 'groups'> & { readonly rules?: readonly Rule[] | undefined };

/** So many signs of its words tell which rule is meant. */
const LONGEST = 16;
const NONE = '各条都不另设上限。';
const SAID = /((?:“[^”]+”、?)+)(合计)?最多(\d+(?:\.\d+)?)分。\s*|各条都不另设上限。\s*/g;

/**
 * “迟报的，每次扣0.5分”、“错报的，每处扣1分”合计最多3分。: which rules a limit binds, where the words of the criterion alone leave it open or
 * say another thing; empty: they say it, or a limit is hidden.
 */
export function limitsWords({ name, criterion = '', requirement = '', full, rules = [], groups }: SchemeNode): string {
  const amounts = [...rules.map(({ limit }) => limit), ...Object.values(groups ?? {}).map(({ limit }) => limit)];
  if (criterion === '' || rules.length < 2 || amounts.some((one) => one !== undefined && figureOf(one) === undefined))
    return '';
  const read = leafRules({
    name,
    criterion,
    context: requirement,
    full: figureOf(full) ?? null,
    year: new Date(0).getUTCFullYear(),
    classes: {},
    open: () => '$open',
  });
  const own = { rules, groups };
  const open = read.questions.some(({ code }) => code === 'doubt-whose-limit');
  // Rules that were written anew have no words to be called by.
  const known = rules.every(({ text }) => read.rules.some((rule) => rule.text === text));
  if (!known || (!open && saying(own) === saying(read))) return '';
  return saying(own) || NONE;
}

function saying({ rules = [], groups = {} }: Limited): string {
  const called = ({ text }: Rule): string => {
    const short = text.slice(0, LONGEST);
    const alone = rules.filter((rule) => rule.text.startsWith(short)).length === 1;
    return `“${alone && text.length > LONGEST ? `${short}…` : text}”`;
  };
  const single = rules.flatMap((rule) => (rule.limit === undefined ? [] : [`${called(rule)}最多${rule.limit}分。`]));
  const shared = Object.entries(groups).map(([key, { limit }]) => {
    const bound = rules.filter(({ group }) => group === key);
    return `${bound.map(called).join('、')}合计最多${limit}分。`;
  });
  return [...single, ...shared].join('');
}

const figureOf = (amount: Amount | undefined): number | undefined =>
  typeof amount === 'string' && !amount.startsWith('$') ? Number(amount) : undefined;

/**
 * What the remark beside an item says of the limits of its rules: those rules with these limits and no others, and the rest of the
 * remark. Undefined where it says none, or calls a rule that is not there.
 */
export function limitsIn(remark: string, given: readonly Rule[]): (Limited & { readonly rest: string }) | undefined {
  const said = [...remark.matchAll(SAID)];
  if (said.length === 0) return undefined;
  const groups: NonNullable<SchemeNode['groups']> = {};
  const rules = given.map(({ limit: _, group: __, ...rule }) => rule as Rule);
  for (const [, names = '', together, limit = ''] of said) {
    const bound = [...names.matchAll(/“([^”]+)”/g)].map(([, words = '']) =>
      rules.findIndex(({ text }) => (words.endsWith('…') ? text.startsWith(words.slice(0, -1)) : text === words)),
    );
    if (bound.includes(-1)) return undefined;
    const way = rules[bound[0] ?? 0]?.kind === 'award' ? 'limit-gives' : 'limit-takes';
    const before = Object.keys(groups).filter((name) => name.startsWith(way)).length;
    const group = before === 0 ? way : `${way}-${before + 1}`;
    if (together) groups[group] = { limit };
    for (const at of bound) rules[at] = { ...(rules[at] as Rule), ...(together ? { group } : { limit }) };
  }
  return { rules, groups: Object.keys(groups).length > 0 ? groups : undefined, rest: remark.replace(SAID, '').trim() };
}
