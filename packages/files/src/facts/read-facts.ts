import type { Fact, FactColumn, Outcome } from '@mingjian/model';
import { type Cells, readTable } from '../table/table.ts';
import { dayText, numberText } from '../text/cells.ts';
import { factShape } from './shape.ts';
import { itemResultOf, kindOf } from './words.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const days = ['date', 'end', 'due', 'known'] as const;

/**
 * Facts file → facts. Only spelling is settled here (dates, digits, Chinese words for kinds and results); what a fact
 * may say is the engine's to judge, so an unreadable date goes on as written and is named there with its row.
 */
export function readFacts(bytes: Uint8Array, file: string): Outcome<Fact[]> {
  return readTable(bytes, file, factShape, toFact);
}

function toFact(cells: Cells<FactColumn>, row: number): Fact {
  const fact = cells as Mutable<Fact>;
  fact.unit ??= '';
  fact.indicator ??= '';
  fact.kind = kindOf(fact.kind ?? '');
  fact.row = row;
  for (const column of days) {
    const text = fact[column];
    if (text !== undefined) fact[column] = dayText(text);
  }
  if (fact.count !== undefined) fact.count = numberText(fact.count);
  if (fact.of !== undefined) fact.of = numberText(fact.of);
  if (fact.value !== undefined) fact.value = fact.kind === 'item' ? itemResultOf(fact.value) : numberText(fact.value);
  return fact;
}
