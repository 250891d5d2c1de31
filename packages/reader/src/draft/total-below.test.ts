import type { SchemeNode } from '@mingjian/model';
import { expect, it } from 'vitest';
import { partsFallBelow, totalOf, withBelow } from './total-below.ts';

const deep: SchemeNode = { name: '倒扣的', full: '2', floor: '-1', rules: [] };
const plain: SchemeNode = { name: '平常的', full: '2', rules: [] };
const group = (children: SchemeNode[], more: Partial<SchemeNode> = {}): SchemeNode => ({
  name: '一',
  children,
  ...more,
});

it('the whole falls below nothing where an item or a section of it does', () => {
  expect(totalOf(group([deep, plain]), undefined, false).belowZero).toBe(true);
  expect(totalOf(group([group([deep])]), undefined, false)).toMatchObject({
    belowZero: true,
    children: [{ belowZero: true }],
  });
  expect(totalOf(group([group([plain])]), undefined, false)).not.toHaveProperty('belowZero');
});

it('what is taken beside the full marks is taken from the whole', () => {
  const taking: SchemeNode = { name: '扣分项', rules: [{ kind: 'deduct', text: '每次扣20分', points: '20' }] };
  const giving: SchemeNode = { name: '加分项', rules: [{ kind: 'award', text: '每次加2分', points: '2' }] };
  expect(totalOf(group([plain], { extra: [group([taking])] }), undefined, false).belowZero).toBe(true);
  expect(totalOf(group([plain], { after: [taking] }), undefined, false).belowZero).toBe(true);
  expect(totalOf(group([plain], { extra: [giving] }), undefined, false)).not.toHaveProperty('belowZero');
});

it('a section that ends somewhere, or whose parts share its marks, keeps it there', () => {
  for (const more of [{ floor: '0' }, { pool: true, full: '3' }])
    expect(totalOf(group([group([deep], more)]), undefined, false)).toEqual(group([group([deep], more)]));
});

it('a table of a class, or of a stage, is looked into', () => {
  const sheets = { a: [plain], b: [deep] };
  expect(withBelow({ name: '一', sheet: { county: 'a', town: 'b' } }, sheets).belowZero).toBe(true);
  expect(withBelow({ name: '一', sheet: 'a' }, sheets)).not.toHaveProperty('belowZero');
  const stages = group([{ name: '初评', sheet: 'b', weight: '40' }], { full: '100' });
  expect(totalOf(stages, sheets, false)).toMatchObject({ belowZero: true, children: [{ belowZero: true }] });
  expect([partsFallBelow(stages, sheets), partsFallBelow({ name: '一', sheet: 'b' }, sheets)]).toEqual([false, true]);
});

it('a plan that says the whole ends at nothing has it so, whatever its parts take', () => {
  const made = totalOf(group([group([deep])]), undefined, true);
  expect([made.floor, made.belowZero, made.children?.[0]?.belowZero]).toEqual(['0', undefined, true]);
  expect(totalOf(group([plain]), undefined, true).floor).toBe('0');
});
