import type { Page } from '../gather/page.ts';
import type { PageKind } from './kind.ts';

/** What some pages are for, known by the names that the norms and practice give them. */
const NAMES = {
  guide: /信息公开指南|公开指南/,
  regulations: /信息公开制度|公开制度|公开规定/,
  statutory: /法定主动公开内容?|主动公开(?:内容|信息|目录)/,
  reports: /信息公开(?:工作)?年度?报告?|公开年报/,
  requests: /依申请公开(?:申请)?|(?:在线|网上)申请公开|信息公开申请/,
  institution: /机构(?:职能|概况|简介|信息|职责)|(?:部门|单位)(?:职能|职责|概况|简介)|主要职[责能]|职能职责/,
  leaders: /(?:机构|单位|政府|县|市|区|镇|乡)?领导(?:信息|之窗|介绍|简介|班子|分工|之家)?|负责人信息|领导成员|班子成员/,
  interpretations: /政策解读|解读回应|文件解读/,
  gazette: /政府公报|公报/,
  letters:
    /(?:[县市区镇乡局]长|领导|政府|公众|网上|公开)信箱|来信(?:选登|公开|回复)|咨询投诉|网上咨询|留言(?:选登|公开|回复|反馈)|互动交流/,
} as const;

export type Role = keyof typeof NAMES;
const ALL = Object.keys(NAMES) as Role[];

/** A name is one of a role where it ends in it: “甲市财政局信息公开指南（2024年版）”, but not “关于修订公开指南的通知”. */
const WHOLE = Object.fromEntries(
  ALL.map((role) => [role, new RegExp(`(?:${NAMES[role].source})(?:[（(][^）)]{1,20}[）)]|栏目|专栏)?$`)]),
) as Record<Role, RegExp>;
const ANY = /公开|职能|职责|概况|简介|机构信息|职责|领导|成员|负责人|解读|公报|信箱|来信|咨询|留言|互动/;
const LONGEST = 40;

/** The role that a name says; null where it says none. */
export function roleIn(name: string): Role | null {
  const plain = name.replace(/\s+/g, '');
  if (plain.length > LONGEST || !ANY.test(plain) || plain.startsWith('关于')) return null;
  return ALL.find((role) => WHOLE[role].test(plain)) ?? null;
}

/** What a page calls itself: its tag, else its title up to the name of the site, else the words of the link that led there. */
export function nameOf(page: Page, kind: PageKind, called: string): string {
  const tag = tagIn(page, kind === 'column' ? /^ColumnName$/i : /^ArticleTitle$/i);
  if (tag !== '') return tag;
  const [first = ''] = page.title.split(/[-_|—–>·]/);
  return first.trim() !== '' ? first.trim() : called;
}

/** The column in which a page of content stands, as its tag says; empty where it has none. */
export const columnOf = (page: Page): string => tagIn(page, /^ColumnName$/i);

function tagIn({ metas }: Page, name: RegExp): string {
  return metas.find((meta) => name.test(meta.name))?.content.trim() ?? '';
}

/** What a page is for: by its own name, else by the words of the link that led to it; null for most pages. */
export function roleOf(page: Page, kind: PageKind, called: string): Role | null {
  if (kind === 'home') return null;
  return roleIn(nameOf(page, kind, called)) ?? roleIn(called);
}
