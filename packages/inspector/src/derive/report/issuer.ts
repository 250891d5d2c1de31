import type { Page } from '../../gather/page.ts';

/** Whose site it is, as a page says: its tag SiteName, the sponsor in its footer, or the name behind its title; empty where it does not. */
export function ownerOf({ metas, text, title }: Page): string {
  const tag = metas.find(({ name }) => /^SiteName$/i.test(name))?.content.trim();
  if (tag) return tag;
  const sponsor = /主\s*办(?:单位)?\s*[:：]\s*([\u4e00-\u9fff]{2,30})/.exec(text)?.[1];
  return (
    sponsor ??
    title
      .split(/[-_|—]/)
      .at(-1)
      ?.trim() ??
    ''
  );
}

/** Who reports, by the title of an annual report; empty where that names nobody. */
export const issuerIn = (title: string): string =>
  (title.split(/[-_|—]/)[0] ?? '')
    .replace(/20\d{2}\s*年?度?|^关于|[\s《》（）()·]/g, '')
    .replace(/(?:(?:政府)?信息公开|政务公开).*$/, '')
    .replace(/(?:人民|的)$/, '');

/** Whether who reports is whose site it is; where one of them is not known, nothing speaks against it. */
export function isOwn(issuer: string, owner: string): boolean {
  const [one, other] = [plain(issuer), plain(owner)];
  // “财政局” on the site of “清源县财政局”, but “清源县财政局” on the site of “清源县” is another's.
  return one.endsWith(other) || other.endsWith(one);
}

/** Whether it is a government, of a county or above, that reports, and no department of one. */
export const isGovernment = (name: string): boolean => /[省市县区州盟旗]$/.test(plain(name));

/** A name without what governments, their offices and websites add to it. */
const plain = (name: string): string =>
  name
    .replace(/\s+/g, '')
    .replace(/(?:门户)?(?:网站|官网|网)$/, '')
    .replace(/办公[室厅]$/, '')
    .replace(/(?:人民)?政府$/, '');
