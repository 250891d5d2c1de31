import type { Branch } from './branch.ts';
import { nameOf } from './rows.ts';

const MARKED = /([^（()）\d][^（()）]{1,40}?)\s*[（(]\s*(\d+(?:\.\d+)?)\s*分\s*[)）]/g;
const ITEM = /(?:^|\n|[。；;]\s*)(?:\d{1,2}[.．、]|[（(]\d{1,2}[)）]|[①-⑳])/g;

/**
 * 按时接收量（0.5分）按时办结率（0.5分）: a cell that names several indicators with their marks, and numbers a criterion for each,
 * holds as many leaves. Undefined where it does not.
 */
export function several(label: string, branch: Branch): Branch[] | undefined {
  const { row } = branch;
  const parts = [...label.matchAll(MARKED)];
  if (!row || parts.length < 2 || parts.map(([text]) => text).join('').length < label.trim().length - 2)
    return undefined;
  const criteria = items(row.criterion, parts.length);
  const contents = items(row.content, parts.length);
  if (criteria === undefined && row.criterion !== '') return undefined;
  return parts.map(([, name = '', marks], index) => ({
    ...branch,
    name: nameOf(name),
    full: Number(marks),
    row: {
      ...row,
      criterion: criteria?.[index] ?? row.criterion,
      content: contents?.[index] ?? row.content,
    },
  }));
}

/** A text cut at its numbers, if there are as many as wanted. */
function items(text: string, wanted: number): string[] | undefined {
  const starts = [...text.matchAll(ITEM)].map((found) => found.index + found[0].search(/[\d（(①-⑳]/));
  if (starts.length !== wanted) return undefined;
  return starts.map((from, index) => text.slice(from, starts[index + 1] ?? text.length).trim());
}
