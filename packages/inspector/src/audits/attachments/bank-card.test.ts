import { expect, it } from 'vitest';
import { lookAtFile } from '../../testing/attachment.ts';
import { docxOf, xlsxOf } from '../../testing/office.ts';
import audit from './bank-card.ts';

it('finds a card, the last four figures shown', async () => {
  const findings = await lookAtFile(audit, docxOf(['王某 一卡通6222023400000000017']));
  expect(findings.map(({ where, observed }) => `${where.zh} ${observed}`)).toEqual(['正文第1段 ***************0017']);
});

it('passes the account of an office', async () => {
  const rows = [['开户行及账号'], ['6222023400000000017']];
  expect(await lookAtFile(audit, xlsxOf([{ name: '单位', rows }]))).toEqual([]);
});
