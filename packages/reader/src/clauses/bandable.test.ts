import { describe, expect, it } from 'vitest';
import { bandable } from './bandable.ts';
import { boundsOf, piecesOf } from './piece.ts';
import { rulesOf } from './rules-of.ts';
import { eventsOf } from './scan.ts';
import { rules } from './testing/read.ts';

const first = (text: string): boolean => {
  const pieces = piecesOf(text, eventsOf(text), boundsOf(text));
  const piece = pieces[0];
  if (!piece) return false;
  const around = { condition: piece.condition, before: '', context: '', sentence: '', item: '', full: 5 };
  const rule = rulesOf(text, piece, around, pieces, [])[0]?.rule;
  return rule !== undefined && bandable({ rule, piece, doubts: [], with: [] });
};

describe('a step of a table', () => {
  it.each([
    '90%以上得5分',
    '90%以下不得分',
    '5处以内不扣分',
    '前3名每次加1分',
    '90%以上得4-5分',
    '100人以上的每起扣3分',
  ])('may be %s', (text) => expect(first(text)).toBe(true));

  it.each(['每低1%扣0.5分', '否则不得分', '各得1分', '分别加5分、3分'])('is never %s', (text) =>
    expect(first(text)).toBe(false),
  );
});

it('takes lateness by so many days for a step, in brackets too', () => {
  const late = [
    { from: 1, to: 7, points: -0.5 },
    { from: 8, to: 15, points: -1 },
  ];
  for (const text of [
    '超期1-7天扣0.5分，8-15天扣1分，15天以上不得分',
    '超期（1-7）天扣0.5分，（8-15）天扣1分，15天以上不得分',
  ])
    expect(rules(text, { full: 4 })).toMatchObject([{ kind: 'band', bands: late }, { kind: 'allOrNothing' }]);
  expect(rules('逾期（1-3）个工作日的扣1分，逾期（4-7）个工作日的扣2分')).toMatchObject([{ kind: 'band' }]);
});
