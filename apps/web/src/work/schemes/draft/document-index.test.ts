import { expect, it } from 'vitest';
import { indexOf } from './document-index.ts';

const cell = (at: string, rowSpan = 1) => ({ at, text: at, rowSpan, columnSpan: 1 });

it('leads from a cell over several rows to the cells of all of them', () => {
  const index = indexOf({
    name: '',
    left: 0,
    blocks: [
      { kind: 'text', at: 'p1', level: 1, text: '标题' },
      { kind: 'table', at: 't1', rows: [[cell('t1r1c1', 2), cell('t1r1c2')], [cell('t1r2c2')]] },
    ],
  });
  expect(index.get('t1r1c1')).toEqual({ block: 1, row: 0, ats: ['t1r1c1', 't1r1c2', 't1r2c2'] });
  expect(index.get('t1r2c2')).toMatchObject({ row: 1, ats: ['t1r2c2'] });
  expect(index.get('p1')).toMatchObject({ block: 0 });
});
