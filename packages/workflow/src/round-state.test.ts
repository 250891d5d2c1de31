import { expect, test } from 'vitest';
import { may } from './permissions.ts';
import { isDraft, isRoundState, nextState, permissionFor, roundStates, takesFacts } from './round-state.ts';

test('a round goes through every state once, and nowhere from the last', () => {
  const course = [];
  for (let state: (typeof roundStates)[number] | null = 'draft'; state !== null; state = nextState(state)) {
    course.push(state);
  }
  expect(course).toEqual([...roundStates]);
});

test('the office leads, only the leading group signs', () => {
  const leaders = roundStates.map((to) => [
    to,
    may(['organiser'], permissionFor(to)),
    may(['approver'], permissionFor(to)),
  ]);
  expect(leaders.filter(([, office]) => !office)).toEqual([['signed', false, true]]);
  expect(leaders.filter(([, , approver]) => approver)).toEqual([['signed', false, true]]);
});

test('facts are taken while open only, units and windows set in draft only', () => {
  expect(roundStates.filter(takesFacts)).toEqual(['open']);
  expect(roundStates.filter(isDraft)).toEqual(['draft']);
});

test('a state is one of the list', () => {
  expect(isRoundState('open')).toBe(true);
  expect(isRoundState('toString')).toBe(false);
});
