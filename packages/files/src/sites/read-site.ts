import type { Site, SiteKind } from '@mingjian/model';
import type { CellOf } from '../table/take-rows.ts';
import { narrow } from '../text/cells.ts';
import type { SiteColumn } from './shape.ts';

const kindWords: Record<SiteKind, readonly string[]> = {
  website: ['网站', '政府网站', '门户网站', '部门网站'],
  wechat: ['微信', '微信公众号', '公众号', '政务微信', '微信订阅号', '微信服务号', '订阅号', '服务号'],
  weibo: ['微博', '政务微博', '新浪微博'],
  other: ['其他', '其它', '客户端', '抖音', '抖音号', '今日头条', '头条号', '快手', '视频号'],
};
const kinds = new Map(
  Object.entries(kindWords).flatMap(([kind, words]) =>
    [kind, ...words].map((word) => [word, kind as SiteKind] as const),
  ),
);
const YES = ['是', '主站', '门户', 'yes', 'true', '1', 'y', '√'];
const NO = ['否', 'no', 'false', '0', 'n', '×', '-', '—'];

export const siteKindWord = (kind: SiteKind): string => kindWords[kind][0] ?? kind;

/** A row of a register as it stands; words that mean nothing stay as they are, for whoever judges them. */
export interface GivenSite extends Omit<Site, 'kind' | 'main' | 'row'> {
  readonly kind: SiteKind | { readonly word: string };
  readonly main: boolean | { readonly word: string };
  readonly row: number;
}

/** One row; without a kind it is a website. */
export function toSite(cell: CellOf<SiteColumn>, row: number): GivenSite {
  const kind = cell('kind') ?? 'website';
  const main = cell('main')?.toLowerCase() ?? '否';
  const code = cell('code');
  return {
    unit: cell('unit') ?? '',
    kind: kinds.get(kind) ?? kinds.get(kind.toLowerCase()) ?? { word: kind },
    name: cell('name') ?? '',
    address: narrow(cell('address') ?? ''),
    ...(code === undefined ? {} : { code: narrow(code).toLowerCase() }),
    main: YES.includes(main) ? true : NO.includes(main) ? false : { word: main },
    row,
  };
}
