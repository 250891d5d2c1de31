import { expect, it } from 'vitest';
import { type Block, sectionsOf } from './blocks.ts';
import { guideIn, readers } from './guide.ts';

it('reads the parts of a guide, and leaves out what stands before them', () => {
  const text = [
    '# 指南\n\n[English](a.md)\n\n## 一\n\n**岗位** › `npm start`，见[说明](b.md)。\n续行\n',
    '| 谁 | 做什么 |\n|---|---|\n| 甲 | **乙** |\n\n## 二\n\n1. 先\n   续\n2. 后\n\n- 点\n',
  ].join('\n');
  const [one, two, ...more] = sectionsOf(text);
  expect(more).toEqual([]);
  expect(one).toEqual({
    title: '一',
    blocks: [
      {
        kind: 'paragraph',
        pieces: [
          { kind: 'strong', text: '岗位' },
          { kind: 'text', text: ' › ' },
          { kind: 'code', text: 'npm start' },
          { kind: 'text', text: '，见说明。\n续行' },
        ],
      },
      {
        kind: 'table',
        rows: [
          [[{ kind: 'text', text: '谁' }], [{ kind: 'text', text: '做什么' }]],
          [[{ kind: 'text', text: '甲' }], [{ kind: 'strong', text: '乙' }]],
        ],
      },
    ],
  });
  expect(two?.blocks).toMatchObject([
    { kind: 'list', ordered: true, items: [[{ text: '先\n续' }], [{ text: '后' }]] },
    { kind: 'list', ordered: false, items: [[{ text: '点' }]] },
  ]);
});

const textOf = (block: Block): string => {
  const pieces =
    block.kind === 'paragraph' ? block.pieces : block.kind === 'list' ? block.items.flat() : block.rows.flat(2);
  return pieces.map(({ text }) => text).join('');
};

it.each(['zh', 'en'] as const)('our guide in %s has a reader for each part, and no mark is left over', (lang) => {
  const sections = guideIn(lang);
  expect(sections).toHaveLength(readers.length);
  for (const { title, blocks } of sections) {
    expect([title, blocks.length > 0]).toEqual([title, true]);
    for (const block of blocks) expect(textOf(block)).not.toMatch(/\*\*|\]\(|^\||^#/m);
  }
});
