import type { Fact } from '@mingjian/model';
import { expect, it } from 'vitest';
import { withIds } from './import-id.ts';

const event: Fact = { unit: '甲县', indicator: '1.1', kind: 'event', date: '2026-03-01' };

it('names the same fact the same, wherever it stands in the file', () => {
  const [one] = withIds([event]);
  const [, other] = withIds([
    { ...event, unit: '乙县', row: 2 },
    { ...event, row: 3 },
  ]);
  expect(other?.id).toBe(one?.id);
});

it('keeps rows that say the same apart, and ids that the file gives', () => {
  const ids = withIds([event, { ...event, id: 'mine' }, event, { ...event, date: '2026-03-02' }]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect(ids[1]).toBe('mine');
  expect(ids[2]).toBe(`${ids[0]}-2`);
});
