import { expect, it } from 'vitest';
import { Clash, mayHold } from './may-hold.ts';

it.each([
  ['assessor', ['liaison'], false],
  ['auditor', [], false],
  ['auditor', ['assessor'], true],
  ['assessor', ['administrator'], true],
])('%s beside %j', (role, held, clashes) => {
  const take = () => mayHold(role, held);
  if (clashes) expect(take).toThrow(Clash);
  else expect(take).not.toThrow();
});
