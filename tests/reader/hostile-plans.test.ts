import { readFileSync } from 'node:fs';
import { checkScheme } from '@mingjian/engine';
import { readScheme } from '@mingjian/files';
import { schemeSchema } from '@mingjian/model';
import { openPlan, printDocx, printXlsx } from '@mingjian/printer';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

/** Opens a document to an outcome: anything thrown fails; a draft is a scheme, and the checks of schemes can look at it. */
async function opens(bytes: Uint8Array, name: string): Promise<void> {
  const opened = await openPlan(bytes, name, 'plan');
  if (!opened.ok) {
    expect(opened.problems.length).toBeGreaterThan(0);
    return;
  }
  const { scheme } = opened.value.draft;
  expect(schemeSchema.safeParse(scheme).success).toBe(true);
  expect(Array.isArray(checkScheme(scheme, 'zh'))).toBe(true);
}

// Pieces of which plans are made, in any order and of any size: numbers that lead nowhere, sums that do not fit, words cut off.
const WORDS = [
  '一级指标',
  '二级指标',
  '考核内容',
  '评分标准',
  '分值',
  '责任单位',
  '加分项',
  '合计',
  '总分100分',
  '一、',
  '（一）',
  '1.',
  '①',
  '主动公开',
  '政策解读（10分）',
  '(5分)',
  '每发现一处扣0.5分',
  '，',
  '；',
  '。',
  '扣完为止',
  '最高扣',
  '累计不超过3分',
  '得满分',
  '按比例得分',
  '未公开的不得分',
  '一票否决',
  '*分',
  '＊',
  '百分之',
  '第一名',
  '每月',
  '10月31日前',
  '3个工作日',
  '0',
  '00',
  '-1',
  '1e9',
  '9'.repeat(40),
  '县区',
  '部门',
  '２０２３年',
  '\u0000',
  '\u202e',
  '🙂',
  '\uFEFF',
  '<b>',
  '|',
  '"',
  '=',
  '   ',
];
const cell = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(''));
const row = fc.array(cell, { minLength: 1, maxLength: 7 }).map((cells) => cells.join('\t'));
const marks = fc.constantFrom('10', '5.5', '（3分）', '*', '9'.repeat(40), '0.1', '1.234567890123', '', '合计');
const indicator = fc.tuple(cell, cell, marks, cell).map((cells) => cells.join('\t'));
/** Lines without any order, and lines below the head of a table. */
const lines = fc.oneof(
  fc.array(row, { minLength: 1, maxLength: 40 }),
  fc
    .array(fc.oneof({ weight: 5, arbitrary: indicator }, row), { minLength: 1, maxLength: 30 })
    .map((rows) => ['甲市2023年考核评分表', '一级指标\t二级指标\t分值\t评分标准', ...rows]),
);

describe('documents that nobody would issue', () => {
  it.each(['方案.txt', '方案.md'])('%s made of pieces of plans is opened or refused', async (name) => {
    await fc.assert(
      fc.asyncProperty(lines, (made) => opens(strToU8(made.join('\n')), name)),
      { numRuns: 300 },
    );
  });

  it('tables of an .html with any spans are opened or refused', async () => {
    const span = fc.constantFrom(
      '',
      ' rowspan=3',
      ' colspan=2',
      ' rowspan=0',
      ' colspan=70000',
      ' rowspan=2 colspan=4',
    );
    const row = fc
      .array(fc.tuple(span, cell), { maxLength: 6 })
      .map((cells) => cells.map(([how, words]) => `<td${how}>${words}`).join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 25 }), (rows) =>
        opens(strToU8(`<meta charset=utf-8><p>甲市2023年考核方案<table><tr>${rows.join('<tr>')}</table>`), '方案.html'),
      ),
      { numRuns: 150 },
    );
  });
});

describe('plans that were tampered with', () => {
  const printed: Record<string, Uint8Array> = {};
  beforeAll(async () => {
    const read = readScheme(readFileSync(new URL('../../schemes/wuwei-2020.yaml', import.meta.url)), 'wuwei-2020.yaml');
    if (!read.ok) throw new Error('wuwei-2020');
    printed['方案.docx'] = await printDocx(read.value);
    printed['方案.xlsx'] = await printXlsx(read.value);
  });

  it.each(['方案.docx', '方案.xlsx'])(
    '%s with pieces of its parts cut, doubled or changed is opened or refused',
    async (name) => {
      const bytes = printed[name] ?? new Uint8Array();
      const parts = unzipSync(bytes);
      const part = fc.constantFrom(...Object.keys(parts));
      const change = fc.record({
        part,
        at: fc.nat(),
        length: fc.nat({ max: 400 }),
        put: fc.oneof(fc.constant(''), cell, fc.constant('</w:tr><w:tbl>')),
        twice: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
          const changed = { ...parts };
          for (const { part: at, ...one } of changes) {
            const text = strFromU8(changed[at] ?? new Uint8Array());
            const from = one.at % (text.length + 1);
            const piece = text.slice(from, from + one.length);
            changed[at] = strToU8(
              text.slice(0, from) + one.put + (one.twice ? piece + piece : '') + text.slice(from + one.length),
            );
          }
          return opens(zipSync(changed), name);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('a scheme that is carried in a hostile form is left', async () => {
    const { 'customXml/item1.xml': _, ...parts } = unzipSync(printed['方案.docx'] ?? new Uint8Array());
    const carried = (text: string) =>
      zipSync({ ...parts, 'customXml/item1.xml': strToU8(`<scheme xmlns="urn:mingjian:scheme:1">${text}</scheme>`) });
    for (const text of [
      '',
      '{',
      '{"id":7}',
      '&amp;a [*a]',
      `${'['.repeat(5000)}`,
      'a: &amp;a [x]\nb: [*a,*a,*a]',
      '{"__proto__":{"id":"x"}}',
    ]) {
      const opened = await openPlan(carried(text), '方案.docx', 'plan');
      expect(opened.ok && opened.value.document.warnings.map(({ code }) => code)).toContain('document-words-changed');
    }
  });
});
