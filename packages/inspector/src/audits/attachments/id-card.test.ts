import { expect, it } from 'vitest';
import { lookAtFile } from '../../testing/attachment.ts';
import { docxOf, xlsxOf } from '../../testing/office.ts';
import audit from './id-card.ts';

it('finds a number in a hidden column, and keeps it masked', async () => {
  const bytes = xlsxOf([
    {
      name: '名单',
      rows: [
        ['姓名', '证件'],
        ['张某', '11010519491231002X'],
      ],
      hiddenColumns: [2],
    },
  ]);
  const findings = await lookAtFile(audit, bytes);
  expect(findings.map(({ where, observed }) => [where.zh, observed])).toEqual([
    ['工作表“名单”B2（隐藏）', '110105********002X'],
  ]);
  expect(JSON.stringify(findings)).not.toContain('19491231');
});

it('passes a masked one, and a number whose check sign is wrong', async () => {
  expect(await lookAtFile(audit, docxOf(['张某 110105********002X', '110105194912310021']))).toEqual([]);
});
