import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BrokenRow, eachRow } from './rows.ts';

function read(text: string, delimiter = ',') {
  const rows: { cells: string[]; row: number; line: number }[] = [];
  const faults: BrokenRow[] = [];
  eachRow(
    text,
    delimiter,
    (cells, row, line) => rows.push({ cells, row, line }) > 0,
    (fault) => faults.push(fault),
  );
  return { rows, faults };
}

const cellsOf = (text: string, delimiter?: string): string[][] => read(text, delimiter).rows.map((row) => row.cells);

describe('eachRow', () => {
  it('cuts at commas and at every kind of line break', () => {
    expect(cellsOf('a,b\r\nc,d\ne,f\rg,h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('keeps delimiters, line breaks and doubled quotes inside quotes', () => {
    expect(cellsOf('"a,1","b\r\n2","say ""so"""\n')).toEqual([['a,1', 'b\r\n2', 'say "so"']]);
  });

  it('takes a quote inside an unquoted cell as it stands', () => {
    expect(cellsOf('标注"三公"的,1')).toEqual([['标注"三公"的', '1']]);
  });

  it('counts rows as a spreadsheet does and lines as a text editor does', () => {
    const { rows } = read('h\n"x\ny\r\nz"\n\n4\n');
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [2, 2],
      [3, 5],
      [4, 6],
    ]);
    expect(rows[2]?.cells).toEqual(['']);
  });

  it('reports every row with text behind a quote and goes on', () => {
    const { rows, faults } = read('h,i\n"a"b,1\n2,3\n"c" ,4\n5,6');
    expect(faults).toEqual([
      { row: 2, line: 2, kind: 'after' },
      { row: 4, line: 4, kind: 'after' },
    ]);
    expect(rows.map((row) => row.row)).toEqual([1, 3, 5]);
  });

  it('reports where a quote that is never closed opens', () => {
    const { rows, faults } = read('h\n1\n"x\n2\n3\n');
    expect(faults).toEqual([{ row: 3, line: 3, kind: 'open' }]);
    expect(rows).toHaveLength(2);
  });

  it('stops when it is told to', () => {
    let seen = 0;
    eachRow(
      'a\nb\nc',
      ',',
      () => {
        seen += 1;
        return seen < 2;
      },
      () => {},
    );
    expect(seen).toBe(2);
  });

  it('agrees with csv-parse on any well-formed table', () => {
    const cell = fc.oneof(fc.constantFrom('', ',', '"', '\n', '\r\n', 'x;y', '"",\r\n', ' 空 '), fc.string());
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, delimiter, newline) => {
        const text = rows
          .map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter) + newline)
          .join('');
        expect(cellsOf(text, delimiter)).toEqual(rows);
        expect(parse(text, { delimiter, relax_column_count: true, record_delimiter: newline })).toEqual(rows);
      }),
    );
  });
});
