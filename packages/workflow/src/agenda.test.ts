import { expect, it } from 'vitest';
import { toHandIn, toMend } from './agenda.ts';

const leaf = (path: string, asked = true) => ({ path, asked, reports: [] });
const handed = (indicator: string | null, state: string, day = '2023-03-05') => ({ indicator, state, day });

it('asks for what is wanted and has nothing yet; what was handed in leaves the list, returned or not', () => {
  const leaves = [leaf('a'), leaf('b'), leaf('c'), leaf('d', false)];
  const materials = [handed('a', 'handed-in'), handed('b', 'returned'), handed(null, 'handed-in')];
  expect(toHandIn(leaves, materials, '2023-06-30')).toEqual([leaf('c')]);
});

it('keeps what is reported every month on the list until each month that has begun has something', () => {
  const spans = ['03', '04', '05'].map((month) => ({
    label: `2023-${month}`,
    from: `2023-${month}-01`,
    to: `2023-${month}-30`,
  }));
  const monthly = { ...leaf('a'), reports: [{ spans }] };
  const on = (today: string, ...days: string[]) =>
    toHandIn(
      [monthly, { ...monthly, path: 'b', asked: false }],
      days.map((day) => handed('a', 'handed-in', day)),
      today,
    ).map(({ path }) => path);
  expect(on('2023-02-01')).toEqual(['a']);
  expect(on('2023-03-31', '2023-03-05')).toEqual([]);
  expect(on('2023-04-01', '2023-03-05')).toEqual(['a']);
  expect(on('2023-04-01', '2023-03-05', '2023-04-01')).toEqual([]);
});

it('has to be mended what was returned and has nothing newer', () => {
  const [one, two, three] = [handed('a', 'returned'), handed('a', 'handed-in'), handed('b', 'returned')];
  expect(toMend([one, two, three], [])).toEqual([three]);
  expect(toMend([one, three], [leaf('a')])).toEqual([three, one]);
});

it('has to be mended for its own month: what came for another does not take its place', () => {
  const spans = ['03', '04'].map((month) => ({
    label: `2023-${month}`,
    from: `2023-${month}-01`,
    to: `2023-${month}-30`,
  }));
  const monthly = { ...leaf('a'), reports: [{ spans }] };
  const march = handed('a', 'returned', '2023-03-05');
  const april = handed('a', 'handed-in', '2023-04-02');
  expect(toMend([march, april], [monthly])).toEqual([march]);
  expect(toMend([march, april, handed('a', 'handed-in', '2023-03-20')], [monthly])).toEqual([]);
});
