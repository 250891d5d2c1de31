import { expect, it } from 'vitest';
import { linesOf, taken, utf8 } from '../testing/bytes.ts';
import { readWords } from './word-list.ts';

const read = (text: string) => readWords(utf8(text), '词表.csv');

it('reads a list under the headings of an office', async () => {
  const list =
    '错误词,正确词,类别,来源,启用日期,例外\n布署,部署,错别字,办公室,2026-01-01,\n法制,法治,表述,办公室,,法制办；法制宣传\n';
  expect(taken(await read(list))).toEqual([
    { wrong: '布署', right: '部署', kind: '错别字', source: '办公室', since: '2026-01-01' },
    { wrong: '法制', right: '法治', kind: '表述', source: '办公室', unless: ['法制办', '法制宣传'] },
  ]);
});

it('names the row in which a word is missing', async () => {
  expect(linesOf(await read('错误词,正确词\n布署,部署\n坐谈会,\n')).join('\n')).toContain('第3行');
});

it('reads fifty thousand words', async () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => `错词${at},对词${at}`);
  expect(taken(await read(`wrong,right\n${rows.join('\n')}`))).toHaveLength(50_000);
});

it('names the row in which a word is no word, and takes no list without one', async () => {
  expect(linesOf(await read(`错误词,正确词\n布署,部署\n${'长'.repeat(61)},短\n`)).join('\n')).toContain('第3行');
  expect(linesOf(await read('错误词,正确词\n')).join('\n')).toContain('没有内容');
  const rows = Array.from({ length: 50_001 }, (_, at) => `错词${at},对词${at}`);
  expect(linesOf(await read(`wrong,right\n${rows.join('\n')}`)).join('\n')).toContain('50001');
});
