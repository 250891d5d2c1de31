import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { carrying } from './carry.ts';
import { openPlan, withoutTable } from './open-plan.ts';
import { printDocx } from './print-docx.ts';
import { printXlsx } from './print-xlsx.ts';
import { small } from './testing/small.ts';

const kinds = [
  { name: '方案.docx', print: printDocx, words: 'word/document.xml' },
  { name: '方案.xlsx', print: printXlsx, words: 'xl/sharedStrings.xml' },
];

async function opened(bytes: Uint8Array, name: string) {
  const plan = await openPlan(bytes, name, 'plan');
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return { ...plan.value, warnings: plan.value.document.warnings.map(({ code }) => code) };
}

/** The document as somebody left it who changed words of one part. */
function changed(bytes: Uint8Array, part: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts[part] ?? new Uint8Array());
  if (!text.includes(from)) throw new Error(`no ${from} in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(text.replaceAll(from, to)) });
}

describe.each(kinds)('$name', ({ name, print, words }) => {
  it('gives the scheme back that was printed, with nothing to ask', async () => {
    const { draft, warnings } = await opened(await print(small), name);
    expect(draft.scheme).toEqual(small);
    expect([draft.questions, warnings]).toEqual([[], []]);
    const rows = Object.entries(draft.sources).map(([path, { row }]) => `${path} ${row}`);
    const first = name.endsWith('xlsx') ? 3 : 2;
    expect(rows).toEqual([`公开 ${first}`, `公开/文件 ${first}`, `公开/财政 ${first + 1}`, `申请 ${first + 2}`]);
  });

  it('gives back who has signed a sum as the document’s own, until a word of it is another', async () => {
    const sic = [{ full: '40', sum: '30', reason: '印发稿如此', by: '甲', on: '2023-05-01' }];
    const results = small.results.map((one) => ({ ...one, root: { ...one.root, full: '40', sic, floor: '0' } }));
    const signed = { ...small, results, stated: [{ clause: '公开', name: '公开', full: '31', sic }] };
    const bytes = await print(signed);
    expect((await opened(bytes, name)).draft.scheme).toEqual(signed);
    const { draft } = await opened(changed(bytes, words, '每处扣1分', '每处扣2分'), name);
    expect(JSON.stringify(draft.scheme)).not.toContain('印发稿如此');
    // What is printed for it is read as what it was.
    expect(draft.scheme.results[0]?.root.floor).toBe('0');
    expect(draft.scheme.provisions).toEqual(
      (await opened(changed(await print(small), words, '每处扣1分', '每处扣2分'), name)).draft.scheme.provisions,
    );
  });

  it('reads the words once somebody has changed them, and says so', async () => {
    const { draft, warnings } = await opened(changed(await print(small), words, '每处扣1分', '每处扣2分'), name);
    expect(warnings).toContain('document-words-changed');
    expect(draft.scheme.id).toBe('plan');
    expect(draft.scheme.results[0]?.root.children?.[0]?.children?.[0]?.rules).toMatchObject([{ points: '2' }]);
  });

  it('takes no scheme that a document carries under the words of another', async () => {
    const other = { ...small, results: small.results.map((one) => ({ ...one, root: { ...one.root, children: [] } })) };
    const { draft, warnings } = await opened(carrying(await print(small), other), name);
    expect(warnings).toContain('document-words-changed');
    expect(draft.scheme.id).toBe('plan');
  });
});

it('reads a stranger’s document by its words', async () => {
  const text = '甲市2023年政务公开考核评分标准\n考核项目\t分值\t评分标准\n政策文件\t100\t每发现一处扣1分。\n';
  const { draft, warnings } = await opened(strToU8(text), '方案.txt');
  expect([draft.scheme.id, warnings]).toEqual(['plan', []]);
});

it('refuses a document without indicators', async () => {
  const plan = await openPlan(strToU8('各单位：\n请认真贯彻执行。\n'), '通知.txt', 'plan');
  expect(plan.ok ? [] : plan.problems.map(({ code }) => code)).toEqual(['document-no-table']);
});

it('says of a PDF that its rows and columns are lost, which has another remedy', () => {
  const code = (kind: 'pdf' | 'docx') => withoutTable({ kind, name: '方案', warnings: [] }).map((one) => one.code);
  expect([code('pdf'), code('docx')]).toEqual([['document-pdf-no-table'], ['document-no-table']]);
});

it('says first that a file is not what its name says', async () => {
  const plan = await openPlan(strToU8('各单位：\n请认真贯彻执行。\n'), '方案.docx', 'plan');
  const codes = plan.ok ? [] : plan.problems.map(({ code }) => code);
  expect(codes).toEqual(['document-named-otherwise', 'document-no-table']);
});
