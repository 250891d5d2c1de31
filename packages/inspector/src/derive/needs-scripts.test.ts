import { expect, it } from 'vitest';
import { pageOf } from '../testing/page.ts';
import { needsScripts } from './needs-scripts.ts';

const APP = '<div id="app"></div><script src="/js/app.4f2a.js"></script>';

it.each([
  ['an empty frame for a program', APP],
  ['a program within the page', `<div id="list">加载中</div><script>${'load();'.repeat(60)}</script>`],
  ['words for those without scripts', `<noscript>${'请启用脚本。'.repeat(20)}</noscript>${APP}`],
])('knows %s', (_, body) => {
  expect(needsScripts(pageOf(body))).toBe(true);
});

it.each([
  ['a page with words', `<p>${'政府信息公开工作年度报告。'.repeat(5)}</p>${APP}`],
  ['a short page without scripts', '<p>暂无内容</p>'],
  ['a list with days', `<ul><li><a href="/a.html">通知</a>2026-06-01</li></ul>${APP}`],
  ['a page of links', `${[1, 2, 3, 4, 5].map((n) => `<a href="/${n}/">栏目${n}</a>`).join('')}${APP}`],
  ['frames', `<iframe src="/list.html"></iframe>${APP}`],
  ['a short script for counting', '<p>正文</p><script>count(1)</script>'],
])('leaves alone %s', (_, body) => {
  expect(needsScripts(pageOf(body))).toBe(false);
});
