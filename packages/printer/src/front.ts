import type { Scheme } from '@mingjian/model';
import { UNKNOWN_ISSUER } from '@mingjian/reader/draft';
import { amountWords } from './outline.ts';

/** A line of a plan before its tables. */
export interface FrontLine {
  readonly as: 'title' | 'number' | 'body' | 'sign';
  readonly text: string;
}

/** What a plan says before its tables, in its order: title, number, clauses, lists of units, who issued it and when. */
export function frontOf({ document, provisions, classes }: Scheme): FrontLine[] {
  const clauses = provisions.filter(({ text }) => text !== document.title).flatMap(({ text }) => text.split('\n'));
  const lists = Object.values(classes).flatMap(({ name, units, stated }) => {
    if (units === null) return [];
    const names = units.map((unit) => (typeof unit === 'string' ? unit : unit.name));
    const count = stated === undefined ? names.length : amountWords(stated, classes);
    return [`${name}（${count}家）：${names.join('、')}。`];
  });
  return [
    { as: 'title', text: document.title },
    ...(document.number ? [{ as: 'number', text: document.number } as const] : []),
    ...[...clauses, ...lists].map((text) => ({ as: 'body', text }) as const),
    ...(document.issuer === UNKNOWN_ISSUER ? [] : [{ as: 'sign', text: document.issuer } as const]),
    ...(document.dateText ? [{ as: 'sign', text: document.dateText } as const] : []),
  ];
}
