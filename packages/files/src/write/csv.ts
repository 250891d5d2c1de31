import { type Fact, type FactColumn, factColumns, type Lang, type Unit } from '@mingjian/model';
import { factShape } from '../facts/shape.ts';
import { itemResultWord, kindWord } from '../facts/words.ts';
import type { TableShape } from '../table/columns.ts';
import { guarded } from '../text/guard.ts';
import { unitShape } from '../units/shape.ts';

const quoted = (text: string): string => (/[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** With a byte order mark and CRLF, as spreadsheets want Chinese text. */
function table<C extends string>(
  shape: TableShape<C>,
  rows: readonly Partial<Record<C, string | undefined>>[],
  lang: Lang,
): string {
  const used = shape.columns.filter(
    (column) => shape.required.includes(column) || rows.some((row) => (row[column] ?? '') !== ''),
  );
  const header = used.map((column) => (lang === 'zh' ? (shape.names[column][0] ?? column) : column));
  const lines = [header, ...rows.map((row) => used.map((column) => guarded(row[column] ?? '')))];
  return `\ufeff${lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

/** Facts as a facts file; columns that no fact uses are left out. */
export function factsToCsv(facts: readonly Fact[], lang: Lang = 'zh'): string {
  const rows = facts.map((fact) => {
    const row: Partial<Record<FactColumn, string | undefined>> = {};
    for (const column of factColumns) row[column] = fact[column];
    if (lang === 'zh') {
      if (fact.kind === 'item' && fact.value !== undefined) row.value = itemResultWord(fact.value);
      row.kind = kindWord(fact.kind);
    }
    return row;
  });
  return table(factShape, rows, lang);
}

/** Units as a units file. */
export function unitsToCsv(units: readonly Unit[], lang: Lang = 'zh'): string {
  const rows = units.map((unit) => ({ ...pick(unit), tags: unit.tags?.join(';') }));
  return table(unitShape, rows, lang);
}

const pick = ({ id, name, class: unitClass, parent }: Unit) => ({ id, name, class: unitClass, parent });
