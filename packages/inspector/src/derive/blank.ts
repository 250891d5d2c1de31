import type { Page } from '../gather/page.ts';
import { bodyOf } from './body.ts';
import type { PageKind } from './kind.ts';

const EMPTY =
  /暂无(?:内容|信息|数据|记录|文章)|正在(?:建设|更新|完善)中?|栏目建设中|没有(?:找到|相关)(?:内容|信息|记录)|敬请期待/;

/** Pages that say themselves that they are columns: only of those a list is expected. */
export const isColumn = ({ metas }: Page, kind: PageKind): boolean =>
  kind === 'column' && metas.some(({ name }) => /^Column/i.test(name));

/** Signs of its own with which a column says what it is for without a list, as a guide does. */
const OWN_WORDS = 40;

/** What a column without a line in its list says, “0” where it says nothing; null where it has a line, or words of its own. */
export function blankOf(page: Page): string | null {
  const { items, text } = page;
  if (items.some(({ day }) => day !== null)) return null;
  const said = EMPTY.exec(text)?.[0];
  if (said !== undefined) return said;
  return hasLine(page) || ownWords(page) >= OWN_WORDS ? null : '0';
}

const FOOT = /<footer\b|<\w+\b[^>]{0,200}?(?:id|class)\s*=\s*["']?[^"'>]{0,60}foot/i;
/** Links that stand alone in a footer, or above a list. */
const FOOT_LINK =
  /^(?:网站地图|站点地图|联系我们|联系方式|关于我们|网站(?:声明|纠错|首页)|使用帮助|(?:版权|法律|免责|隐私)(?:声明|政策|信息|所有)|无障碍\S{0,4}|首页|主页|返回\S{0,4}|打印\S{0,2}|关闭\S{0,2}|我为政府网站找错|.*(?:ICP备|公网安备).*)$/;

/** Whether a line of a list stands in the page: a link that stands alone in the footer is none. */
function hasLine(page: Page): boolean {
  const { items, links, html } = page;
  const end = bodyOf(page).length;
  const foot = html.search(FOOT);
  return items.some(({ title, url }) => {
    const link = links.find((one) => one.kind === 'page' && one.url === url && one.text === title);
    if (link === undefined || FOOT_LINK.test(title.replace(/\s+/g, ''))) return false;
    return link.at < end && (foot === -1 || html.indexOf(link.raw) < foot);
  });
}

/** Signs of a page that are neither links nor its footer. */
function ownWords(page: Page): number {
  const body = bodyOf(page);
  let signs = body.replace(/\s+/g, '').length;
  for (const { kind, at, text } of page.links)
    if (kind === 'page' && at < body.length) signs -= text.replace(/\s+/g, '').length;
  return signs;
}
