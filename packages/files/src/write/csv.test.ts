import type { Fact } from '@mingjian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../facts/read-facts.ts';
import { taken, utf8 } from '../testing/bytes.ts';
import { readUnits } from '../units/read-units.ts';
import { factsToCsv, unitsToCsv } from './csv.ts';

const fact: Fact = { unit: '甲县', indicator: '1.1', kind: 'item', date: '2023-05-01', item: '指南', value: 'fail' };

describe('factsToCsv', () => {
  it('writes the words of officers, with a byte order mark, and only the columns that are used', () => {
    expect(factsToCsv([fact])).toBe(
      '\ufeff单位,指标,类型,日期,数值,检查项\r\n甲县,1.1,检查,2023-05-01,不通过,指南\r\n',
    );
  });

  it('writes identifiers in English', () => {
    expect(factsToCsv([fact], 'en')).toBe(
      '\ufeffunit,indicator,kind,date,value,item\r\n甲县,1.1,item,2023-05-01,fail,指南\r\n',
    );
  });

  it.each(['=1+1', '+1', '-cmd', '@SUM(A1)', "'=1"])('defuses the formula %s', (note) => {
    const text = factsToCsv([{ ...fact, note }]);
    expect(text).toContain(`,'${note}\r\n`);
    expect(taken(readFacts(utf8(text), 'f'))[0]?.note).toBe(note);
  });

  it('leaves a negative number a number', () => {
    expect(factsToCsv([{ unit: '甲', indicator: '1', kind: 'measure', value: '-0.5' }])).toContain(',-0.5\r\n');
  });

  it('is read back as it was, whatever the cells hold', () => {
    // Blanks at the ends of a cell are not kept by design.
    const text = fc
      .string({ minLength: 1 })
      .filter((value) => value.trim() === value && !/^\u200b|\u200b$/.test(value));
    fc.assert(
      fc.property(fc.array(fc.record({ note: text, object: text }), { minLength: 1, maxLength: 4 }), (cells) => {
        const facts = cells.map(
          (cell, index): Fact => ({ unit: 'u', indicator: '1', kind: 'event', ...cell, row: index + 2 }),
        );
        expect(taken(readFacts(utf8(factsToCsv(facts)), 'f'))).toEqual(facts);
      }),
    );
  });
});

describe('unitsToCsv', () => {
  it('is read back as it was', () => {
    const units = [
      { id: 'u1', name: '甲,县', class: 'county', row: 2 },
      { id: 'u2', name: '乙镇', class: 'township', parent: 'u1', tags: ['有网站', '窗口'], row: 3 },
    ];
    const text = unitsToCsv(units);
    expect(text.split('\r\n')[0]).toBe('\ufeff编号,单位名称,单位类别,上级单位,标签');
    expect(taken(readUnits(utf8(text), 'u'))).toEqual(units);
  });
});
