import { expect, it } from 'vitest';
import { marksTogether, nodeMarks } from './node-marks.ts';

it('takes what is stated before what the parts add up to', () => {
  const children = [
    { name: '一', full: '0.1' },
    { name: '二', full: '0.2' },
  ];
  expect(nodeMarks({ name: '甲', children })).toBe(0.3);
  expect(nodeMarks({ name: '甲', full: '5', children })).toBe(5);
  expect([nodeMarks({ name: '甲' }), marksTogether([])]).toEqual([0, 0]);
});

it('knows no sum where a part is open or differs by class', () => {
  expect(
    marksTogether([
      { name: '一', full: '$open-1' },
      { name: '二', full: '1' },
    ]),
  ).toBeNaN();
  expect(nodeMarks({ name: '甲', full: { county: '2', default: '1' } })).toBeNaN();
});
