import { expect, it } from 'vitest';
import { resourcesOf, resourcesOfStyle } from './resources.ts';

const URL = 'http://www.jia.gov.cn/zwgk/index.html';

it('names what a page needs to be shown again, and nothing that it only leads to', () => {
  const html = `<link rel="stylesheet" href="/a.css"><link rel="shortcut icon" href="i.ico"><link rel="canonical" href="/other">
    <style>/* url(no.png) */ body{background:url( "b.png" )} @import 'c.css';</style>
    <img src="../d.png" srcset="e.png 1x, f.png 2x"><script src="//s.jia.gov.cn/g.js"></script>
    <iframe src="frame.html"></iframe><td background="h.gif" style="background:url('j.png')">
    <a href="/page.html">一</a><a href="javascript:go()">二</a><img src="data:image/png;base64,AA"><img src="/a.css">`;
  expect(resourcesOf(html, URL)).toEqual([
    'http://www.jia.gov.cn/a.css',
    'http://www.jia.gov.cn/zwgk/i.ico',
    'http://www.jia.gov.cn/zwgk/b.png',
    'http://www.jia.gov.cn/zwgk/c.css',
    'http://www.jia.gov.cn/d.png',
    'http://www.jia.gov.cn/zwgk/e.png',
    'http://www.jia.gov.cn/zwgk/f.png',
    'http://s.jia.gov.cn/g.js',
    'http://www.jia.gov.cn/zwgk/frame.html',
    'http://www.jia.gov.cn/zwgk/h.gif',
    'http://www.jia.gov.cn/zwgk/j.png',
  ]);
});

it('keeps to the base that a page names', () => {
  expect(resourcesOf('<base href="/static/"><img src="a.png">', URL)).toEqual(['http://www.jia.gov.cn/static/a.png']);
});

it('reads style sheets', () => {
  const css = '@import url(a.css);@import "b.css"; .x{src:url(data:font/woff;base64,A)} .y{background:url(../c.png)}';
  expect(resourcesOfStyle(css, 'http://www.jia.gov.cn/css/main.css')).toEqual([
    'http://www.jia.gov.cn/css/a.css',
    'http://www.jia.gov.cn/css/b.css',
    'http://www.jia.gov.cn/c.png',
  ]);
});
