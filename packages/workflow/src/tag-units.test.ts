import { expect, it } from 'vitest';
import { carriers, keepTicks, tagUnits, tick } from './tag-units.ts';

const units = [
  { id: 'a', name: '甲省', class: 'province', tags: ['产粮大省'] },
  { id: 'b', name: '乙省', class: 'province' },
];

it('gives several units a tag and takes it from one again; other tags stay', () => {
  const both = tick(units, {}, '优质粮食工程', ['a', 'b'], true);
  expect(both).toEqual({ 优质粮食工程: ['a', 'b'] });
  expect(tagUnits(units, both).map(({ tags }) => tags)).toEqual([['产粮大省', '优质粮食工程'], ['优质粮食工程']]);
  const one = tick(units, both, '优质粮食工程', ['a'], false);
  expect(carriers(units, one, '优质粮食工程')).toEqual(['b']);
});

it('starts from what the list says of a tag, and may take that away', () => {
  expect(carriers(units, {}, '产粮大省')).toEqual(['a']);
  expect(tick(units, {}, '产粮大省', ['b'], true)).toEqual({ 产粮大省: ['a', 'b'] });
  expect(tagUnits(units, { 产粮大省: [] })[0]).toEqual({ id: 'a', name: '甲省', class: 'province' });
});

it('stays with the units that another list has still, unless it names the tag itself', () => {
  const ticked = tick(units, {}, '优质粮食工程', ['a', 'b'], true);
  const other = [
    { id: 'x', name: '乙省', class: 'province' },
    { id: 'a', name: '丙省', class: 'province' },
  ];
  expect(keepTicks(units, ticked, other)).toEqual({ 优质粮食工程: ['x'] });
  const named = [...other, { id: 'z', name: '丁省', class: 'province', tags: ['优质粮食工程'] }];
  expect(keepTicks(units, ticked, named)).toEqual({});
});
