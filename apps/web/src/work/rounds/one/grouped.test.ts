import { expect, it } from 'vitest';
import { grouped } from './grouped.ts';

const gap = (code: string, text: string) => ({ code, text });

it('shows few gaps of a kind one by one, and many as one line with their number', () => {
  const params = Array.from({ length: 5 }, (_, at) => gap('param-open', `p${at}`));
  expect(grouped([...params, gap('no-units', 'u')])).toEqual([
    { code: 'param-open', text: 'p0', count: 5 },
    { code: 'no-units', text: 'u', count: 1 },
  ]);
  expect(grouped(params.slice(1)).map(({ text }) => text)).toEqual(['p1', 'p2', 'p3', 'p4']);
});
