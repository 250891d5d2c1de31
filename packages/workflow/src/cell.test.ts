import { expect, test } from 'vitest';
import { type CellReview, cellState, isUnquestioned, turnOf, whyNoReview } from './cell.ts';

const facts = [
  { seq: 3, account: 'a' },
  { seq: 8, account: 'b' },
];
const said = (decision: string, upTo = 8, account = 'r'): CellReview => ({ decision, upTo, account });

test.each([
  ['nothing yet', [], [], 'empty'],
  ['facts', facts, [], 'prepared'],
  ['confirmed', facts, [said('confirm')], 'confirmed'],
  ['returned', facts, [said('return')], 'returned'],
  ['a third is asked', facts, [said('third')], 'third'],
  ['the third has decided', facts, [said('third'), said('confirm', 8, 's')], 'confirmed'],
  ['a fact came later', facts, [said('confirm', 3)], 'prepared'],
  ['an unknown word', facts, [said('perhaps')], 'prepared'],
])('%s', (_, given, reviews, state) => {
  expect(cellState(given, reviews)).toBe(state);
});

test.each([
  ['there is nothing to review', [], [], 'r', 'nothing'],
  ['another person', facts, [], 'r', null],
  ['one of the preparers', facts, [], 'a', 'preparer'],
  ['the same who asked for a third', facts, [said('third')], 'r', 'not-third'],
  ['the third', facts, [said('third')], 's', null],
  ['it is confirmed', facts, [said('confirm')], 's', 'done'],
  ['it was returned and nothing new came', facts, [said('return')], 's', 'done'],
  ['something new came after the return', facts, [said('return', 3)], 'r', null],
])('review: %s', (_, given, reviews, account, why) => {
  expect(whyNoReview(given, reviews, account)).toBe(why);
});

test.each([
  ['an assessor before an empty cell', { assess: true, review: false }, [], [], 'a', 'assess'],
  ['an assessor who has entered', { assess: true, review: false }, facts, [], 'a', null],
  ['an assessor whose work was returned', { assess: true, review: false }, facts, [said('return')], 'a', 'assess'],
  ['a reviewer before an empty cell', { assess: false, review: true }, [], [], 'r', null],
  ['a reviewer before facts', { assess: false, review: true }, facts, [], 'r', 'review'],
  ['both duties, own facts', { assess: true, review: true }, facts, [], 'a', null],
  ['both duties, facts of others', { assess: true, review: true }, facts, [], 'r', 'review'],
  ['nobody', { assess: false, review: false }, [], [], 'r', null],
] as const)('whose turn: %s', (_, duty, given, reviews, account, turn) => {
  expect(turnOf(duty, given, reviews, account)).toBe(turn);
});

test.each([
  ['what waits and nobody has spoken of', facts, [], 'r', true],
  ['what was agreed to before something new came', facts, [said('confirm', 3)], 'r', true],
  ['what went back once, though it was mended', facts, [said('return', 3)], 'r', false],
  ['what waits for a third', facts, [said('third')], 's', false],
  ['one’s own', facts, [], 'a', false],
  ['what is agreed to already', facts, [said('confirm')], 's', false],
  ['nothing', [], [], 'r', false],
])('agreed to together: %s', (_, given, reviews, account, may) => {
  expect(isUnquestioned(given, reviews, account)).toBe(may);
});
