import { factColumns } from '@mingjian/model';
import { expect, it } from 'vitest';
import type { Mapping } from './api.ts';
import { cleaned, lacking, offered, withColumn, withConstant } from './mapping.ts';

const mapping: Mapping = { columns: ['unit', null, 'date'], constants: { kind: '事件' } };

it('one of our columns stands for one of the file, and a column comes before a constant', () => {
  expect(withColumn(mapping, 1, 'unit').columns).toEqual([null, 'unit', 'date']);
  expect(withColumn(mapping, 0, null).columns).toEqual([null, null, 'date']);
  expect(withColumn(mapping, 1, 'kind').constants).toEqual({});
});

it('says what is lacking until a column or a value says it', () => {
  expect(lacking(mapping)).toEqual(['indicator']);
  expect(lacking(withConstant(mapping, 'indicator', ' '))).toEqual(['indicator']);
  expect(lacking(withConstant(mapping, 'indicator', '1.1'))).toEqual([]);
  expect(lacking(withConstant(mapping, 'kind', undefined))).toEqual(['indicator', 'kind']);
  expect(cleaned(withConstant(mapping, 'note', '  ')).constants).toEqual({ kind: '事件' });
});

it('offers every column of a facts file', () => expect([...offered].sort()).toEqual([...factColumns].sort()));
