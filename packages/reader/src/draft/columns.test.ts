import { describe, expect, it } from 'vitest';
import { readDocument } from '../blocks/index.ts';
import { columnsOf, roleOf } from './columns.ts';

describe('what a column of a header holds', () => {
  it.each([
    ['负责考核部门', 'owner'],
    ['考核部门', 'owner'],
    ['评分部门', 'owner'],
    ['赋分主体', 'owner'],
    ['被考核部门', 'responsible'],
    ['考核单位', 'responsible'],
    ['责任部门', 'responsible'],
    ['考核方式', 'method'],
    ['考核办法', 'criterion'],
  ])('%s: %s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });
});

it('takes a column of sentences for the criterion, whatever place for marks its header speaks of', async () => {
  const rows = [1, 2, 3].map(
    (n) => `<tr><td>项目${n}</td><td>5</td><td>按要求建立制度并公开，得2分；每缺一项扣1分。</td></tr>`,
  );
  const html = `<table><tr><th>考核项目</th><th>分值</th><th>考核指标及评分</th></tr>${rows.join('')}</table>`;
  const document = await readDocument(new TextEncoder().encode(html), '方案.html');
  const table = document.ok ? document.value.blocks.find((block) => block.kind === 'table') : undefined;
  expect(table && columnsOf(table)?.roles).toEqual(['level', 'points', 'criterion']);
});
