import { problemLine } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { fileLimits, sizeText, tooLarge } from './limits.ts';

describe('file limits', () => {
  it('refuses a 200 MB table by its size alone', () => {
    const refused = tooLarge(200 * 1024 * 1024, 'table', 'facts.csv');
    expect(refused && problemLine(refused, 'zh')).toBe(
      'facts.csv：文件有 200 MB，超过上限 50 MB。 请分成几份，或删去无关的列。 [file-too-large]',
    );
  });

  it('takes a file of exactly the limit and names the bytes of one just above', () => {
    expect(tooLarge(fileLimits.table, 'table', 'f')).toBeNull();
    expect(tooLarge(fileLimits.table + 1, 'table', 'f')?.values.size).toBe('52428801 B');
  });

  it.each([
    [1, '1 KB'],
    [300 * 1024, '300 KB'],
    [1.5 * 1024 * 1024, '1.5 MB'],
    [50 * 1024 * 1024, '50 MB'],
  ])('%d bytes are %s', (bytes, text) => expect(sizeText(bytes)).toBe(text));
});
