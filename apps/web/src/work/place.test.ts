import { expect, it } from 'vitest';
import { areaOf, workHref, workPath } from './place.ts';

it('knows the area of an address', () => {
  expect(['', '#', '#/', '#/?a=1'].map(areaOf)).toEqual(['try-out', 'try-out', 'try-out', 'try-out']);
  expect(['#/work', '#/work/rounds/7?x=1'].map(areaOf)).toEqual(['work', 'work']);
  expect(['#/schemes', '#/wuwei-2020/ranking', '#/workers'].map(areaOf)).toEqual(['try-out', 'try-out', 'try-out']);
});

it('gives the path there and back', () => {
  const path = ['rounds', '凉州区/本级', 'a b'];
  expect(workPath(workHref(...path))).toEqual(path);
  expect(workPath('#/work')).toEqual([]);
  expect(workPath('#/work/100%?x=1')).toEqual(['100%']);
});
