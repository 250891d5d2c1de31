import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './police.ts';

const found = (words: string) => observed(look(audit, pageOf(words)));

it('passes 14 digits', () => {
  expect(found('皖公网安备 34000002000001号')).toEqual([]);
});

it('finds another length, and none at all', () => {
  expect(found('皖公网安备 3400000200001号')).toEqual(['3400000200001']);
  expect(found('公安备案')).toEqual(['—']);
});
