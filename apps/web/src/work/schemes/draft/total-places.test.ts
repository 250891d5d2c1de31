import { expect, it } from 'vitest';
import { inPlaces, placesIn, totalPlaces } from './total-places.ts';

const results = [
  { name: '总分', root: { places: 2 } },
  { name: '日常', root: {} },
];

it('a plan that rounds its total to two places shows both of them', () => {
  const places = totalPlaces({ results }, '总分');
  expect(['149.4', '92', '-31.2', '101.11'].map((text) => inPlaces(text, places))).toEqual([
    ...['149.40', '92.00', '−31.20', '101.11'],
  ]);
});

it('one that says nothing shows what there is, and the plan before keeps what it has more', () => {
  expect(['149.4', '92'].map((text) => inPlaces(text, totalPlaces({ results }, '日常')))).toEqual(['149.4', '92']);
  expect(inPlaces('92.125', 2)).toBe('92.125');
});

it('both ends of a total stand with the same places', () => {
  expect(placesIn(['6', '97'], 2)).toBe(2);
  expect(placesIn(['6', '97.125'], 2)).toBe(3);
  expect(placesIn(['6', '97.5'], 0)).toBe(1);
});
