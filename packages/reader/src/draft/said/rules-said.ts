import type { Rule, SchemeNode } from '@mingjian/model';
import { parted, readRule, sayRule } from './rule-said.ts';
import { type Around, quoted, unquoted } from './slots.ts';

/** The rules of an item with what else decides its score. */
export interface Ruled extends Pick<SchemeNode, 'groups' | 'start'> {
  readonly rules: readonly Rule[];
}

/** What begins the sentence, and what stands instead of it where a rule has no words. */
const BEGIN = '本项按下列规则计分：';
export const ELSEWHERE = '本项的计分规则另行确定。';
const START = { full: '起评分为满分', zero: '起评分为零分' } as const;
const SHARED = /^第([\d、]+)条合计最多(\d+(?:\.\d+)?|\*)分$/;

type Given = Omit<Around, 'ids' | 'bare'>;
const idsOf = (rules: readonly Rule[]): string[] => rules.map(({ id }, at) => id ?? `r${at + 1}`);

/**
 * 本项按下列规则计分：（1）“迟报的”：逐次扣分，每次扣1分；（2）“错报的”：只扣一次，扣2分；第1、2条合计最多3分。: all that the rules of an item are, whatever
 * its criterion says; one rule that its criterion is the words of needs no other. `bare`: without their words, so that two items say the
 * same exactly where they score the same. Undefined: something has no words.
 */
export function sayRules({ rules, groups = {}, start }: Ruled, given: Given, bare = false): string | undefined {
  const around = { ...given, bare, ids: idsOf(rules) };
  const said = rules.map((rule, at) => {
    const words = sayRule(rule, around);
    const text = bare ? '' : nameOf(rule, rules.length === 1, given.beside);
    if (words === undefined || text === undefined) return undefined;
    return `${rules.length > 1 ? `（${at + 1}）` : ''}${text && `${text}：`}${words}`;
  });
  const shared = Object.entries(groups).map(([key, { limit }]) => {
    const bound = rules.flatMap(({ group }, at) => (group === key ? [at + 1] : []));
    if (typeof limit !== 'string' || bound.length === 0) return undefined;
    return `第${bound.join('、')}条合计最多${limit.startsWith('$') ? '*' : limit}分`;
  });
  const parts = [...said, ...shared.sort(), ...(start ? [START[start]] : [])];
  if (rules.length === 0 || parts.includes(undefined)) return undefined;
  return `${BEGIN}${parts.join('；')}。`;
}

/** So many signs at its beginning and end tell which words of the criterion are meant. */
const [FIRST, LAST] = [12, 8];

/** “迟报的，每次扣0.5分”, long words of the criterion by their ends; empty: a single rule that the whole of it is the words of. */
function nameOf(rule: Rule, single: boolean, beside: string): string | undefined {
  const text = rule.text.replace(/\s+/g, '');
  if (single && text === wholeOf(beside)) return '';
  const short = `${text.slice(0, FIRST)}…${text.slice(-LAST)}`;
  return quoted(text.length > FIRST + LAST + 4 && fullOf(short, beside) === text ? short : text);
}

/** The words of a row for `beside`: its criterion, and the requirement beside it. */
export const besideRules = (criterion: string, requirement: string): string =>
  [criterion, requirement].map((words) => words.replace(/\s+/g, '')).join('\n');

/** The criterion among the words beside the rules. */
const wholeOf = (beside: string): string => beside.slice(0, Math.max(0, beside.indexOf('\n')));

/** The words that are called by their ends. */
function fullOf(name: string, beside: string): string {
  const [, first = '', last] = /^([^…]+)…([^…]+)$/.exec(name) ?? [];
  if (last === undefined) return name;
  const from = beside.indexOf(first);
  const to = beside.indexOf(last, from + first.length);
  return from < 0 || to < 0 ? name : beside.slice(from, to + last.length);
}

/** What a remark says of the rules of its item, and the rest of the remark. */
export interface SaidOfRules {
  /** `unread`: its words are none that are known, or it says that the rules stand elsewhere. */
  readonly ruled: Ruled | 'unread';
  readonly said: string;
  readonly rest: string;
}

/** Undefined: the remark says nothing of the rules. */
export function rulesIn(remark: string, given: Given): SaidOfRules | undefined {
  const sentences = remark.split('\n').flatMap((line) => parted(line, '。').map((part) => part.trim()));
  const said = sentences.find((part) => part.startsWith(BEGIN)) ?? '';
  if (said === '' && !remark.includes(ELSEWHERE)) return undefined;
  const sentence = said === '' ? ELSEWHERE : `${said}。`;
  const ruled = said === '' ? undefined : ruledIn(said.slice(BEGIN.length).replace(/\s+/g, ''), given);
  return { ruled: ruled ?? 'unread', said: sentence, rest: remark.replace(sentence, '').trim() };
}

function ruledIn(words: string, given: Given): Ruled | undefined {
  const parts = parted(words, '；');
  const own = parts.filter((part) => !SHARED.test(part) && part !== START.full && part !== START.zero);
  const around = { ...given, ids: own.map((_, at) => `r${at + 1}`) };
  const groups: NonNullable<SchemeNode['groups']> = {};
  const rules = own.map((part) => {
    const [, name, said = ''] = /^(?:（\d+）)?(?:(“[^“”]*”)：)?(.*)$/.exec(part) ?? [];
    const text = name === undefined ? wholeOf(given.beside) : fullOf(unquoted(name), given.beside);
    return readRule(said, text, around);
  });
  if (rules.length === 0 || rules.includes(undefined)) return undefined;
  const made = rules.map((rule, at) => ({ ...rule, ...(own.length > 1 ? { id: `r${at + 1}` } : {}) })) as Rule[];
  let start: SchemeNode['start'];
  for (const part of parts.filter((one) => !own.includes(one))) {
    const [, which = '', limit = ''] = SHARED.exec(part) ?? [];
    const begins = part === START.full ? 'full' : part === START.zero ? 'zero' : undefined;
    const bound = which.split('、').map((at) => made[Number(at) - 1]);
    if (begins) start = begins;
    else if (which === '' || bound.includes(undefined)) return undefined;
    else {
      const group = `limit-${Object.keys(groups).length + 1}`;
      groups[group] = { limit: limit === '*' ? given.open(part) : limit };
      for (const rule of bound) Object.assign(rule as Rule, { group });
    }
  }
  return { rules: made, groups: Object.keys(groups).length > 0 ? groups : undefined, start };
}
