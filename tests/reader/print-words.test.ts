import type { Rule, Scheme, SchemeNode } from '@mingjian/model';
import { printDocx, printXlsx } from '@mingjian/printer';
import { readDocument, textOf } from '@mingjian/reader/blocks';
import { type Draft, draftOf } from '@mingjian/reader/draft';
import { describe, expect, it } from 'vitest';

async function read(bytes: Uint8Array, name: string): Promise<Draft> {
  const document = await readDocument(bytes, name);
  if (!document.ok) throw new Error(JSON.stringify(document.problems));
  const draft = draftOf(document.value, 'draft');
  if (!draft) throw new Error('no table of indicators');
  return draft;
}

const table = (head: string, ...lines: (readonly string[])[]): string =>
  [head, ...lines.map((cells) => cells.join('\t'))].join('\n');

/** One table for all: parts and items with the document's numbers, who assesses each, an item of two things, a bonus beside the total. */
const TOWNSHIPS = table(
  '某县2026年度河湖管护工作乡镇考核细则',
  ['序号', '考核项目', '分值', '考核内容及评分标准', '负责考核部门'],
  ['', '总分', '100', '', ''],
  ['一、', '组织保障', '30', '', ''],
  ['1', '健全工作机构', '10', '未明确河长的，每个河段扣2分，扣完为止。', '县河长办'],
  ['2', '开展巡河', '20', '1.建立巡河台账，得5分。2.按月巡河，得15分，缺一次扣1分。', '县河长办 县水利局'],
  ['二、', '水质治理', '70', '', ''],
  ['3', '断面水质', '30', '年内每出现一次超标扣5分。', '县环保局'],
  ['4', '排污口整治', '40', '发现一处未整治的排污口扣4分，扣完为止。', '县城建局'],
  ['三、', '奖扣分项目', '5', '受到省级通报表扬的，每次加2分；被市级通报批评的，每次扣2分。', '县河长办'],
);

/** Levels of merged cells without numbers, requirements beside criteria, who is responsible, and marks only with the items. */
const DEPARTMENTS = table(
  '某市2026年度档案工作部门考核方案',
  ['一级指标', '二级指标', '分值', '考核内容', '评分标准', '责任单位', '考核方式', '备注'],
  [
    '基础工作（60分）',
    '档案室建设',
    '30',
    '设立专用库房。',
    '未设专用库房的，扣10分。',
    '各部门',
    '实地查看',
    '以年底为准',
  ],
  ['', '归档文件', '30', '上半年完成归档。', '每少一卷扣0.5分，扣完为止。', '各部门', '查阅目录', ''],
  ['利用服务（40分）', '查档服务', '25', '接待查档。', '被投诉属实的，每次扣5分。', '档案科', '日常记录', ''],
  ['', '12345热线办理', '15', '按时回复。', '超期一件扣1分，扣完为止。', '办公室', '日常记录', ''],
  ['合计', '', '100', '', '', '', '', ''],
);

const kinds = [
  ['方案.docx', printDocx],
  ['方案.xlsx', printXlsx],
] as const;

describe.each([
  ['a plan of numbered items', TOWNSHIPS],
  ['a plan of levels', DEPARTMENTS],
])('%s', (_, text) => {
  it.each(kinds)('printed as %s is the same scheme when its words are read as a stranger’s', async (name, print) => {
    const { scheme } = await read(new TextEncoder().encode(text), '方案.txt');
    const again = await read(await print(scheme), name);
    expect(again.scheme).toEqual(scheme);
  });
});

it('shows numbers, marks of parts and of the whole, and who assesses', async () => {
  const { scheme } = await read(new TextEncoder().encode(TOWNSHIPS), '方案.txt');
  const document = await readDocument(await printDocx(scheme), '方案.docx');
  const grid = document.ok ? document.value.blocks.flatMap((block) => (block.kind === 'table' ? block.grid : [])) : [];
  const said = grid.map((cells, row) =>
    cells.map((cell, column) => (cell.row === row && cell.column === column ? textOf(cell) : '')),
  );
  expect(said.map((cells) => cells.filter((_, column) => column !== 4).join(' '))).toEqual([
    '一级指标 二级指标 三级指标 分值 考核部门',
    '总分   100 ',
    '一、组织保障（30分） 1.健全工作机构  10 县河长办',
    ' 2.开展巡河（20分） 2.1.建立巡河台账 5 县河长办 县水利局',
    '  2.2.按月巡河 15 县河长办 县水利局',
    '二、水质治理（70分） 3.断面水质  30 县环保局',
    ' 4.排污口整治  40 县城建局',
    '三、奖扣分项目   5 县河长办',
  ]);
});

/** Two lists of units, of which an item may be for one; a bonus that may go beyond the marks of its item, one beside them all. */
const CLASSES = [
  '某县2026年度安全生产考核方案',
  '考核对象',
  '一、乡镇（3家）：东镇、西镇、南镇。',
  '二、县直部门（3家）：县水利局、县住建局、县教育局。',
  table(
    '某县2026年度安全生产考核指标',
    ['考核项目', '分值', '评分标准', '备注'],
    ['隐患排查', '50', '每少查一次扣2分，扣完为止。', '按月查'],
    ['宣传教育', '40', '未开展的，每次扣5分；经验被推广的，每次加2分，最多加4分。', ''],
    ['信息报送', '10', '迟报的，每次扣0.5分；错报的，每处扣1分；累计最多扣3分。', ''],
    ['奖扣分项目', '5', '受到省级通报表扬的，每次加2分；被市级通报批评的，每次扣2分。', ''],
  ),
].join('\n');

/** The limit is of the last rule only. */
function lastLimited({ groups: _, rules = [], ...node }: SchemeNode): SchemeNode {
  const free = rules.map(({ group: __, ...rule }) => rule as Rule);
  return { ...node, rules: free.map((rule, at) => (at === free.length - 1 ? { ...rule, limit: '3' } : rule)) };
}

/** What the answers of the workbench make of a scheme. */
function answered(scheme: Scheme): Scheme {
  const says: Record<string, Partial<SchemeNode>> = {
    隐患排查: { appliesTo: { classes: ['class-1'], without: ['无隐患点'] }, places: 1, na: 'full' },
    宣传教育: { ceiling: '44', appliesTo: { units: ['东镇', '县水利局'] } },
    奖扣分项目: { floor: '-5' },
  };
  const told = (nodes: readonly SchemeNode[] = []): SchemeNode[] =>
    nodes.map((node) => (node.name === '信息报送' ? lastLimited(node) : { ...node, ...says[node.name] }));
  const results = scheme.results.map((result) => {
    const { children, extra, ...root } = result.root;
    return { ...result, root: { ...root, places: 2, children: told(children), extra: told(extra) } };
  });
  return { ...scheme, na: 'omit', results };
}

it.each(kinds)('what was answered stands in %s in plain words, and is asked no more', async (name, print) => {
  const first = await read(new TextEncoder().encode(CLASSES), '方案.txt');
  const scheme = answered(first.scheme);
  const again = await read(await print(scheme), name);
  expect(again.scheme).toEqual(scheme);
  const codes = ({ questions }: Draft): string[] => questions.map(({ code }) => code);
  const asked = ['bonus-within', 'beside-marks', 'doubt-whose-limit', 'places-unsaid'];
  expect(codes(first)).toEqual(expect.arrayContaining(asked));
  expect(codes(again).filter((code) => asked.includes(code))).toEqual([]);
});
