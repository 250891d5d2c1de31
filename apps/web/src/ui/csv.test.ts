import { expect, it } from 'vitest';
import { csvText } from './csv.ts';

it('quotes what needs it and disarms formulas, but not negative numbers', () => {
  expect(csvText([['名称', 'a,b', 'say "x"', '=1+1', '-0.5', 3, null]])).toBe(
    '\uFEFF名称,"a,b","say ""x""",\'=1+1,-0.5,3,\r\n',
  );
});
