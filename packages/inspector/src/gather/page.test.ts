import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageOf } from '../testing/page.ts';
import { dayIn, gatherPage } from './page.ts';

it('reads title, tags, links with their words, and visible text in lines', () => {
  const page = pageOf(
    `<h1>通知</h1><p>第一<b>段</b></p><script>var a = '<a href="/x">';</script><style>p{}</style><p>第二段</p>
     <a href="/a.html"><img src="a.png" alt="图"></a><a href="javascript:;">空</a><img src="b.png" alt="照片"><iframe src="/f.html"></iframe>`,
    { head: '<meta name="SiteName" content="甲市"><link rel="stylesheet" href="/s.css">' },
  );
  expect(page.title).toBe('甲市');
  expect(page.metas).toEqual([{ name: 'SiteName', content: '甲市' }]);
  expect(
    page.text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual(['通知', '第一段', '第二段', '空']);
  expect(page.links.map(({ kind, url, text }) => [kind, url?.slice(21) ?? null, text])).toEqual([
    ['style', '/s.css', 'stylesheet'],
    ['image', '/zwgk/a.png', '图'],
    ['page', '/a.html', '图'],
    ['page', null, '空'],
    ['image', '/zwgk/b.png', '照片'],
    ['frame', '/f.html', ''],
  ]);
});

it('reads the lines of lists with the day beside them', () => {
  const { items } = pageOf(
    `<ul><li><a href="1.html">关于甲的通知</a><span>2026-05-01</span></li><li>[2026年5月2日] <a href="2.html">关于乙的通知</a></li></ul>
     <table><tr><td>1</td><td><a href="3.html">关于丙的通知</a></td><td>2026/5/3</td></tr></table><p>没有链接 2026-05-04</p>`,
  );
  expect(items.map(({ title, day }) => `${title} ${day}`)).toEqual([
    '关于甲的通知 2026-05-01',
    '关于乙的通知 2026-05-02',
    '关于丙的通知 2026-05-03',
  ]);
});

it('knows what is hidden, and no more', () => {
  const { links } = pageOf(
    '<div style="display: none"><br><img src="x.png"><a href="/1">一</a><p><a href="/2">二</a></p></div><a href="/3">三</a><div style="color:red"><a href="/4">四</a></div>',
  );
  expect(links.filter(({ kind }) => kind === 'page').map(({ text, hidden }) => `${text} ${hidden}`)).toEqual([
    '一 true',
    '二 true',
    '三 false',
    '四 false',
  ]);
});

it.each([
  ['2026-05-01', '2026-05-01'],
  ['发布时间：2026年5月1日 09:30', '2026-05-01'],
  ['[2026.05.01]', '2026-05-01'],
  ['2026-13-01', null],
  ['12026050', null],
  ['2028年2月29日', '2028-02-29'],
  ['2026-02-29', null],
  ['2026-04-31', null],
  ['2026-12-00', null],
])('the day in “%s” is %s', (words, day) => {
  expect(dayIn(words)).toBe(day);
});

it('reads broken markup as far as it goes', () => {
  const piece = fc.constantFrom(
    '<a href="/a">',
    '</a>',
    '<li>',
    '</li>',
    '<div style="display:none">',
    '</div>',
    '<script>',
    '</script>',
    '字',
    ' 2026-05-01 ',
    '<p',
    '>',
    '<!--',
    '-->',
    '<title>',
    '</table>',
    '&amp;',
    '<img src=x>',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const page = gatherPage('http://www.jia.gov.cn/', {
        text: pieces.join(''),
        charset: 'utf-8',
        declared: null,
        garbled: 0,
      });
      expect(page.links.every(({ at }) => at <= page.text.length)).toBe(true);
      expect(page.items.every(({ title }) => title !== '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('takes the first title only: pictures have titles of their own', () => {
  const page = pageOf('<svg><title>放大镜</title></svg>正文', { head: '<title>甲市人民政府</title>' });
  expect([page.title, page.text.trim()]).toEqual(['甲市人民政府', '正文']);
});
