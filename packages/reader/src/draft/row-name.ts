import { nameOf, type Row } from './rows.ts';
import { shortName } from './short-name.ts';

/** 领导分工（0.1分）：明确…: what a row begins with, its marks included. */
export function headOfRow(row: Row): string {
  const words = (row.content || row.criterion || row.note).trim();
  return MARKED_HEAD.exec(words)?.[0] ?? words.split(/[。；;\n：:]/)[0] ?? '';
}
const MARKED_HEAD = /^[^。；;\n：:（()）]{2,30}[（(]\s*\d+(?:\.\d+)?\s*分\s*[)）]/;

/** A row without a level of its own is called by the first words it says. */
export function nameOfRow(row: Row): string {
  const words = nameOf(headOfRow(row));
  return shortName(words, true) || '（未命名）';
}
