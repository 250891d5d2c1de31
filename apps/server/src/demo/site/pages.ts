// Pages of an invented government website, in order but for what a demonstration wants to show.

export interface SampleSite {
  /** Unit whose site it is, and its name. */
  readonly unit: string;
  readonly name: string;
  readonly code: string;
  readonly faults: readonly Fault[];
}

/** What is planted on a site, so that there is something to find. */
export type Fault =
  | 'id-number'
  | 'dead-link'
  | 'typo'
  | 'no-icp'
  | 'stale'
  | 'blank-column'
  | 'future-date'
  | 'no-tags';

interface Framed {
  readonly title: string;
  readonly tags: string;
  readonly body: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const tag = (name: string, content: string): string => `<meta name="${name}" content="${escaped(content)}">`;

/** Path → page. `today`: the day that the site is shown on. */
export function samplePages({ name, code, faults }: SampleSite, today: string): Map<string, string> {
  const has = (fault: Fault): boolean => faults.includes(fault);
  const day = (ago: number): string => new Date(Date.parse(today) - ago * 86_400_000).toISOString().slice(0, 10);
  const pages = new Map<string, string>();
  const put = (path: string, page: Framed, inOrder = true): void => {
    pages.set(path, frame(page, { name, code, icp: !has('no-icp'), inOrder }));
  };

  const news = [
    '召开安全生产工作例会',
    '走访慰问困难群众',
    '开展政务公开业务培训',
    '部署秋冬季森林防火',
    '举办政府开放日活动',
    '发布便民服务地图',
  ];
  const oldest = has('stale') ? 40 : 1;
  const articles = news.map((title, at) => ({
    path: `dt/${at + 1}.html`,
    title: `${name}${title}`,
    day: day(oldest + at * 2),
  }));
  for (const [at, one] of articles.entries()) {
    const wrong = has('typo') && at === 3;
    put(
      one.path,
      {
        title: one.title,
        tags: article(one.title, one.day, name),
        body: `<h2>${one.title}</h2><p>发布日期：${one.day}　来源：${name}</p><p>${one.title}。会议${wrong ? '布署' : '部署'}了下一阶段工作，要求各科室按职责落实。（示例内容）</p>`,
      },
      !(has('no-tags') && at === 1),
    );
  }
  put(
    'dt/index.html',
    column('工作动态', '本单位工作动态', list(articles.map((one) => ({ ...one, path: `/${one.path}` })))),
  );

  const notices = Array.from({ length: 5 }, (_, at) => ({
    path: `gg/${at + 1}.html`,
    title: at === 0 ? '临时救助对象公示（示例）' : `关于办理第${at}批便民事项的通告（示例）`,
    day: at === 1 && has('future-date') ? day(-400) : day(5 + at * 9),
  }));
  for (const [at, one] of notices.entries()) {
    const rows =
      at === 0
        ? `<table><tr><th>姓名</th><th>身份证号</th></tr><tr><td>张某某</td><td>${has('id-number') ? '11010519491231002X' : '110105********002X'}</td></tr></table>`
        : '<p>请有关人员按通告要求办理。（示例内容）</p>';
    const dead = at === 2 && has('dead-link') ? '<p>附件：<a href="/gg/fujian-2.docx">申请表</a></p>' : '';
    put(one.path, {
      title: one.title,
      tags: article(one.title, one.day, name),
      body: `<h2>${one.title}</h2><p>发布日期：${one.day}　来源：${name}</p>${rows}${dead}`,
    });
  }
  put(
    'gg/index.html',
    column('通知公告', '本单位通知公告', list(notices.map((one) => ({ ...one, path: `/${one.path}` })))),
  );
  put(
    'ys/index.html',
    column(
      '财政预算',
      '本单位预算公开',
      has('blank-column') ? '<p>暂无内容</p>' : list([{ path: '/gg/3.html', title: '部门预算（示例）', day: day(60) }]),
    ),
  );
  put('map.html', column('网站地图', '本网站的栏目', list([{ path: '/', title: '首页', day: day(1) }])));
  put('index.html', {
    title: name,
    tags: '',
    body: `<h2>工作动态</h2>${list(articles.map((one) => ({ ...one, path: `/${one.path}` })))}
<h2>栏目</h2><p><a href="/dt/index.html">工作动态</a> <a href="/gg/index.html">通知公告</a> <a href="/ys/index.html">财政预算</a></p>`,
  });
  return pages;
}

const article = (title: string, day: string, source: string): string =>
  [tag('ArticleTitle', title), tag('PubDate', `${day} 09:00`), tag('ContentSource', source)].join('');

const column = (name: string, about: string, body: string): Framed => ({
  title: name,
  tags: [
    tag('ColumnName', name),
    tag('ColumnDescription', about),
    tag('ColumnKeywords', name),
    tag('ColumnType', name),
  ].join(''),
  body: `<h2>${name}</h2>${body}`,
});

const list = (lines: readonly { path: string; title: string; day: string }[]): string =>
  `<ul>${lines.map(({ path, title, day }) => `<li><a href="${path}">${title}</a><span>${day}</span></li>`).join('')}</ul>`;

function frame(
  { title, tags, body }: Framed,
  { name, code, icp, inOrder }: { name: string; code: string; icp: boolean; inOrder: boolean },
): string {
  const site = inOrder ? [tag('SiteName', name), tag('SiteDomain', '127.0.0.1'), tag('SiteIDCode', code)].join('') : '';
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title === name ? name : `${title}_${name}`}</title>${site}${tags}
<style>body{font-family:sans-serif;max-width:56rem;margin:0 auto;padding:1rem}li{margin:.4rem 0}li span{float:right}footer{border-top:1px solid #ccc;margin-top:2rem;padding-top:1rem;color:#555}</style></head>
<body><header><h1>${name}</h1><p>本网站为明鉴演示用的示例网站，内容均为虚构。</p></header>
<main>${body}</main>
<footer><p>主办单位：${name}　联系电话：0550-0000000　<a href="/map.html">网站地图</a></p>
<p>网站标识码：${code}　${icp ? '皖ICP备00000000号-1　' : ''}皖公网安备 00000000000000 号</p>
<p><a href="http://bszs.conac.cn/sitename?method=show&amp;id=0">党政机关网站标识</a>　<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${code}">我为政府网站找错</a></p></footer></body></html>
`;
}
