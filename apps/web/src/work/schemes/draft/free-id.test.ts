import { expect, test } from 'vitest';
import { clashOf, freeId, newId } from './free-id.ts';

const THERE = [
  { id: 'plan-2018', version: '1', title: '甲市方案' },
  { id: 'plan-2018', version: '2', title: '甲市方案' },
  { id: 'plan-2018-2', version: '1', title: '乙县方案' },
];

test('a second plan of a year gets the next id that is free', () => {
  expect(freeId('plan-2018', THERE)).toBe('plan-2018-3');
  expect(freeId('plan-2019', THERE)).toBe('plan-2019');
});

test('a printed plan that is read back stays what it is', () => {
  expect(newId('wuwei-2020', [{ id: 'wuwei-2020' }])).toBe('wuwei-2020');
  expect(newId('plan-2018', THERE)).toBe('plan-2018-3');
});

test('a draft that is called as another version is told of it, with both ways out', () => {
  expect(clashOf({ id: 'plan-2018', version: '1' }, THERE)).toEqual({
    with: THERE[0],
    version: '3',
    id: 'plan-2018-3',
  });
  expect(clashOf({ id: 'plan-2018', version: '3' }, THERE)).toBeUndefined();
  expect(clashOf({ id: 'plan-2019', version: '1' }, THERE)).toBeUndefined();
});
