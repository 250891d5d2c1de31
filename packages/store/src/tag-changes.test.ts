import type { Unit } from '@mingjian/model';
import { expect, it } from 'vitest';
import { tagChanges } from './tag-changes.ts';

const unit = (name: string, ...tags: string[]): Unit => ({
  id: name,
  name,
  class: 'a',
  ...(tags.length > 0 ? { tags } : {}),
});

it('tells which units got a tag and which lost it', () => {
  expect(
    tagChanges(
      [unit('甲', '试点'), unit('乙'), unit('丙', '试点', '湖区')],
      [unit('甲'), unit('乙', '试点'), unit('丙', '试点', '湖区')],
    ),
  ).toEqual({ 试点: { given: ['乙'], taken: ['甲'] } });
});

it('counts a unit that came with a tag, and not one that left with it', () => {
  expect(tagChanges([unit('甲', '试点')], [unit('丁', '湖区')])).toEqual({ 湖区: { given: ['丁'], taken: [] } });
  expect(tagChanges([unit('甲', '试点')], [unit('甲', '试点')])).toEqual({});
});
