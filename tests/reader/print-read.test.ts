import { readdirSync, readFileSync } from 'node:fs';
import { readScheme } from '@mingjian/files';
import type { Scheme, SchemeNode } from '@mingjian/model';
import { openPlan, printDocx, printXlsx, tablesOf } from '@mingjian/printer';
import { readDocument } from '@mingjian/reader/blocks';
import { type Draft, draftOf } from '@mingjian/reader/draft';
import { beforeAll, describe, expect, it } from 'vitest';

const folder = new URL('../../schemes/', import.meta.url);
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -5));

function builtIn(id: string): Scheme {
  const read = readScheme(readFileSync(new URL(`${id}.yaml`, folder)), `${id}.yaml`);
  if (!read.ok) throw new Error(id);
  return read.value;
}

async function readBack(scheme: Scheme): Promise<Draft> {
  const document = await readDocument(await printDocx(scheme), '方案.docx');
  if (!document.ok) throw new Error(JSON.stringify(document.problems));
  const draft = draftOf(document.value, 'draft');
  if (!draft) throw new Error('no table of indicators');
  return draft;
}

/** What a person compares: every leaf's name with its marks, in order; a masked figure is a star. */
function leaves(nodes: readonly SchemeNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.sheet) return [];
    if (node.children) return leaves(node.children);
    const said = node.weight ?? node.full;
    return [`${node.name} ${typeof said === 'string' && said.startsWith('$') ? '*' : (said ?? '')}`];
  });
}
const draftLeaves = ({ scheme }: Draft): string[] => [
  ...Object.values(scheme.sheets).flatMap((nodes) => leaves(nodes)),
  ...leaves(
    scheme.results.flatMap(({ root }) => [...(root.children ?? []), ...(root.extra ?? []), ...(root.after ?? [])]),
  ),
];
const bare = (name: string): string => name.replace(/\s+/g, '').replace(/^\d+\./, '');

// A plan printed with its tables, as an office would issue it, and read as a stranger's document.
describe.each(ids)('%s', (id) => {
  let scheme: Scheme;
  let draft: Draft;
  beforeAll(async () => {
    scheme = builtIn(id);
    draft = await readBack(scheme);
  });

  it('keeps every indicator with its marks, in order', () => {
    const printed = tablesOf(scheme).flatMap((table) =>
      table.rows.map((row) => {
        const name =
          row.levels
            .map((level) => level.text)
            .filter((text) => text !== '')
            .at(-1) ?? '';
        // A share that the document masks is the marks of its name.
        const shown = bare(name).replace(/（\*%）$/, '');
        return `${shown} ${shown === bare(name) ? row.points : '*'}`;
      }),
    );
    expect(draftLeaves(draft).map((leaf) => leaf.replace(/（\d+）(?= )/, ''))).toEqual(printed);
  });

  it.each([
    ['方案.docx', printDocx],
    ['方案.xlsx', printXlsx],
  ])('is the same scheme after printing and reading %s', async (name, print) => {
    const opened = await openPlan(await print(scheme), name, 'draft');
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    expect(opened.value.draft.scheme).toEqual(scheme);
    expect(opened.value.draft.questions).toEqual([]);
    expect(opened.value.document.warnings).toEqual([]);
  });

  it('keeps title, number and date', () => {
    expect(draft.scheme.title).toBe(scheme.document.title.replace(/\s+/g, ''));
    const { number, date, dateText } = scheme.document;
    expect(draft.scheme.document.number).toBe(number?.endsWith('号') ? number : undefined);
    // 芜湖's date lost its signs in the copy at hand (2020929): nobody can read it.
    expect(draft.scheme.document.date).toBe(dateText?.includes('年') ? date : undefined);
  });
});

describe('what the plans of one table state', () => {
  it.each(['xuanwei-2023', 'wuwei-2020', 'district-2023'])(
    '%s: most indicators have their rules, and the rest are asked about',
    async (id) => {
      const { scheme, questions } = await readBack(builtIn(id));
      const nodes = [
        ...Object.values(scheme.sheets).flat(),
        ...scheme.results.flatMap((result) => result.root.children ?? []),
      ];
      const all = (list: readonly SchemeNode[]): SchemeNode[] =>
        list.flatMap((node) => (node.children ? all(node.children) : [node]));
      const judged = all(nodes).filter((node) => node.rules?.every((rule) => rule.kind === 'judgement'));
      expect(judged.length).toBeLessThan(all(nodes).length / 8);
      for (const node of judged) expect(questions.some((question) => question.node?.endsWith(node.name))).toBe(true);
    },
  );
});
