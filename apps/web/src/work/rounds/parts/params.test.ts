import { expect, it } from 'vitest';
import { type Asked, byClause, emptyBands, givenOf, paramFault } from './params.ts';

const asked = (type: string, clause = '一'): Asked => ({ name: 'x', type, clause, text: '', ask: '', sample: null });

it.each([
  ['number', '', null],
  ['number', ' 0.5 ', null],
  ['number', '五', 'number'],
  ['date', '2023-02-30', 'date'],
  ['date', '2023-02-28', null],
  ['name', '市城市管理局', null],
  ['table', [{ from: '1', to: '3', points: '5' }], null],
  ['table', [{ from: '1', to: '', points: '5' }], 'table'],
  ['table', [{ above: '80' }], 'table'],
])('a %s of %j', (type, value, fault) => {
  expect(paramFault(asked(type), value)).toBe(fault);
});

it('sends only what is given', () => {
  expect(givenOf({ a: ' 5 ', b: '', c: null, d: [{ points: '1' }] })).toEqual({ a: '5', d: [{ points: '1' }] });
});

it('keeps the bounds and the words of a table’s sample and none of its figures', () => {
  expect(
    emptyBands([
      { to: '40', points: '0', text: '前**位' },
      { above: '80', points: '-3' },
    ]),
  ).toEqual([
    { to: '', points: '', text: '前**位' },
    { above: '', points: '' },
  ]);
});

it('puts together what one clause leaves open', () => {
  const groups = byClause([asked('number', '三'), asked('date', '三'), asked('name', '四')]);
  expect(groups.map(({ clause, params }) => [clause, params.length])).toEqual([
    ['三', 2],
    ['四', 1],
  ]);
});
