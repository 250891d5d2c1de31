import { describe, expect, it } from 'vitest';
import { cellText, dayText, numberText } from './cells.ts';

describe('cellText', () => {
  it.each([
    ['  x ', 'x'],
    ['\u3000全角空格\u3000', '全角空格'],
    ['\u200b零宽\u200b', '零宽'],
    ['a b', 'a b'],
    ["'=1+1", '=1+1'],
    ["'@x", '@x'],
    ["'90后", "'90后"],
    ["''=x", "'=x"],
  ])('%j is %j', (raw, text) => expect(cellText(raw)).toBe(text));

  it.each(['', ' ', '\u3000', '\u200b', '\u00a0'])('%j is blank', (raw) => expect(cellText(raw)).toBeUndefined());
});

describe('numberText', () => {
  it.each([
    ['1.50', '1.50'],
    ['１２．５', '12.5'],
    ['－３', '-3'],
    // Not numbers: they go on as written, so that the message shows them.
    ['1,000', '1,000'],
    ['0.1.2', '0.1.2'],
    ['５０％', '５０％'],
    ['三', '三'],
  ])('%s is read as %s', (raw, text) => expect(numberText(raw)).toBe(text));
});

describe('dayText', () => {
  it.each([
    ['2023-10-31', '2023-10-31'],
    ['2023/10/31', '2023-10-31'],
    ['2023/1/5', '2023-01-05'],
    ['2023.10.31', '2023-10-31'],
    ['2023年10月31日', '2023-10-31'],
    ['２０２３年１月５日', '2023-01-05'],
    ['2023-10-31 14:30', '2023-10-31T14:30'],
    ['2023/10/31 9:05', '2023-10-31T09:05'],
    ['2023/10/31 9:05:00', '2023-10-31T09:05'],
    ['2023-10-31T14:30', '2023-10-31T14:30'],
    ['2023年10月31日14时30分', '2023-10-31T14:30'],
    ['2024-2-29', '2024-02-29'],
  ])('%s is %s', (raw, day) => expect(dayText(raw)).toBe(day));

  it.each([
    '2023/2/29',
    '2023/13/1',
    '2023-10/31',
    '10/31/2023',
    '2023-10-31 24:00',
    '2023-10-31 14:30:15',
    '45230',
    '2023年10月',
    '十月三十一日',
    '23/10/31',
  ])('%s is not guessed at', (raw) => expect(dayText(raw)).toBe(raw));
});
