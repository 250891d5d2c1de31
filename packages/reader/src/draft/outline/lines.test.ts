import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../blocks/index.ts';
import { saidIn, together } from './lines.ts';

const block = (text: string): TextBlock => ({ kind: 'paragraph', text, place: { line: 1 } });

describe('saidIn', () => {
  it('cuts what a converter ran together where a number of an outline begins', () => {
    const text =
      '为做好考核工作，结合实际制定本方案，请各单位认真组织实施并按时报送材料。 一、考核对象 各乡镇。二、考核内容(一)主动公开。按时公布各类信息，主要考核及时性、规范性。附件1考核对象';
    expect(saidIn([block(text)]).map((line) => line.text)).toEqual([
      '为做好考核工作，结合实际制定本方案，请各单位认真组织实施并按时报送材料。',
      '一、考核对象 各乡镇。',
      '二、考核内容(一)主动公开。按时公布各类信息，主要考核及时性、规范性。',
      '附件1考核对象',
    ]);
  });

  it('leaves a line alone that somebody set, and puts cut pieces together again', () => {
    expect(saidIn([block('（一）组织领导。见附件1办理')])).toHaveLength(1);
    const long = `第一款内容完整${'，逐项落实到位'.repeat(14)}。2.第二款。`;
    const lines = saidIn([block(long), block('另起一行')]);
    expect(lines.map(({ fresh }) => fresh)).toEqual([true, false, true]);
    expect(together(lines)).toBe(`${long}\n另起一行`);
  });
});
