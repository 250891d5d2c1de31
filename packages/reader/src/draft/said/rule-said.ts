import { type Rule, ruleSchema } from '@mingjian/model';
import { kindNames, phrasesOf } from './kinds.ts';
import { readPhrases, sayPhrases } from './phrases.ts';
import type { Around } from './slots.ts';

/** What a rule has that scores nothing, or is said of several rules at once. */
const APART: ReadonlySet<string> = new Set(['kind', 'id', 'clause', 'text', 'assumption', 'group']);
/** Values that are made of values. */
const NESTED: ReadonlySet<string> = new Set([
  'when',
  'when.streak',
  'more',
  'within',
  'onlyAt',
  'scale',
  'raters',
  'spread',
]);

/**
 * 逐次扣分，每次扣1分，最多3分: a rule without its own words and the limits that it shares. The same words for two rules mean the same scores,
 * but for figures that the document hides. Undefined: it has something that no words are known for.
 */
export function sayRule(rule: Rule, around: Around): string | undefined {
  const { name, phrases } = phrasesOf(rule.kind);
  const values = new Map<string, unknown>();
  const add = (given: object, above: string): void => {
    for (const [key, value] of Object.entries(given)) {
      const path = `${above}${key}`;
      if (value === undefined || APART.has(path)) continue;
      if (NESTED.has(path)) add(value as object, `${path}.`);
      else values.set(path, value);
    }
  };
  add(rule, '');
  const said = sayPhrases(values, phrases, around);
  return said && [name, ...said].join('，');
}

/** The rule that such words say, with `text` as its own words; undefined: they say none. */
export function readRule(words: string, text: string, around: Around): Rule | undefined {
  const [name = '', ...said] = parted(words, '，');
  const kind = Object.hasOwn(kindNames, name) ? kindNames[name] : undefined;
  const values = kind && readPhrases(said, phrasesOf(kind).phrases, around);
  if (!values) return undefined;
  const raw: Record<string, unknown> = { kind, text };
  for (const [path, value] of values) {
    const keys = path.split('.');
    let into = raw;
    for (const key of keys.slice(0, -1)) {
      const inner = (into[key] ?? {}) as Record<string, unknown>;
      into[key] = inner;
      into = inner;
    }
    into[keys.at(-1) ?? ''] = value;
  }
  const rule = ruleSchema.safeParse(raw);
  return rule.success ? rule.data : undefined;
}

/** The parts of words between the signs that stand outside quotation marks. */
export function parted(words: string, sign: string): string[] {
  const parts = [''];
  let within = false;
  for (const one of words) {
    if (one === '“') within = true;
    if (one === '”') within = false;
    if (one === sign && !within) parts.push('');
    else parts[parts.length - 1] += one;
  }
  return parts;
}
