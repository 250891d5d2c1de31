import { readdirSync, readFileSync } from 'node:fs';
import { readScheme } from '@mingjian/files';
import type { Scheme, SchemeNode } from '@mingjian/model';
import { frontOf, printDocx, printXlsx, tablesOf } from '@mingjian/printer';
import { readDocument } from '@mingjian/reader/blocks';
import { draftOf } from '@mingjian/reader/draft';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Aspect, type Compared, compared } from '../../packages/printer/src/testing/compare-drafts.ts';
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

async function readAs(scheme: Scheme, bytes: Uint8Array, name: string): Promise<Compared> {
  const document = await readDocument(bytes, name);
  if (!document.ok) throw new Error(JSON.stringify(document.problems));
  const draft = draftOf(document.value, 'draft');
  if (!draft) throw new Error('no draft');
  return compared(scheme, draft);
}

/** What must be as the scheme has it wherever a plan is printed with its tables: nothing of it is left to a question. */
const EQUAL: readonly Aspect[] = [
  'indicators',
  'names',
  'parents',
  'points',
  'codes',
  'sums',
  'beside',
  'stages',
  'windows',
  'compositions',
  'rounds',
  'results',
  'units',
];
/**
 * Rules that nobody is asked about although the scheme has another kind: what is counted from a list or from days costs the same when
 * a person counts it; an office said of one item that each piece costs; and an award inside the marks is told by a check.
 */
const ALIKE = ['checklist ≠ deduct', 'timeliness ≠ deduct', 'deduct deduct ≠ deduct fixed', 'levels ≠ award award'];
const told = ({ aspect, where, scheme, draft }: Compared['differences'][number]): string =>
  `${aspect} ${where}: ${scheme} ≠ ${draft}`;
const differ = ({ differences }: Compared, aspects: readonly Aspect[]): string[] =>
  differences.filter(({ aspect }) => aspects.includes(aspect)).map(told);

// A plan printed with its tables and read by its words alone, as a stranger's: beside it the scheme that people made.
describe.each(ids)('%s', (id) => {
  let scheme: Scheme;
  beforeAll(() => {
    scheme = builtIn(id);
  });

  it.each([
    ['方案.docx', printDocx],
    ['方案.xlsx', printXlsx],
  ] as const)('%s gives the same tree, marks, sums, stages and units', async (name, print) => {
    const found = await readAs(scheme, await print(scheme), name);
    expect(differ(found, EQUAL)).toEqual([]);
    expect(found.surplus).toEqual([]);
    // A class that no list names, whom an indicator concerns, the bounds of grades: where the draft has them otherwise, it asks.
    const open = found.differences.filter(
      ({ aspect, asked }) => /^(?:classes|grades|concerns)$/.test(aspect) && asked.length === 0,
    );
    expect(open.map(told)).toEqual([]);
  });

  it('has most of its rules', async () => {
    const { of, differences } = await readAs(scheme, await printDocx(scheme), '方案.docx');
    expect(of.rules.right).toBeGreaterThan(of.rules.all * 0.6);
    const silent = differences.filter(({ aspect, asked }) => aspect === 'rules' && asked.length === 0);
    expect(silent.map((one) => `${one.scheme} ≠ ${one.draft}`).filter((kinds) => !ALIKE.includes(kinds))).toEqual([]);
  });

  it.each(Object.entries(LOSSES).filter(([name]) => /outline|cells|blanks/.test(name)) as [string, Lost][])(
    'as a text with %s keeps every indicator and its marks, or asks',
    async (_, lose) => {
      const tables = tablesOf(scheme).map(plain);
      const text = [
        ...frontOf(scheme).map((line) => line.text),
        ...tables.flatMap((table, at) => [`附件${at + 1}`, lose(table)]),
      ].join('\n');
      const found = await readAs(scheme, new TextEncoder().encode(text), '方案.txt');
      const said = (where: string): boolean => text.includes(where);
      const lost = found.differences.filter(
        ({ aspect, where, asked }) =>
          (aspect === 'points' || (aspect === 'indicators' && said(where))) && asked.length === 0,
      );
      expect(lost.map(told)).toEqual([]);
      expect(found.of.indicators.right).toBeGreaterThan(found.of.indicators.all * 0.9);
    },
  );
});

/** The paths of all nodes, as the workbench knows them: below a sheet's id, or below a result. */
function pathsOf({ sheets, results }: Scheme): Set<string> {
  const walk = (nodes: readonly SchemeNode[], above: readonly string[]): string[] =>
    nodes.flatMap((node) => {
      const here = [...above, node.name];
      return [here.join('/'), ...walk(node.children ?? [], here)];
    });
  const roots = results.flatMap(({ root }) => [...(root.children ?? []), ...(root.extra ?? []), ...(root.after ?? [])]);
  return new Set([...Object.entries(sheets).flatMap(([id, nodes]) => walk(nodes, [id])), ...walk(roots, [])]);
}

it.each(ids)('%s: each question and each source names a node that the draft has', async (id) => {
  const document = await readDocument(await printDocx(builtIn(id)), '方案.docx');
  const draft = document.ok ? draftOf(document.value, 'draft') : undefined;
  if (!draft) throw new Error('no draft');
  const paths = pathsOf(draft.scheme);
  const named = [...draft.questions.flatMap(({ node }) => node ?? []), ...Object.keys(draft.sources)];
  expect([...new Set(named)].filter((path) => !paths.has(path))).toEqual([]);
});
