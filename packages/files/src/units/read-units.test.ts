import { describe, expect, it } from 'vitest';
import { codesOf, linesOf, taken, utf8 } from '../testing/bytes.ts';
import { readUnits } from './read-units.ts';

const read = (text: string) => readUnits(utf8(text), 'units.csv');

describe('readUnits', () => {
  it('reads ids, classes, parents and tags, and remembers the row', () => {
    expect(taken(read('id,name,class,parent,tags\nu1,甲县,county,,\nu2,乙镇,township,u1,有网站;窗口单位；\n'))).toEqual(
      [
        { id: 'u1', name: '甲县', class: 'county', row: 2 },
        { id: 'u2', name: '乙镇', class: 'township', parent: 'u1', tags: ['有网站', '窗口单位'], row: 3 },
      ],
    );
  });

  it.each([
    '编号,单位名称,单位类别,上级单位,标签',
    '单位编号，名称，类别，主管单位，标签'.replaceAll('，', ','),
    ' 编号 , 单位 , 类别 , 上级 , 标签 ',
    'ＩＤ,Name,CLASS,Parent,Tags',
  ])('knows the headings %s', (header) => {
    expect(taken(read(`${header}\nu1,甲县,county,x,t\n`))).toEqual([
      { id: 'u1', name: '甲县', class: 'county', parent: 'x', tags: ['t'], row: 2 },
    ]);
  });

  it('names every column that is unknown, twice there or missing, with what would be known', () => {
    const outcome = read('编号,单位,名称,电话\nu1,a,b,1');
    expect(codesOf(outcome)).toEqual(['csv-column-twice', 'csv-column-unknown', 'csv-column-missing']);
    expect(linesOf(outcome)[1]).toBe(
      'units.csv 第1行：不认识的列“电话”。 可用的列：编号、单位名称、单位类别、上级单位、标签。 [csv-column-unknown]',
    );
    expect(linesOf(outcome, 'en')[2]).toContain('The column “class” is missing.');
  });

  it('leaves a missing id to the engine, with its row', () => {
    expect(taken(read('id,name,class\n,甲县,county\n'))).toEqual([{ id: '', name: '甲县', class: 'county', row: 2 }]);
  });
});
