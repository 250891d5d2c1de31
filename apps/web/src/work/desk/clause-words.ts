import type { PlanRule } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import { belongs, type Line } from './lines.ts';

/** As many characters name a clause: enough to tell it from its neighbours, few enough for one line. */
const MOST = 18;
const NUMBER = /^\s*(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．]\s*)+(?![0-9])/;

/** The first words of a clause, without its number: 降低的，每降低0.1等… */
export function shortClause(text: string): string {
  const words = text
    .replace(NUMBER, '')
    .trim()
    .replace(/[。；;]$/, '');
  if (words.length <= MOST) return words;
  const head = words.slice(0, MOST);
  const end = Math.max(...['，', '；', '。', ',', ';'].map((mark) => head.lastIndexOf(mark)));
  return `${head.slice(0, end >= 6 ? end : MOST - 1)}…`;
}

/** The clause of a rule in a few words, where the item asks about several; empty where there is only one. */
export function clauseOf(lines: readonly Line[], rule: string | null): string {
  const rules = new Map<string, PlanRule>(lines.map((line) => [line.rule.id, line.rule]));
  const found = rules.size > 1 && rule !== null ? rules.get(rule) : undefined;
  return found ? shortClause(found.text) : '';
}

/** The clause that a record belongs to, in the same way. */
export const clauseOfFact = (lines: readonly Line[], fact: Fact): string =>
  clauseOf(lines, lines.find((line) => belongs(line, fact))?.rule.id ?? null);
