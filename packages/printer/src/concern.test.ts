import { expect, it } from 'vitest';
import { concernWords } from './concern.ts';
import { small } from './testing/small.ts';

it('says the classes or the units that an indicator is for, also where the part above says so', () => {
  const leaf = { name: '文件' };
  expect(concernWords([{ name: '公开' }, leaf], small)).toBe('');
  expect(concernWords([{ name: '公开', appliesTo: { classes: ['county'] } }, leaf], small)).toBe('县区');
  expect(concernWords([{ name: '公开' }, { ...leaf, appliesTo: { units: ['东县', '西县'] } }], small)).toBe(
    '东县、西县',
  );
  expect(concernWords([{ ...leaf, classes: ['county'] }], small)).toBe('县区');
});

it('does not list again whom the column of responsible units names', () => {
  const units = { name: '文件', appliesTo: { units: ['东县', '西县'] } };
  expect(concernWords([{ ...units, responsible: '西县 东县' }], small)).toBe('仅责任单位');
  expect(concernWords([{ ...units, responsible: '西县' }], small)).toBe('东县、西县');
});

it('says nothing that the name of an office’s own part says', () => {
  expect(concernWords([{ name: '县水利局', appliesTo: { units: ['县水利局'] } }, { name: '河道' }], small)).toBe('');
});

it('leaves tags to the remark', () => {
  expect(concernWords([{ name: '热线', appliesTo: { without: ['无工单'] } }], small)).toBe('');
});
