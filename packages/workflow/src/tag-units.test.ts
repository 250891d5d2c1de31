import { expect, it } from 'vitest';
import { carriers, tagUnits, tick } from './tag-units.ts';

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
