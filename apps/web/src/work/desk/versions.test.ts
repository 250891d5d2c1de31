import type { Fact } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import type { Cell } from './api.ts';
import type { Parcel } from './outbox.ts';
import { smallDesk, smallLeaf } from './testing/small-desk.ts';
import { bothStand, mineInstead, theirsOf } from './versions.ts';

const desk = smallDesk();
const place = (name: Parameters<typeof smallLeaf>[1]) => ({
  unit: 'u1',
  indicator: smallLeaf(desk, name).node.path,
});

/** A cell with these facts in this order. */
const cellOf = (facts: readonly Fact[]) =>
  ({ facts: facts.map((fact, at) => ({ fact, seq: at + 1, at: '', by: null })) }) as unknown as Cell;
const parcelOf = (facts: readonly Fact[], upTo: number) => ({ facts, upTo }) as unknown as Parcel;

const how = { day: '2023-06-01', why: '以后一记录为准', newId: () => 'w' };

describe('where there can be only one record', () => {
  const leaf = smallLeaf(desk, '评');
  const mark = (id: string, more: Partial<Fact> = {}): Fact =>
    ({ id, ...place('评'), kind: 'mark', value: '2', date: '2023-05-01', note: '因为', ...more }) as Fact;

  it('both cannot stand, and one’s own takes the place of the other, which is withdrawn', () => {
    const cell = cellOf([mark('t', { by: '甲' })]);
    const mine = parcelOf([mark('m', { by: '甲' })], 0);
    expect(theirsOf(cell, mine).map(({ id }) => id)).toEqual(['t']);
    expect(bothStand(desk, leaf, cell, mine, 'zh')).toBe(false);
    expect(mineInstead(cell, mine, how).map(({ id, replaces }) => [id, replaces])).toEqual([
      ['w', 't'],
      ['m', undefined],
    ]);
  });

  it('a correction of what somebody corrected meanwhile goes on from theirs', () => {
    const cell = cellOf([mark('a'), mark('t', { replaces: 'a' }), mark('u', { replaces: 't', date: '2023-05-09' })]);
    const mine = parcelOf([mark('m', { replaces: 'a' })], 1);
    expect(bothStand(desk, leaf, cell, mine, 'zh')).toBe(false);
    expect(mineInstead(cell, mine, how)).toEqual([mark('m', { replaces: 'u', known: '2023-05-09' })]);
  });
});

it('what is counted may stand beside another', () => {
  const leaf = smallLeaf(desk, '处');
  const event = (id: string): Fact =>
    ({ id, ...place('处'), kind: 'event', count: '1', date: '2023-05-01' }) as unknown as Fact;
  const cell = cellOf([event('t')]);
  expect(bothStand(desk, leaf, cell, parcelOf([event('m')], 0), 'zh')).toBe(true);
});
