import { expect, it } from 'vitest';
import { toHandIn, toMend } from './agenda.ts';

const leaf = (path: string, asked = true) => ({ path, asked });
const handed = (indicator: string | null, state: string) => ({ indicator, state });

it('asks for what is wanted and has nothing yet; what was handed in leaves the list, returned or not', () => {
  const leaves = [leaf('a'), leaf('b'), leaf('c'), leaf('d', false)];
  const materials = [handed('a', 'handed-in'), handed('b', 'returned'), handed(null, 'handed-in')];
  expect(toHandIn(leaves, materials)).toEqual([leaf('c')]);
});

it('has to be mended what was returned and has nothing newer', () => {
  const [one, two, three] = [handed('a', 'returned'), handed('a', 'handed-in'), handed('b', 'returned')];
  expect(toMend([one, two, three])).toEqual([three]);
  expect(toMend([one, three])).toEqual([three, one]);
});
