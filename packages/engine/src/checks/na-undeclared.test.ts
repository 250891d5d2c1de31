import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const root = { full: 5, children: [leaf('甲', 3), leaf('市司法局的事', 2, { appliesTo: { units: ['甲县'] } })] };

test('something that may not apply, and nobody says what becomes of it', () => {
  expect(found('na-undeclared', schemeOf(root))).toEqual([
    expect.objectContaining({
      severity: 'error',
      place: 'r/2',
      what: '“市司法局的事”可能不适用于某些单位，方案没有声明不适用时怎样计分。',
    }),
  ]);
  expect(placesOf('cannot-run', schemeOf(root))).toEqual([]);
});

test('a policy on the scheme, or nothing that may not apply', () => {
  expect(placesOf('na-undeclared', schemeOf(root, { na: 'omit' }))).toEqual([]);
  expect(placesOf('na-undeclared', schemeOf({ children: [leaf('甲', 3)] }))).toEqual([]);
});
