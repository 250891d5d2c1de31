import { describe, expect, it } from 'vitest';
import { cut, harmless, padEnd, padStart, widthOf, wrap } from './width.ts';

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['政务公开', 8],
    ['（1）', 5],
    ['ａ', 2],
    ['e\u0301', 1],
    ['\u200b', 0],
    ['㛃䶮', 4],
    ['𬭎', 2],
    ['🎉', 2],
    ['“x”…', 4],
    ['', 0],
  ])('%j takes %d columns', (text, width) => expect(widthOf(text)).toBe(width));
});

describe('padding and cutting', () => {
  it('counts columns, not characters', () => {
    expect(padEnd('甲县', 6)).toBe('甲县  ');
    expect(padStart('甲县', 6)).toBe('  甲县');
    expect(padEnd('甲县甲县', 6)).toBe('甲县甲县');
  });

  it('leaves room for the ellipsis and never cuts a wide character in half', () => {
    expect(cut('市人力资源和社会保障局', 10)).toBe('市人力资…');
    expect(cut('abcdef', 4)).toBe('abc…');
    expect(cut('甲县', 4)).toBe('甲县');
  });
});

describe('wrap', () => {
  it('breaks between wide characters and at blanks, not inside words', () => {
    expect(wrap('每发现一处扣分 see http://x.cn/a', 12)).toEqual(['每发现一处扣', '分 see', 'http://x.cn/', 'a']);
  });

  it('does not begin a line with closing punctuation', () => {
    expect(wrap('甲乙丙丁，戊', 8)).toEqual(['甲乙丙', '丁，戊']);
  });

  it('keeps lines that are there, and never exceeds the width', () => {
    expect(wrap('甲\n\n乙', 10)).toEqual(['甲', '', '乙']);
    const text = '缺报一条扣0.1分，扣完为止（满分1分）；supercalifragilisticexpialidocious 等';
    for (let width = 4; width < 40; width += 1) {
      const lines = wrap(text, width);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });
});

describe('harmless', () => {
  it('takes away what steers a terminal and leaves the rest', () => {
    expect(harmless('a\u001b[31mb\nc\u202e甲')).toBe('a [31mb c 甲');
  });
});
