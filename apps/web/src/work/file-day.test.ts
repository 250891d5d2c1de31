import { expect, it } from 'vitest';
import { fileDay } from './file-day.ts';

const now = Date.parse('2026-03-02T01:00:00Z');
const file = (at: string) => ({ lastModified: Date.parse(at) });

it('is the day of the newest file, in China', () => {
  expect(fileDay([file('2026-01-05T08:00:00Z'), file('2026-01-10T17:00:00Z')], now)).toBe('2026-01-11');
});

it('is none where the files were made in the page, or there are none', () => {
  expect(fileDay([file('2026-03-02T00:59:30Z')], now)).toBe(null);
  expect(fileDay([{ lastModified: 0 }], now)).toBe(null);
  expect(fileDay([], now)).toBe(null);
});
