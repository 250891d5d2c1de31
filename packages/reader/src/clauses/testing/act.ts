import { PLAIN } from '../act.ts';
import type { Around } from '../around.ts';
import type { Act, Verb } from '../event.ts';

/** An act that nothing softens. */
export const act = (verb: Verb, points: number | null, more: Partial<Act> = {}): Act => ({
  ...PLAIN,
  verb,
  points: [points],
  ...more,
});

/** What it leans on: nothing but its condition, in an item worth 10. */
export const around = (condition: string, more: Partial<Around> = {}): Around => ({
  condition,
  before: '',
  context: '',
  sentence: '',
  item: '',
  full: 10,
  ...more,
});
