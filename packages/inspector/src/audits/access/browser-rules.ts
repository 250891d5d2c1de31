import { type Finding, pageAudit, type Words } from '../audit.ts';
import { ACCESS, BOZHOU } from '../shared/sources.ts';

/** What breaks for a reader where rules of the engine are broken, in words of an office. */
const GROUPS: readonly (Words & { readonly rules: RegExp })[] = [
  { zh: '图片的替代文字', en: 'descriptions of pictures', rules: /(?:^|-)(?:image|img|area|object)-alt$/ },
  { zh: '文字和背景的对比度', en: 'contrast of words and background', rules: /^color-contrast/ },
  {
    zh: '填写框的名称',
    en: 'names of fields',
    rules: /^(?:label|select-name|form-field-multiple-labels)$|field-name$/,
  },
  { zh: '链接的文字', en: 'words of links', rules: /^link-/ },
  { zh: '按钮的名称', en: 'names of buttons', rules: /button-name$|^aria-command-name$/ },
  { zh: '网页标题', en: 'title of the page', rules: /^document-title$/ },
  { zh: '网页语言（lang）', en: 'language of the page', rules: /(?:^|-)lang(?:-|$)/ },
  { zh: '框架的标题', en: 'titles of frames', rules: /^frame-title/ },
  { zh: '表格的表头', en: 'heads of tables', rules: /^(?:td-|th-|scope-|table-)/ },
  { zh: '用键盘操作', en: 'use by keyboard', rules: /focusable|^(?:bypass|server-side-image-map|nested-interactive)$/ },
  { zh: '列表的结构', en: 'structure of lists', rules: /^(?:list|listitem|dlitem|definition-list)$/ },
  { zh: '放大网页', en: 'enlarging the page', rules: /^meta-viewport/ },
  { zh: '音视频的字幕和播放', en: 'captions and playing of media', rules: /^(?:video|audio)-|autoplay/ },
  { zh: '自动刷新和闪动', en: 'refreshing and blinking', rules: /^(?:meta-refresh|blink|marquee)$/ },
];
const OTHERS: Words = { zh: '读屏软件用的标记（ARIA）', en: 'marks for screen readers (ARIA)' };
const EXPECTED: Words = { zh: '没有不合规则的地方', en: 'no place that breaks a rule' };

/** What a rule engine for accessibility finds on a page in a browser. */
export default pageAudit({
  id: 'a11y-rules',
  title: { zh: '无障碍：用浏览器检查', en: 'access: looked at in a browser' },
  says: {
    zh: '用浏览器打开首页和前几个网页，按无障碍规则（接近 WCAG 2 的 A、AA 级）检查图片说明、对比度、填写框、链接、标题、键盘操作等；一页一类记一处，写明有几处。没有浏览器时不判断。',
    en: 'The home page and the first others are opened in a browser and checked by rules for accessibility (close to WCAG 2, A and AA): pictures, contrast, fields, links, titles, keyboard; one finding for a page and a kind, with how many there are. Without a browser nothing is said.',
  },
  sources: [ACCESS, BOZHOU],
  params: {},
  finds: 'suspect',
  needs: 'browser',
  appliesTo: (_, { access }) => access !== null,
  judge({ url }, _, { access }) {
    const found = new Map<string, Finding>();
    for (const { rule, places, first } of access?.broken ?? []) {
      const { zh, en } = GROUPS.find(({ rules }) => rules.test(rule)) ?? OTHERS;
      const known = found.get(zh);
      found.set(zh, {
        url,
        where: { zh, en },
        observed: `${places + Number(known?.observed ?? 0)}`,
        expected: EXPECTED,
        excerpt: known?.excerpt ?? `${rule}: ${first}`,
      });
    }
    return [...found.values()];
  },
});
