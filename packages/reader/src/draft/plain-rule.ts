import type { Rule } from '@mingjian/model';
import type { ByClass, PlacedRule, Points, ReadClause } from '../clauses/index.ts';
import { tidy } from '../clauses/tidy.ts';
import type { PartStep } from './part-step.ts';
import type { QuestionCode } from './question.ts';

/** What a leaf gives the reading of its criterion. */
export interface Leaf {
  readonly full: number | null;
  readonly year: number;
  readonly clause: string;
  /** The cells beside the criterion. */
  readonly context?: string;
  /** Class ids by the names that the document uses. */
  readonly classes: Readonly<Record<string, string>>;
  /** It stands beside the indicators, where nothing is lost and nothing ends at zero. */
  readonly beside?: boolean | undefined;
  /** A new open parameter for a number that the document masks; returns its reference `$…`. */
  readonly open: (text: string, ask: string) => string;
}

/** A rule as a person builds it: without the defaults that the schema adds. */
export type Plain = Record<string, unknown> & { kind: Rule['kind']; text: string };

/** What the making of one rule needs besides the clause. */
export interface One {
  readonly leaf: Leaf;
  /** The whole criterion. */
  readonly read: ReadClause;
  /** The words of a clause in its criterion. */
  readonly words: (rule: PlacedRule) => string;
  /** How a part of a step of a rate counts, where the words say so. */
  readonly partStep: (rule: PlacedRule) => PartStep | undefined;
  /** How far a judgement without bounds goes for each class, where the words say so. */
  readonly judged: Readonly<Record<string, string>> | undefined;
  readonly ask: (code: QuestionCode, text: string) => void;
  /** A new group of rules that share one limit, in points; returns its name. */
  readonly group: (limit: number) => string;
}

/** A number as the scheme writes it: no dust of binary fractions. */
export const plain = (value: number): string => String(tidy(value));

/** The magnitude of points, by class where the clause gives each class its own; a masked one becomes an open parameter. */
export function amount(points: Points, byClass: ByClass | undefined, text: string, { leaf, ask }: One): unknown {
  if (byClass) {
    const found = Object.entries(byClass).map(([label, value]) => [classId(label, leaf.classes), value] as const);
    if (found.every(([id, value]) => id !== undefined && value !== null))
      return Object.fromEntries(found.map(([id, value]) => [id, plain(Math.abs(value as number))]));
    ask('class-unknown', text);
    const most = Math.max(...Object.values(byClass).map((value) => Math.abs(value ?? 0)));
    return plain(most);
  }
  return points === null ? leaf.open(text, '是几分？') : plain(Math.abs(points));
}

/** The id of a class by the name that a clause uses for it; undefined: the plan knows none. */
export function classId(label: string, classes: Readonly<Record<string, string>>): string | undefined {
  const names = Object.keys(classes);
  const name =
    names.find((known) => known === label) ?? names.find((known) => known.includes(label) || label.includes(known));
  return name === undefined ? undefined : classes[name];
}

/** Names that come twice get a number, since facts name them. */
export function unique<T extends Record<string, unknown>>(list: readonly T[], key: keyof T & string): T[] {
  const seen = new Map<unknown, number>();
  return list.map((one) => {
    const count = (seen.get(one[key]) ?? 0) + 1;
    seen.set(one[key], count);
    return count === 1 ? one : { ...one, [key]: `${String(one[key])}（${count}）` };
  });
}
