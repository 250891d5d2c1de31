import { readdirSync, readFileSync } from 'node:fs';
import { readScheme } from '@mingjian/files';
import type { Scheme, SchemeNode } from '@mingjian/model';
import { type PrintedTable, tablesOf } from '@mingjian/printer';
import { readDocument } from '@mingjian/reader/blocks';
import { type Draft, draftOf } from '@mingjian/reader/draft';
import { describe, expect, it } from 'vitest';
import { LOSSES, type Lost, plain } from './lose-tables.ts';

const folder = new URL('../../schemes/', import.meta.url);
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -5));

function builtIn(id: string): Scheme {
  const read = readScheme(readFileSync(new URL(`${id}.yaml`, folder)), `${id}.yaml`);
  if (!read.ok) throw new Error(id);
  return read.value;
}

async function readText(text: string): Promise<Draft> {
  const document = await readDocument(new TextEncoder().encode(text), '方案.txt');
  if (!document.ok) throw new Error(JSON.stringify(document.problems));
  const draft = draftOf(document.value, 'draft');
  if (!draft) throw new Error('no draft');
  return draft;
}

const bare = (name: string): string =>
  name
    .replace(/\s+/g, '')
    .replace(/^\d+\./, '')
    .replace(/[（(][\d.*]+(?:分|%)[)）]$/, '');

/** Every leaf with the names above it and its marks, in order. */
function printed(tables: readonly PrintedTable[]): string[] {
  return tables.flatMap((table) =>
    table.rows.map((row) => {
      const names = row.levels.map((level) => bare(level.text)).filter((text) => text !== '');
      const hidden = row.levels
        .filter(({ text }) => text !== '')
        .at(-1)
        ?.text.endsWith('（*%）');
      return `${names.join('/')} ${hidden ? '*' : row.points}`;
    }),
  );
}

function drafted({ scheme }: Draft): string[] {
  const several = scheme.results[0]?.root.children?.length !== undefined && Object.keys(scheme.sheets).length === 0;
  const walk = (nodes: readonly SchemeNode[], above: readonly string[]): string[] =>
    nodes.flatMap((node) => {
      const names = [...above, node.name.replace(/（\d+）$/, '')];
      const said = node.weight ?? node.full;
      const marks = typeof said === 'string' && said.startsWith('$') ? '*' : (said ?? '');
      return node.children ? walk(node.children, names) : [`${names.join('/')} ${marks}`];
    });
  const sheets = Object.values(scheme.sheets).flatMap((nodes) => walk(nodes, []));
  const roots = scheme.results.flatMap(({ root }) => [...(root.children ?? []), ...(root.extra ?? [])]);
  return [...sheets, ...(several ? walk(roots, []) : [])];
}

/** Where the plan hides its marks, or cells ran together, only the last name is sure, and that is asked. */
const last = (leaf: string): string => leaf.split('/').at(-1) ?? '';
const hidesMarks = ({ rows }: PrintedTable): boolean =>
  rows.filter(({ points }) => /\d/.test(points)).length * 2 < rows.length;

describe.each(ids)('%s', (id) => {
  const tables = tablesOf(builtIn(id)).map(plain);
  const { 'run together': _, 'shifted rows': shifted, ...lossesWithTree } = LOSSES;

  it.each(Object.entries(lossesWithTree) as [string, Lost][])('as %s keeps tree and marks', async (_, lose) => {
    for (const table of tables) {
      const { found, codes } = await readLost(lose(table));
      const sure = hidesMarks(table) ? last : (leaf: string) => leaf;
      expect(found.map(sure)).toEqual(printed([table]).map(sure));
      expect(codes).toContain(lose === LOSSES.outline ? 'outline-read' : 'table-restored');
    }
  });

  it('as shifted rows keeps every indicator that has marks', async () => {
    const marked = (leaves: readonly string[]): string[] => leaves.map(last).filter((leaf) => /[\d*]$/.test(leaf));
    for (const table of tables)
      expect(marked((await readLost(shifted(table))).found)).toEqual(marked(printed([table])));
  });
});

// Only where criteria end as sentences and begin with words can anybody say where marks stand.
describe.each(['bozhou-2023', 'district-2023'])('%s run together', (id) => {
  it('keeps the marks in order, and asks', async () => {
    for (const table of tablesOf(builtIn(id)).map(plain)) {
      const rows = table.rows.filter(({ points }) => points !== '');
      if (rows.length < table.rows.length - 1) continue;
      const { found, codes } = await readLost(LOSSES['run together']({ ...table, rows }));
      expect(found.map((leaf) => leaf.split(' ').at(-1))).toEqual(rows.map(({ points }) => points));
      expect(codes).toEqual(expect.arrayContaining(['table-restored', 'names-joined']));
    }
  });
});

async function readLost(text: string): Promise<{ found: string[]; codes: string[] }> {
  const draft = await readText(`甲市2023年政务公开考核方案\n${text}\n甲市政务公开办公室\n2023年3月1日\n`);
  return { found: drafted(draft), codes: draft.questions.map(({ code }) => code) };
}
