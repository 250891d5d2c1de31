import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyText, readKey } from './row-key.ts';

const key = fc.record({
  round: fc.uuid(),
  unit: fc.string(),
  path: fc.string(),
  rule: fc.string(),
  kind: fc.string(),
  item: fc.string(),
  upTo: fc.nat(),
});

it('is read back as it was, and not when a character of it was lost', () => {
  fc.assert(
    fc.property(key, fc.nat(), (one, at) => {
      const text = keyText(one);
      expect(readKey(text)).toEqual(one);
      const cut = at % text.length;
      expect(readKey(text.slice(0, cut) + text.slice(cut + 1))).toBeNull();
    }),
  );
  for (const text of ['', 'k', 'k..', 'k.e30.00000000', '=1']) expect(readKey(text)).toBeNull();
});
