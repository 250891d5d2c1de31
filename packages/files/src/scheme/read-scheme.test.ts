import { describe, expect, it } from 'vitest';
import { fileLimits } from '../limits.ts';
import { codesOf, linesOf, problemsOf, taken, utf8 } from '../testing/bytes.ts';
import { schemeText } from '../testing/scheme.ts';
import { readScheme } from './read-scheme.ts';

const read = (text: string) => readScheme(utf8(text), 's.yaml');
/** The scheme with one passage replaced; a passage that is not there is a fault of the test. */
function changed(from: string, to: string) {
  if (!schemeText.includes(from)) throw new Error(`“${from}” is not in the scheme`);
  return read(schemeText.replace(from, to));
}

describe('readScheme', () => {
  it('reads a scheme, numbers as decimal text', () => {
    const scheme = taken(read(schemeText));
    expect(scheme.id).toBe('small-2023');
    expect(scheme.results[0]?.root.children?.[0]?.rules?.[0]).toMatchObject({ kind: 'deduct', points: '0.1' });
    expect(scheme.params['late-points']?.sample).toBe('0.5');
  });

  it('keeps a decimal that no binary number holds', () => {
    const scheme = taken(changed('points: 0.10', 'points: 0.1000000000000000000001'));
    expect(scheme.results[0]?.root.children?.[0]?.rules?.[0]).toMatchObject({ points: '0.1000000000000000000001' });
  });

  it('names field, line and column of a wrong value in both languages', () => {
    const outcome = changed('full: 60', 'full: 六十');
    expect(linesOf(outcome)).toEqual([
      's.yaml 第21行 第11列：results › 第1项“政务公开” › root › children › 第1项“主动公开” › full：应为十进制数（如 0.5）或参数（如 $late-points）。 请对照方案语言说明修改。 [scheme-field]',
    ]);
    expect(linesOf(outcome, 'en')[0]).toBe(
      's.yaml line 21 column 11: results › no. 1 “政务公开” › root › children › no. 1 “主动公开” › full: must be a decimal number such as 0.5 or a parameter such as $late-points. See the description of the scheme language. [scheme-field]',
    );
  });

  it.each([
    ['year: 2023', 'year: 2023.5', 'year：应为整数'],
    ['year: 2023\n', '', 'year：没有填写'],
    ['title: 小方案', 'title: ""\nfarbe: rot', 'farbe：方案语言没有这个字段'],
    ['2023-01-15', '2023-02-30', 'document › date：应为存在的日期'],
    ['id: small-2023', 'id: Small 2023', 'id：应为由小写字母、数字和连字符组成的编号'],
    ['  county:', '  County:', 'classes › County：应为由小写字母、数字和连字符组成的名称'],
    ['kind: deduct', 'kind: penalty', 'kind：应为 deduct、fixed、'],
    ['kind: deduct, points: 0.10', 'kind: deduct', '“deduct” › points：没有填写'],
    ['[甲县,', '[7,', 'units › 第1项：应为文字，或映射'],
    ['tags: [有网站]', 'tags: 有网站', '第2项“乙县” › tags：应为列表'],
    ['          full: 60', '          full: 60\n          na: {spred: [a]}', 'na › spread：没有填写'],
    ['          full: 60', '          full: 60\n          na: never', 'na：应为 full、omit、none 之一，或映射'],
    ['          full: 60', '          full: 60\n          places: 9', 'places：不能大于 8'],
    ['          full: 60', '          full: {county: x}', 'full › county：应为十进制数'],
    ['          full: 60', '          full: true', 'full：应为数字，或文字，或映射'],
    ['classes: [county]', 'classes: []', 'classes：至少要有 1 项'],
    ['name: 总分', 'name: ""', 'root › name：不能为空'],
    ['type: number', 'type: points', 'type：应为 number、date、name、table 之一'],
  ])('%j changed to %j is told as %j', (from, to, words) => {
    const lines = linesOf(changed(from, to));
    expect(lines.some((line) => line.includes(words))).toBe(true);
    expect(lines.every((line) => /^s\.yaml 第\d+行 第\d+列：/.test(line))).toBe(true);
  });

  it('names all faults at once', () => {
    const text = schemeText
      .replace('year: 2023\n', 'year: x\n')
      .replace('full: 40', 'full: a')
      .replace('full: 60', 'ful: 60');
    expect(codesOf(read(text))).toEqual(['scheme-field', 'scheme-field', 'scheme-field']);
  });

  it('points at the unknown key itself', () => {
    expect(problemsOf(changed('full: 40', 'ful: 40'))[0]?.place).toMatchObject({ line: 25, column: 11 });
  });

  it.each([
    ['[1, 2]', '整个文件：应为映射'],
    ['just text', '整个文件：应为映射'],
    ['# a comment', '整个文件：应为映射'],
  ])('a file that is %j is no scheme', (text, words) => expect(linesOf(read(text))[0]).toContain(words));

  it('refuses anchors and aliases where they stand', () => {
    const outcome = read('id: &x a\nversion: *x\n');
    expect(problemsOf(outcome).map(({ code, place }) => [code, place.line])).toEqual([
      ['yaml-alias', 1],
      ['yaml-alias', 2],
    ]);
  });

  it.each([
    ['a: 1\na: 2', 2, '同一个键写了两次'],
    ['a: [1, 2\nb: 3', 2, ''],
    ['a: 1\n\tb: 2', 2, ''],
    ['a: 1\n---\nb: 2', 2, '一个文件只能有一份文档'],
    ['a: !!python/object x', 1, '不接受以 ! 开头的标记'],
    ['a: "x', 1, '缺少引号、括号、逗号或冒号'],
  ])('broken YAML %j is told with its line', (text, line, words) => {
    const [first] = problemsOf(read(text));
    expect(first).toMatchObject({ code: 'yaml-broken', place: { line } });
    expect(linesOf(read(text))[0]).toContain(words);
  });

  it.each([
    ['brackets', 'a: '.concat('['.repeat(200_000))],
    ['braces', '{a: '.repeat(200_000)],
    ['brackets closed in quoted text', '["]",'.repeat(200_000)],
    ['dashes', '- '.repeat(200_000)],
    ['indentation', Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('%s nested without end are refused before anything recurses', (_, text) => {
    expect(linesOf(read(text))[0]).toContain('嵌套太深');
  });

  it('refuses a file above the limit unread', () => {
    expect(codesOf(readScheme(new Uint8Array(fileLimits.scheme + 1), 's.yaml'))).toEqual(['file-too-large']);
  });

  it('does not let a key touch the prototypes of the language', () => {
    const lines = linesOf(changed('title: 小方案', 'title: 小方案\n__proto__: {polluted: true}'));
    expect(lines[0]).toContain('__proto__');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
