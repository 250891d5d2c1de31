import { done, failed, type Outcome, problem } from '@mingjian/model';
import type { TableShape } from '../table/columns.ts';
import { readAnyTable } from '../table/read-any.ts';
import type { CellOf } from '../table/take-rows.ts';

type WordColumn = 'wrong' | 'right' | 'kind' | 'source' | 'since' | 'unless';

/** The columns of a list of wrong words, and what offices call them. */
const wordShape: TableShape<WordColumn> = {
  columns: ['wrong', 'right', 'kind', 'source', 'since', 'unless'],
  names: {
    wrong: ['错误词', '错误表述', '错误', '错词', '不规范表述'],
    right: ['正确词', '正确表述', '正确', '规范表述', '建议'],
    kind: ['类别', '类型', '分类'],
    source: ['来源', '依据', '出处'],
    since: ['起始日期', '启用日期', '版本', '日期'],
    unless: ['例外', '除外'],
  },
  required: ['wrong', 'right'],
};

/** More is no list that somebody keeps, and a longer word is no word. */
const MOST = 50_000;
const LONGEST = 60;

/** A list of words, all of it, or every row in which one is missing or too long. */
export async function readWords(bytes: Uint8Array, file: string): Promise<Outcome<WordRow[]>> {
  const rows = await readAnyTable(bytes, file, wordShape, (cell, row) => ({ word: toWord(cell), row }));
  if (!rows.ok) return rows;
  const count = rows.value.length;
  if (count === 0) return failed([problem('file-empty', { file })]);
  if (count > MOST) return failed([problem('inspect-words-many', { file }, { count, limit: MOST })]);
  const problems = rows.value.flatMap(({ word: { wrong, right, unless = [] }, row }) => {
    if (wrong === '' || right === '') return [problem('inspect-word', { file, row })];
    const isLong = [wrong, right, ...unless].some((word) => word.length > LONGEST);
    return isLong ? [problem('inspect-word-long', { file, row }, { limit: LONGEST })] : [];
  });
  if (problems.length > 0) return failed(problems);
  return done(rows.value.map(({ word }) => word));
}

/** A wrong word with the right one; `unless`: longer words in which it is no mistake. */
export interface WordRow {
  readonly wrong: string;
  readonly right: string;
  readonly kind?: string;
  readonly source?: string;
  readonly since?: string;
  readonly unless?: readonly string[];
}

/** One row of a list; exceptions are parted by ; or 、. */
function toWord(cell: CellOf<WordColumn>): WordRow {
  const rest = (['kind', 'source', 'since'] as const).flatMap((column) => {
    const text = cell(column);
    return text === undefined ? [] : [[column, text] as const];
  });
  const unless = cell('unless')
    ?.split(/[;；、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return {
    wrong: cell('wrong') ?? '',
    right: cell('right') ?? '',
    ...Object.fromEntries(rest),
    ...(unless ? { unless } : {}),
  };
}
