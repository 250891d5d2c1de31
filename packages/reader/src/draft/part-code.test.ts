import { expect, it } from 'vitest';
import { partCode } from './part-code.ts';

it('names what stands below an item after it', () => {
  expect([partCode('7', 0), partCode('7.1', 1), partCode('五', 1)]).toEqual(['7.1', '7.1.2', '五（2）']);
});
