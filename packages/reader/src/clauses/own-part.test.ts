import { describe, expect, it } from 'vitest';
import { rules } from './testing/read.ts';

const least = (text: string, full: number): unknown[] =>
  (rules(text, { full }) as { kind: string; min?: number }[]).flatMap((rule) =>
    rule.kind === 'judgement' ? [rule.min] : [],
  );

describe('what is taken at discretion where one thing of an item was not done', () => {
  it.each([
    ['按季开展清淤，得3分；未开展的，扣3分。实行河长巡查制，得2分；未执行的，酌情扣分。', 5, [-2]],
    ['完成农技培训任务的记4分，未完成的酌情扣分，未组织不记分。', 10, [-4]],
    ['药房布局合理（2分），不合理的酌情扣分；温湿度达标（3分），未达标的视情扣分', 5, [-2, -3]],
    ['1.药房布局合理（2分）。不合理的酌情扣分。\n2.温湿度达标（3分）。不达标的酌情扣分。', 5, [-2, -3]],
    ['药师在岗得3分，否则酌情扣分', 8, [-3]],
  ])('%s', (text, full, wanted) => expect(least(text, full)).toEqual(wanted));

  it.each([
    // Of two things, nobody says which.
    ['药房布局合理得2分；温湿度达标得3分；未达到要求的酌情扣分', 8, [-8]],
    // Of something else.
    ['药房布局合理得2分，台账记录潦草的酌情扣分', 8, [-8]],
    ['药房布局合理得2分。不按要求报送月报的酌情扣分', 8, [-8]],
    ['药房布局不合理的酌情扣分', 8, [-8]],
  ])('goes as far as the item: %s', (text, full, wanted) => expect(least(text, full)).toEqual(wanted));
});
