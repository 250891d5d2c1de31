import { expect, it } from 'vitest';
import { look, observed, pageOf, tags } from '../../testing/page.ts';
import audit from './column-blank.ts';

const column = (body: string) => pageOf(body, { head: tags({ ColumnName: '政策文件' }) });

it('passes a list with lines, dated or not', () => {
  expect(look(audit, column('<li><a href="1.html">文件</a>2026-05-01</li>'))).toEqual([]);
  expect(look(audit, column('<li><a href="1.html">文件一</a></li>'))).toEqual([]);
});

it('passes a column that says in words of its own what it is for, but not one of links alone', () => {
  const guide = '受理机构：甲市人民政府办公室；办公地址：甲市人民路1号；办公时间：工作日8:00—12:00、14:30—17:30。';
  expect(look(audit, column(`<p>${guide}</p>`))).toEqual([]);
  expect(observed(look(audit, column(`<div><a href="/a">${guide}</a></div>`)))).toEqual(['0']);
});

it('finds a list without lines, and one that says that it has none', () => {
  expect(observed(look(audit, column('<ul></ul>')))).toEqual(['0']);
  expect(observed(look(audit, column('<li><a href="/">首页</a></li><p>暂无内容</p>')))).toEqual(['暂无内容']);
});

it('takes no link that stands alone in the footer for a line', () => {
  const signs = '主办单位：甲市人民政府办公室';
  for (const footer of [
    `<p><a href="/map.html">网站地图</a></p><p>${signs}</p>`,
    `<p>${signs}</p><p>技术支持：<a href="/zc.html">甲市大数据中心</a></p>`,
    '<div id="footer"><p><a href="/x.html">甲市大数据中心</a></p></div>',
    '<p><a href="https://beian.miit.gov.cn/">皖ICP备12345678号</a></p>',
  ])
    expect(observed(look(audit, column(`<ul></ul>${footer}`)))).toEqual(['0']);
  expect(
    look(audit, column(`<p><a href="1.html">文件一</a></p><p><a href="/map.html">网站地图</a></p><p>${signs}</p>`)),
  ).toEqual([]);
});

it('does not apply to pages that do not say that they are columns', () => {
  expect(look(audit, pageOf('<ul></ul>'))).toBeNull();
});
