import { expect, it } from 'vitest';
import type { Block } from '../blocks/index.ts';
import { titleLines, withTitles } from './title-lines.ts';

it.each([
  ['an office above its subject', ['甲市人民政府办公室', '关于印发甲市2026年政务公开考核方案的通知']],
  ['a subject in three lines', ['甲市政务公开办公室', '关于印发甲市2026年政务公开', '工作考核方案的通知']],
  ['an open book title', ['关于印发《甲市2026年政务公开', '考核方案》的通知']],
  ['a year above what is done in it', ['甲市2026年政务公开工作', '绩效考核实施方案']],
  ['a year, its work and the kind', ['甲市2026年', '政务公开工作', '考核办法（试行）']],
  ['half a title that looks like a whole one', ['关于印发甲市政务公开考核实施', '方案的通知']],
  ['whose plan it is, above its year', ['甲市职业技术学院', '2026年职能部门绩效考核办法']],
  ['a kind that stands alone', ['甲市政务公开工作', '考核评分细则']],
])('%s is one title', (_, lines) => {
  expect(titleLines(['附件1', ...lines, '各县区人民政府：'])).toEqual(['附件1', lines.join(''), '各县区人民政府：']);
});

it.each([
  ['a letterhead above a whole title', ['甲市人民政府办公室', '甲市2026年政务公开考核方案']],
  ['two titles', ['甲市2026年政务公开考核方案', '考核评分标准']],
  ['a number and a day', ['甲公开办〔2026〕5号', '关于印发考核方案的通知', '2026年3月1日', '考核办法']],
  ['a sentence', ['为做好2026年政务公开工作，', '制定本办法']],
  ['a year that is said again', ['甲市2026年工作动态', '甲市2026年政务公开考核方案']],
  ['points of a list', ['甲市2026年政务公开工作', '一、考核办法']],
  ['a table of contents', ['目录', '考核办法']],
  ['a line that no kind follows', ['甲市2026年政务公开工作', '各县区、各部门']],
  ['a title in more lines than titles have', ['甲市2026年', '甲', '乙', '丙', '考核方案']],
])('%s stays apart', (_, lines) => {
  expect(titleLines(lines)).toEqual(lines);
});

const said = (text: string, line = 0): Block => ({ kind: 'paragraph', text, place: { line } });
const table: Block = { kind: 'table', grid: [], place: {}, joins: [] };
const texts = (blocks: readonly Block[]) =>
  withTitles(blocks).map((block) => (block.kind === 'paragraph' ? block.text : block.kind));
const TITLE = [said('甲市 2026年政务公开工作', 1), said('考核实施方案', 2)];

it('is one paragraph at the place of its first, also where a line breaks inside a paragraph', () => {
  expect(withTitles(TITLE)).toEqual([said('甲市 2026年政务公开工作考核实施方案', 1)]);
  expect(texts([said('甲市2026年政务公开\n考核方案')])).toEqual(['甲市2026年政务公开考核方案']);
  expect(texts([said('第一条\n第二条')])).toEqual(['第一条\n第二条']);
});

it('is no title over a table, nor far below the head, but is one at the head of an annex', () => {
  const far = Array.from({ length: 40 }, (_, at) => said(`第${at}段。`));
  const apart = TITLE.map((block) => (block.kind === 'paragraph' ? block.text : ''));
  expect(texts([TITLE[0] as Block, table, TITLE[1] as Block])).toEqual([apart[0], 'table', apart[1]]);
  expect(texts([...far, ...TITLE]).slice(-2)).toEqual(apart);
  expect(texts([...far, said('附件2'), ...TITLE]).slice(-2)).toEqual(['附件2', apart.join('')]);
});
