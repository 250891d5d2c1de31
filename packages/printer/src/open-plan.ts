import { readScheme } from '@mingjian/files';
import { done, failed, type Outcome, type Problem, problem, type Scheme } from '@mingjian/model';
import {
  type Block,
  carriedScheme,
  type Document,
  type ReadOptions,
  readDocument,
  textOf,
} from '@mingjian/reader/blocks';
import { type Draft, draftOf } from '@mingjian/reader/draft';
import { ownPlaces } from './own-places.ts';
import { printDocx } from './print-docx.ts';
import { printXlsx } from './print-xlsx.ts';

/** A plan that was read. */
export interface OpenedPlan {
  readonly document: Document;
  readonly draft: Draft;
}

/**
 * A document as issued → the draft of its scheme, under `id`. A plan that we printed carries its scheme: that is taken, with
 * nothing to ask, as long as the words of the document are those that the scheme prints; once somebody has changed a word, the
 * words are read like a stranger's, and a warning says so. Fails where the document cannot be read or has no indicators.
 */
export async function openPlan(
  bytes: Uint8Array,
  name: string,
  id: string,
  options: ReadOptions = {},
): Promise<Outcome<OpenedPlan>> {
  const read = await readDocument(bytes, name, options);
  if (!read.ok) return read;
  const document = read.value;
  const draft = draftOf(document, id);
  const own = await ownScheme(bytes, document);
  if (own === undefined) return draft ? done({ document, draft }) : failed(withoutTable(document));
  if (own !== 'changed')
    return done({
      document,
      draft: {
        scheme: own,
        questions: [],
        sources: ownPlaces(own, document),
        tables: draft?.tables ?? { read: 0, left: 0 },
      },
    });
  if (!draft) return failed(withoutTable(document));
  const warnings = [...document.warnings, problem('document-words-changed', { file: name })];
  return done({ document: { ...document, warnings }, draft });
}

/**
 * Why a document gives no draft: first of all that it is not what its name says, where that is so. A PDF keeps no rows and columns, so
 * that its table may only be lost: that has another remedy.
 */
export const withoutTable = ({ kind, name, warnings }: Pick<Document, 'kind' | 'name' | 'warnings'>): Problem[] => [
  ...warnings.filter(({ code }) => code === 'document-named-otherwise'),
  problem(kind === 'pdf' ? 'document-pdf-no-table' : 'document-no-table', { file: name }),
];

/** The scheme that a document carries; `changed` where its words are others than the scheme prints, or it cannot be read. */
async function ownScheme(bytes: Uint8Array, document: Document): Promise<Scheme | 'changed' | undefined> {
  const print = document.kind === 'docx' ? printDocx : document.kind === 'xlsx' ? printXlsx : undefined;
  const text = print && (await carriedScheme(bytes));
  if (!print || text === null || text === undefined) return undefined;
  const carried = readScheme(new TextEncoder().encode(text), document.name);
  if (!carried.ok) return 'changed';
  const printed = await readDocument(await print(carried.value), document.name);
  return printed.ok && wordsOf(printed.value) === wordsOf(document) ? carried.value : 'changed';
}

/** All words in their order, a cell said once, without the spaces and line ends that programs set as they like. */
function wordsOf({ blocks }: Document): string {
  const words = (block: Block): string => {
    if (block.kind === 'note') return '';
    if (block.kind !== 'table') return block.text;
    const said = block.grid.map((cells, row) =>
      cells.map((cell, column) => (cell.row === row && cell.column === column ? textOf(cell) : '')).join('\t'),
    );
    return said.join('\n');
  };
  return blocks.map((block) => words(block).replace(/[^\S\n\t]+/g, '')).join('\n');
}
