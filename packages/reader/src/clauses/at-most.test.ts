import { expect, it } from 'vitest';
import { normalise } from './normal.ts';
import { eventsOf } from './scan.ts';
import { rest, rules } from './testing/read.ts';

const acts = (text: string): unknown[] =>
  eventsOf(normalise(text).text).flatMap((event) => (event.kind === 'act' ? [[...event.points, event.upTo]] : []));

it('what looks like a limit is the price of the next level', () => {
  expect(acts('国家级最高加3分，省级最高加2分，市级最高加1分')).toEqual([
    [3, true],
    [2, true],
    [1, true],
  ]);
  expect(rest('国家级最高加3分，省级最高加2分，市级最高加1分')).toEqual([]);
});

it('or of the next way of one list in a bracket', () => {
  expect(acts('国家级加3分（主办最高3分、协办最高2分）')).toEqual([
    [3, false],
    [3, true],
    [2, true],
  ]);
});

it('limits stay what they are', () => {
  expect(rules('省级表彰加2分，市级表彰加1分，最高3分')).toMatchObject([{ kind: 'severity', cap: 3 }]);
  expect(rules('每项加1分（最高3分）')).toMatchObject([{ kind: 'award', cap: 3 }]);
});
