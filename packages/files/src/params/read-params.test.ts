import { describe, expect, it } from 'vitest';
import { fileLimits } from '../limits.ts';
import { codesOf, linesOf, taken, utf8 } from '../testing/bytes.ts';
import { readParams } from './read-params.ts';

const read = (text: string) => readParams(utf8(text), 'p.yaml');

describe('readParams', () => {
  it('reads numbers, dates, names and tables as they stand', () => {
    expect(taken(read('late: 0.5\nday: 2023-10-31\nwho: 甲县\nbands:\n  - {from: 1, to: 3, points: 2}\n'))).toEqual({
      late: 0.5,
      day: '2023-10-31',
      who: '甲县',
      bands: [{ from: 1, to: 3, points: 2 }],
    });
  });

  it('a file of comments leaves every parameter open', () => expect(taken(read('# none yet\n'))).toEqual({}));

  it.each(['- 1\n', '7', 'text'])('%j is no map', (text) => {
    expect(linesOf(read(text))[0]).toContain('应为“参数名: 值”的映射');
  });

  it('refuses a key that stands twice, and an empty file', () => {
    expect(linesOf(read('a: 1\na: 2\n'))[0]).toContain('p.yaml 第2行 第1列：');
    expect(codesOf(read(''))).toEqual(['file-empty']);
  });

  it('refuses a file above the limit unread', () => {
    expect(codesOf(readParams(new Uint8Array(fileLimits.params + 1), 'p.yaml'))).toEqual(['file-too-large']);
  });
});
