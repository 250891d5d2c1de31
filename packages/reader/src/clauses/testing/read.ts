import { readClause } from '../read-clause.ts';
import type { Criterion, DoubtCode } from '../rule.ts';

/** The rules of a criterion without their places: what a test compares. */
export const rules = (text: string, more: Omit<Criterion, 'text'> = {}): unknown[] =>
  readClause({ text, ...more }).rules.map(({ at: _, ...rule }) => rule);

/** What the reader is in doubt about. */
export const doubts = (text: string, more: Omit<Criterion, 'text'> = {}): DoubtCode[] =>
  readClause({ text, ...more }).doubts.map(({ code }) => code);

/** The words that were handed back unread. */
export const rest = (text: string): string[] => readClause({ text }).rest.map((unread) => unread.text);
