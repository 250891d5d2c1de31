import { expect, it } from 'vitest';
import { makeStill, STILL } from './still.ts';

it('for half a second after an answer a press is meant for what stood there before', () => {
  let now = 10_000;
  const still = makeStill(() => now);
  expect(still.isMeantForBefore()).toBe(false);
  still.answer();
  expect(still.isMeantForBefore()).toBe(true);
  now += STILL - 1;
  expect(still.isMeantForBefore()).toBe(true);
  now += 1;
  expect(still.isMeantForBefore()).toBe(false);
});
