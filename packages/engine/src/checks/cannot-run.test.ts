import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

test('what the compiler says becomes an error with its place and remedy', () => {
  const scheme = schemeOf({ children: [leaf('甲', '$late')] });
  const [finding] = found('cannot-run', scheme);
  expect(finding).toMatchObject({
    severity: 'error',
    what: '引用了没有声明的参数“late”。',
    mend: '请在 params 下声明它。',
  });
  expect(found('cannot-run', scheme, 'en')[0]?.what).toBe('The parameter “late” is used but not declared.');
});

test('the other checks go on as far as the tree goes', () => {
  const scheme = schemeOf({
    full: 100,
    children: [leaf('甲', undefined, { weight: 60, classes: ['city'] }), leaf('乙', undefined, { weight: 50 })],
  });
  expect(placesOf('cannot-run', scheme)).not.toEqual([]);
  expect(placesOf('weight-sum', scheme)).toEqual(['r']);
});

test('a scheme that runs, open parameters and all', () => {
  const params = { x: { type: 'number', clause: '一', text: '*分', ask: '几分？', sample: 1 } };
  expect(placesOf('cannot-run', schemeOf({ children: [leaf('甲', '$x')] }, { params }))).toEqual([]);
});
