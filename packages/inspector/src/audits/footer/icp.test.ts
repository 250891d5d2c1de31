import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './icp.ts';

const found = (words: string) => observed(look(audit, pageOf(words)));

it.each(['皖ICP备12345678号-1', '京ICP证 030173号', '蜀icp备 2021000001号'])('passes “%s”', (words) => {
  expect(found(words)).toEqual([]);
});

it.each(['ICP备案', '皖ICP备号', ''])('finds nothing of the kind in “%s”', (words) => {
  expect(found(words)).toEqual(['—']);
});
