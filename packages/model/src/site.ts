export const siteKinds = ['website', 'wechat', 'weibo', 'other'] as const;
export type SiteKind = (typeof siteKinds)[number];

/** A website or new media account of an assessed unit, as a register gives it. */
export interface Site {
  /** Id of the unit; in a file also its name. */
  unit: string;
  kind: SiteKind;
  name: string;
  /** Of a website its address, of an account its id. */
  address: string;
  /** 网站标识码: ten digits, or bm and eight digits. */
  code?: string | undefined;
  /** The unit's main one of its kind. */
  main: boolean;
  /** Row of the file, for messages. */
  row?: number | undefined;
}
