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

/** A list of words, all of it, or every row in which one is missing. */
export async function readWords(bytes: Uint8Array, file: string): Promise<Outcome<WordRow[]>> {
  const rows = await readAnyTable(bytes, file, wordShape, (cell, row) => ({ word: toWord(cell), row }));
  if (!rows.ok) return rows;
  const half = rows.value.filter(({ word }) => word.wrong === '' || word.right === '');
  if (half.length > 0) return failed(half.map(({ row }) => problem('inspect-word', { file, row })));
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
