import { expect, it } from 'vitest';
import { isBody } from './body.ts';

it.each(['县水利局', '甲省', '东街道办事处', '供销社（东区）', '内蒙古自治区'])('%s can be assessed', (name) => {
  expect(isBody(name)).toBe(true);
});

it.each(['加强领导', '局', '', `${'很长的'.repeat(12)}局`])('“%s” cannot', (name) => {
  expect(isBody(name)).toBe(false);
});
