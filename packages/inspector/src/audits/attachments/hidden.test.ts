import { expect, it } from 'vitest';
import { lookAtFile } from '../../testing/attachment.ts';
import { docxOf, xlsxOf } from '../../testing/office.ts';
import audit from './hidden.ts';

const found = async (bytes: Uint8Array) =>
  (await lookAtFile(audit, bytes)).map(({ where, observed }) => `${where.zh} ${observed}`);

it('finds what a file does not show, once for the file', async () => {
  const rows = [['姓名'], ['张某'], ['李某']];
  expect(
    await found(
      xlsxOf([
        { name: '名单', rows },
        { name: '底稿', rows, hidden: true },
      ]),
    ),
  ).toEqual(['工作表“底稿”A1（隐藏） 3']);
  expect(await found(docxOf(['名单'], { comment: '再核' }))).toEqual(['批注第1段 1']);
});

it('passes a file that shows all it holds', async () => {
  expect(await found(xlsxOf([{ name: '名单', rows: [['姓名']] }]))).toEqual([]);
});
