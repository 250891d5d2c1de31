import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './sums.ts';

const TITLE = '<title>政府网站工作年度报表（2025年度）</title>';
/** The statement as the form has it, with some numbers put otherwise. */
const statement = (given: Readonly<Record<string, string | number>> = {}) => {
  const cell = (name: string, value: number) => `<td>${name}</td><td>${given[name] ?? value}</td>`;
  return pageOf(
    `<table>
    <tr><td>独立用户访问总量（单位：个）</td><td colspan="2">${given.独立用户 ?? 900}</td></tr>
    <tr><td>网站总访问量（单位：次）</td><td colspan="2">2,000</td></tr>
    <tr><td rowspan="4">信息发布（单位：条）</td>${cell('总数', 60)}</tr>
    <tr>${cell('概况类信息更新量', 10)}</tr><tr>${cell('政务动态信息更新量', 30)}</tr><tr>${cell('信息公开目录信息更新量', 20)}</tr>
    <tr><td colspan="3">解读回应</td></tr>
    <tr><td rowspan="4">解读信息发布</td><td>总数（单位：条）</td><td>6</td></tr>
    <tr>${cell('解读材料数量', 3)}</tr><tr>${cell('解读产品数量', 2)}</tr><tr>${cell('媒体评论文章数量', 1)}</tr>
    <tr><td rowspan="4">留言办理</td>${cell('收到留言数量', 8)}</tr>
    <tr>${cell('办结留言数量', 8)}</tr><tr>${cell('平均办理时间（单位：天）', 3)}</tr><tr>${cell('公开答复数量', 5)}</tr></table>`,
    { head: TITLE },
  );
};

it('passes a statement whose numbers fit together', () => {
  expect(look(audit, statement())).toEqual([]);
});

it('finds sums that are none, and parts that are more than the whole', () => {
  expect(observed(look(audit, statement({ 政务动态信息更新量: 31, 媒体评论文章数量: '2篇' })))).toEqual([
    '10 + 31 + 20 ≠ 60',
    '3 + 2 + 2 ≠ 6',
  ]);
  expect(observed(look(audit, statement({ 独立用户: 2001, 公开答复数量: 9 })))).toEqual(['2001 > 2000', '9 > 8']);
});

it('leaves what was not filled in alone', () => {
  expect(look(audit, statement({ 总数: '', 收到留言数量: '/', 公开答复数量: '' }))).toEqual([]);
});

it('does not apply to a statement that shows no numbers, nor to other pages', () => {
  expect(look(audit, pageOf('<img src="/a.png">', { head: TITLE }))).toBeNull();
  expect(look(audit, pageOf('<table><tr><td>总数</td><td>1</td></tr></table>'))).toBeNull();
});
