import { expect, it } from 'vitest';
import { gatherPage } from '../gather/page.ts';
import { pageOf } from '../testing/page.ts';
import { hitsIn, searchAddress, searchFormOf } from './search.ts';

const HOME = 'http://www.jia.gov.cn/';
const home = (body: string, charset = 'utf-8') =>
  gatherPage(HOME, { text: body, charset, declared: charset, garbled: 0 });
const asked = (body: string, charset?: string) => {
  const form = searchFormOf(home(body, charset));
  return typeof form === 'string' ? form : searchAddress(form, '扶贫');
};

it('asks a form as a browser without scripts does', () => {
  expect(
    asked(
      '<form action="/so?old=1"><input type="hidden" name="site" value="甲"><input name="q" title="站内搜索"></form>',
    ),
  ).toBe(`${HOME}so?site=%E7%94%B2&q=%E6%89%B6%E8%B4%AB`);
  expect(
    asked(
      '<base href="/a/"><form action="search.jsp"><select name="s"><option value="1"><option value="2" selected></select><input type="radio" name="r" value="x"><input type="radio" name="r" value="y" checked><input name="from"><input name="keyword"><input type="submit" name="b" value="搜"></form>',
    ),
  ).toBe(`${HOME}a/search.jsp?s=2&r=y&from=&keyword=%E6%89%B6%E8%B4%AB`);
});

it('writes the word as the page is written', () => {
  expect(asked('<form action="/so"><input name="q" placeholder="搜索"></form>', 'gb18030')).toBe(
    `${HOME}so?q=%b7%f6%c6%b6`,
  );
});

it('takes the form that speaks of searching, and another place of the government as its own', () => {
  expect(
    asked(
      '<form action="/query/banjian"><input name="no"></form><form action="https://so.yi.gov.cn/s"><input name="q"><button>搜索</button></form>',
    ),
  ).toMatch(/^https:\/\/so\.yi\.gov\.cn\/s\?q=/);
});

it('says why it cannot ask', () => {
  expect(asked('<a href="/so/">搜索</a><input placeholder="搜索">')).toBe('none');
  expect(asked('<form onsubmit="return so()"><input name="q" placeholder="搜索"></form>')).toBe('none');
  expect(asked('<form action="javascript:so()"><input name="q" placeholder="搜索"></form>')).toBe('none');
  expect(asked('<form action="/search"><input name="user"><input type="password" name="p"></form>')).toBe('none');
  expect(asked('<form action="/search" method="post"><input name="q"></form>')).toBe('posted');
  expect(asked('<form action="https://search.invalid/s"><input name="q"></form>')).toBe('elsewhere');
});

const front = pageOf('<a href="/gk/">公开</a><a href="/fp/">扶贫</a>', { url: HOME });
const hits = (body: string) =>
  hitsIn(pageOf(`<a href="/gk/">公开</a>${body}`, { url: `${HOME}so?q=1` }), '扶贫', front);

it('counts places whose words, or those behind the link, hold the word, each once', () => {
  const results = [
    '<p>“扶贫”的搜索结果</p>',
    '<li><a href="/1.html">精准<em>扶</em><em>贫</em>工作</a><a href="/1.html">http://www.jia.gov.cn/1.html</a></li>',
    '<li><a href="/2.html">工作要点</a><p>……持续做好扶贫……</p></li>',
    '<li><a href="/3.html">其他</a><p>没有这个词</p></li>',
    '<a href="/so?q=1&p=2">扶贫 下一页</a>',
  ];
  expect(hits(results.join(''))).toBe(2);
});

it('is none where the page says so, and unknown where it says nothing', () => {
  expect(hits('<p>抱歉，没有找到与“扶贫”相关的内容</p>')).toBe(0);
  expect(hits('<p>共检索到0条结果</p>')).toBe(0);
  expect(hits('<div id="results"></div><script src="/so.js"></script>')).toBeNull();
});
