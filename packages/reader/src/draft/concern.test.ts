import { expect, it } from 'vitest';
import { concernIn } from './concern.ts';

const classes = { 乡镇: 'class-1', 部门: 'class-2' };
const units = new Set(['东镇', '西镇', '市水利局']);

it.each([
  ['乡镇', { classes: ['class-1'] }],
  ['东镇、西镇', { units: ['东镇', '西镇'] }],
  ['东镇\n市水利局', { units: ['东镇', '市水利局'] }],
  ['乡镇、部门', undefined],
  ['各单位', undefined],
  ['东镇等', undefined],
  ['', undefined],
])('“%s” concerns only %j', (words, concern) => {
  expect(concernIn(words, classes, units)).toEqual(concern);
});
