import { type FactColumn, factColumns } from '@mingjian/model';
import { factShape } from '../facts/shape.ts';
import { plainName } from '../table/columns.ts';
import { factWords, type Preset, presets } from './words.ts';

/** What each column of a file is taken for; null: it is left out. Constants say what the file has no column for. */
export interface Mapping {
  readonly columns: readonly (FactColumn | null)[];
  readonly constants: { readonly [C in FactColumn]?: string | undefined };
}

type Words = { readonly [C in FactColumn]?: readonly string[] };

const pairsOf = (words: Words): [string, FactColumn][] =>
  factColumns.flatMap((column) => (words[column] ?? []).map((word): [string, FactColumn] => [plainName(word), column]));

/** What is said exactly, the headings of a facts file first. */
const exact = pairsOf(
  Object.fromEntries(
    factColumns.map((column) => [column, [column, ...factShape.names[column], ...(factWords[column] ?? [])]]),
  ),
);
const exactNames = new Set([
  ...exact.map(([name]) => name),
  ...presets.flatMap(({ words }) => pairsOf(words)).map(([name]) => name),
]);

/** Whether a heading is one that means something to us, as it stands. */
export const knowsHeading = (heading: string): boolean => exactNames.has(plainName(heading));

/** The kind of file that these headings show, if any. */
export const presetOf = (headings: readonly string[]): Preset | null =>
  presets.find(({ marks }) => headings.some((heading) => marks.some((mark) => heading.includes(mark)))) ?? null;

/**
 * Proposes what each heading means. First what is said exactly, then what is said within a longer heading, the longer
 * word before the shorter one; each of our columns once, and never by a guess from the cells.
 */
export function proposeMapping(headings: readonly string[], preset: Preset | null = presetOf(headings)): Mapping {
  const columns: (FactColumn | null)[] = headings.map(() => null);
  const given = new Set<FactColumn>();
  const take: Take = (at, column) => {
    if (columns[at] != null || given.has(column)) return;
    columns[at] = column;
    given.add(column);
  };
  const names = headings.map(plainName);
  const special = pairsOf(preset?.words ?? {});
  sayExactly(names, special, take);
  sayWithin(names, special, take);
  sayExactly(names, exact, take);
  sayWithin(names, pairsOf(factWords), take);
  return { columns, constants: { ...preset?.constants } };
}

type Take = (at: number, column: FactColumn) => void;
type Pairs = readonly [string, FactColumn][];

/** Of several headings for one column the word that stands first in our list wins, wherever it stands in the file. */
function sayExactly(names: readonly string[], pairs: Pairs, take: Take): void {
  for (const [word, column] of pairs) {
    const at = names.indexOf(word);
    if (at >= 0) take(at, column);
  }
}

function sayWithin(names: readonly string[], pairs: Pairs, take: Take): void {
  for (const [word, column] of [...pairs].sort(([a], [b]) => b.length - a.length)) {
    const at = names.findIndex((name) => name !== word && name.includes(word));
    if (at >= 0) take(at, column);
  }
}
