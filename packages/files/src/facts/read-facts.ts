import type { Fact, FactColumn, Outcome } from '@mingjian/model';
import { readAnyTable } from '../table/read-any.ts';
import { readTable } from '../table/table.ts';
import type { CellOf } from '../table/take-rows.ts';
import { dayText, numberText, percentText } from '../text/cells.ts';
import { factShape } from './shape.ts';
import { itemResultOf, kindOf } from './words.ts';

/**
 * Facts file → facts. Only spelling is settled here (dates, digits, Chinese words for kinds and results); what a fact
 * may say is the engine's to judge, so an unreadable date goes on as written and is named there with its row.
 */
export function readFacts(bytes: Uint8Array, file: string): Outcome<Fact[]> {
  return readTable(bytes, file, factShape, toFact);
}

/** The same from CSV or a workbook, by what the bytes are. */
export const readFactsFile = (bytes: Uint8Array, file: string): Promise<Outcome<Fact[]>> =>
  readAnyTable(bytes, file, factShape, toFact);

const dayOf = (text: string | undefined) => (text === undefined ? undefined : dayText(text));
const numberOf = (text: string | undefined) => (text === undefined ? undefined : numberText(text));

/** 92%: of a hundred so many, exactly as it was given. */
const HUNDRED = '100';

/** Every fact has every column, in one order: a million objects of one shape are quick to make and to read. */
export function toFact(cell: CellOf<FactColumn>, row: number): Fact {
  const kind = kindOf(cell('kind') ?? '');
  const value = cell('value');
  const share = kind === 'measure' && cell('of') === undefined ? percentText(value ?? '') : undefined;
  return {
    id: cell('id'),
    unit: cell('unit') ?? '',
    indicator: cell('indicator') ?? '',
    stage: cell('stage'),
    round: cell('round'),
    rule: cell('rule'),
    kind,
    date: dayOf(cell('date')),
    end: dayOf(cell('end')),
    due: dayOf(cell('due')),
    known: dayOf(cell('known')),
    count: numberOf(cell('count')),
    value: kind === 'item' && value !== undefined ? itemResultOf(value) : (share ?? numberOf(value)),
    of: share === undefined ? numberOf(cell('of')) : HUNDRED,
    level: cell('level'),
    item: cell('item'),
    object: cell('object'),
    by: cell('by'),
    replaces: cell('replaces'),
    note: cell('note'),
    evidence: cell('evidence'),
    row,
  };
}
