import { factColumns } from '@mingjian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factShape } from '../facts/shape.ts';
import { knowsHeading, presetOf, proposeMapping } from './propose.ts';

describe('proposeMapping', () => {
  it.each([
    [
      ['单位', '指标', '类型', '日期'],
      ['unit', 'indicator', 'kind', 'date'],
    ],
    [
      ['序号', '责任单位', '考核内容', '时间', '问题数', '扣分原因'],
      [null, 'unit', 'indicator', 'date', 'count', 'note'],
    ],
    [
      ['被考核单位（盖章）', '发现时间', '通报级别'],
      ['unit', 'date', 'level'],
    ],
    [
      ['部门', '责任单位'],
      [null, 'unit'],
    ],
    [
      ['时间/受理时间', '时间/办结时间', '电话'],
      ['date', 'end', null],
    ],
    [
      ['ＵＮＩＴ', ' Date '],
      ['unit', 'date'],
    ],
  ])('%j is %j', (headings, columns) => expect(proposeMapping(headings).columns).toEqual(columns));

  it('knows work orders of 12345, whose number keeps one apart from the other', () => {
    const headings = ['工单编号', '诉求标题', '派单时间', '承办单位', '办理时限', '答复时间', '满意度'];
    expect(presetOf(headings)?.id).toBe('12345');
    expect(proposeMapping(headings)).toEqual({
      columns: ['object', 'note', 'date', 'unit', 'due', 'end', null],
      constants: { kind: '办件' },
    });
    expect(presetOf(['单位'])).toBeNull();
  });

  it('gives each of our columns once, and the headings of a facts file their own', () => {
    const heading = fc.constantFrom(
      ...factColumns.flatMap((column) => factShape.names[column]),
      '序号',
      '电话',
      '工单号',
      '',
    );
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 12 }), (headings) => {
        const { columns } = proposeMapping(headings);
        const given = columns.filter((column) => column !== null);
        expect(columns.length).toBe(headings.length);
        expect(new Set(given).size).toBe(given.length);
      }),
    );
    for (const column of factColumns) {
      expect(proposeMapping([column]).columns).toEqual([column]);
      for (const name of factShape.names[column]) expect(proposeMapping([name]).columns).toEqual([column]);
    }
  });

  it('a heading is known as it stands', () => {
    expect(['责任单位', '工单编号', 'unit'].every(knowsHeading)).toBe(true);
    expect(knowsHeading('甲镇')).toBe(false);
  });
});
