import { describe, expect, it } from 'vitest';
import { inkFor } from './ink.ts';

describe('inkFor', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('terminal %s with %j', (isTerminal, env, coloured) => {
    expect(inkFor(isTerminal, env).red('x') !== 'x').toBe(coloured);
    expect(inkFor(isTerminal, env).red('')).toBe('');
  });
});
