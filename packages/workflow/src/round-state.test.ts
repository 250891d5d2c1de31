import { expect, test } from 'vitest';
import { may } from './permissions.ts';
import {
  allStates,
  hasReached,
  isDraft,
  isRoundState,
  mayStop,
  needsReason,
  nextState,
  permissionFor,
  roundStates,
  takesAmendment,
  takesFacts,
} from './round-state.ts';

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
  expect(isRoundState('stopped')).toBe(true);
  expect(isRoundState('toString')).toBe(false);
});

test('a round is broken off once units know of it and until its result is signed; then it goes nowhere and takes nothing', () => {
  expect(allStates.filter(mayStop)).toEqual(['announced', 'open', 'sealed', 'composed']);
  expect(nextState('stopped')).toBe(null);
  expect([takesFacts('stopped'), takesAmendment('stopped'), isDraft('stopped')]).toEqual([false, false, false]);
  expect(roundStates.filter((from) => hasReached('stopped', from))).toEqual([]);
});

test('a state has reached itself and all before it', () => {
  expect(roundStates.filter((from) => hasReached('open', from))).toEqual(['draft', 'announced', 'open']);
  expect(allStates.filter(takesAmendment)).toEqual(['draft', 'announced', 'open']);
});

test('only announcing and opening go without a reason', () => {
  expect(allStates.filter((state) => !needsReason(state))).toEqual(['announced', 'open']);
});
