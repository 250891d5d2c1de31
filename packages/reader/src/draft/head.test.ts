import { describe, expect, it } from 'vitest';
import type { Document } from '../blocks/index.ts';
import { headOf } from './head.ts';
import { withTitles } from './title-lines.ts';

const documentOf = (lines: readonly string[]): Document => ({
  name: '方案.docx',
  kind: 'docx',
  blocks: withTitles(lines.map((text, line) => ({ kind: 'paragraph', text, place: { line } }))),
  warnings: [],
});
const COLLEGE = ['甲市职业技术学院', '2026年职能部门绩效考核办法', '为加强职能部门建设，制定本办法。'];

describe('who issues a plan', () => {
  it.each([
    ['signs above the day', ['2026年部门考核办法', '甲市职业技术学院', '2026年3月10日'], '甲市职业技术学院'],
    [
      'is an office that signs',
      ['2026年考核方案', '甲市政务公开领导小组办公室', '2026年3月10日'],
      '甲市政务公开领导小组办公室',
    ],
    ['stands at the head of the title', COLLEGE, '甲市职业技术学院'],
    [
      'stands in the letterhead where nobody signs',
      ['甲县人民政府办公室文件', '甲政办发〔2026〕5号', '关于印发2026年考核方案的通知'],
      '甲县人民政府办公室',
    ],
    [
      'signs, whatever the letterhead is',
      ['甲县人民政府文件', '2026年考核方案', '甲县人民政府办公室', '2026年3月10日'],
      '甲县人民政府办公室',
    ],
    ['issues by a notice', ['甲市教育局关于印发2026年考核方案的通知'], '甲市教育局'],
  ])('%s', (_, lines, issuer) => {
    expect(headOf(documentOf(lines)).issuer).toBe(issuer);
  });

  it.each([
    ['a region at the head of a title', ['甲市2026年政务公开考核方案']],
    ['a sentence above the day', ['2026年考核方案', '各部门报送材料至人事处，逾期不候，由教务处', '2026年3月10日']],
    ['a title about departments', ['关于开展各处2026年考核的通知']],
  ])('is not guessed from %s', (_, lines) => {
    expect(headOf(documentOf(lines)).issuer).toBeUndefined();
  });
});

it('keeps the first line of a title in two lines', () => {
  expect(headOf(documentOf(COLLEGE)).title).toBe('甲市职业技术学院2026年职能部门绩效考核办法');
});

it('reads a letterhead in a text box, and a number without the words that it stands behind', () => {
  const head = documentOf(['甲县人民政府办公室文件甲政办发〔2026〕5号', '关于印发2026年考核方案的通知']);
  expect(headOf(head)).toMatchObject({ issuer: '甲县人民政府办公室', number: '甲政办发〔2026〕5号' });
  const box: Document['blocks'][number] = {
    kind: 'note',
    of: 'textBox',
    blocks: [{ kind: 'paragraph', text: '甲 县 教 育 局 文 件', place: {} }],
    place: {},
  };
  const plan = documentOf(['关于印发2026年考核方案的通知']);
  expect(headOf({ ...plan, blocks: [...plan.blocks, box] }).issuer).toBe('甲县教育局');
});
