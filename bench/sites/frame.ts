import { COLUMNS } from './words.ts';

export interface Frame {
  readonly name: string;
  readonly charset: string;
  /** Ten figures. */
  readonly code: string;
}

/** Marks of a footer by the audit that misses them, in the order in which they stand. */
const FOOTER: Readonly<Record<string, (frame: Frame) => string>> = {
  'footer-sitemap': () => '<a href="/info/0.html">网站地图</a> | ',
  'footer-sponsor': ({ name }) => `<p>主办单位：${name}办公室</p>`,
  'footer-site-code': ({ code }) => `<p>网站标识码：${code}</p>`,
  'footer-icp': () =>
    '<p><a href="https://beian.miit.gov.invalid/">皖ICP备12345678号-1</a><img src="/images/icp.png" alt=""></p>',
  'footer-police': ({ code }) => `<p>皖公网安备 ${code}0001号</p>`,
  'footer-contact': () => '<p>联系电话：0558-5550000</p>',
  'footer-party-gov-mark': () => '<script src="//dcs.conac.cn/js/13/1/CA1.js"></script>',
  'footer-find-error-entry': ({ code }) =>
    `<script id="_jiucuo_" sitecode="${code}" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>`,
};
export const footerMarks: readonly string[] = Object.keys(FOOTER);

export const columnPath = (column: number, page: number): string =>
  `/col/${column}/${page === 0 ? 'index' : `index_${page + 1}`}.html`;

const nav = COLUMNS.map((name, at) => `<li><a href="${columnPath(at, 0)}">${name}</a></li>`).join('\n');

/** A whole page; `without`: the mark of the footer that it has not. */
export function framed(
  frame: Frame,
  title: string,
  labels: Readonly<Record<string, string>>,
  body: string,
  without?: string,
): string {
  const tags = Object.entries(labels).map(([name, content]) => `<meta name="${name}" content="${content}">`);
  const footer = Object.entries(FOOTER).map(([audit, mark]) => (audit === without ? '' : mark(frame)));
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="${frame.charset}">
<title>${title}</title>
${tags.join('\n')}
<link rel="stylesheet" href="/css/main.css"><script src="/js/main.js"></script>
<script>var site="${frame.code}";function go(u){if(u.length>0&&u.length<99){location.href=u}}</script></head>
<body class=main><!-- 头部 --><div class="top"><a href="/"><img src="/images/logo.png" alt="${frame.name}"></a><form action="/search"><input name="q"></form></div>
<div class="nav"><ul>${nav}</ul></div>
${body}
<div id="footer"><p>${footer.join('\n')}<a href="/info/1.html">关于我们</a> | <a href="/info/2.html">隐私声明</a></p></div>
</body></html>
`;
}
