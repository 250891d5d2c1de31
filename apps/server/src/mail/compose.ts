import type { ListedNotice } from '@mingjian/store';
import { isNoticeKind, type NoticeDetail, noticePlace, noticeText } from '@mingjian/workflow';
import type { NearMaterial } from '../notify/near-material.ts';

/** What a mail is made of. */
export interface Contents {
  readonly name: string;
  readonly day: string;
  readonly notices: readonly ListedNotice[];
  readonly near: readonly NearMaterial[];
  /** How browsers reach us. */
  readonly publicUrl: string;
}

/** Longer ones are told only in the workbench. */
const MOST = 50;

type Lang = 'zh' | 'en';

/** Subject and text of a mail: Chinese first, the same in English below. */
export function compose(contents: Contents): { subject: string; text: string } {
  const { notices, near, day } = contents;
  const told = notices.flatMap((one) => (isNoticeKind(one.kind) ? [{ ...one, kind: one.kind }] : []));
  const [first] = told;
  const only = first && told.length === 1 && near.length === 0 ? sentence(first, 'zh') : undefined;
  const many = `${told.length > 0 ? `${told.length} 条通知` : ''}${near.length > 0 ? ` ${near.length} 项材料将截止` : ''}`;
  return {
    subject: `[明鉴 Mingjian] ${only ?? `${day} ${many.trim()}`}`,
    text: [...half(contents, told, 'zh'), '', '----', '', ...half(contents, told, 'en'), ''].join('\n'),
  };
}

type Told = ListedNotice & { readonly kind: Parameters<typeof noticeText>[0] };

const detailOf = ({ detail }: ListedNotice): NoticeDetail => JSON.parse(detail);
const sentence = (one: Told, lang: Lang): string => noticeText(one.kind, one.title ?? '', detailOf(one), lang);

function half({ name, near, publicUrl }: Contents, told: readonly Told[], lang: Lang): string[] {
  const zh = lang === 'zh';
  const link = (...path: readonly string[]): string =>
    `${publicUrl.replace(/\/+$/, '')}/#/${['work', ...path].map(encodeURIComponent).join('/')}`;
  const lines = [zh ? `${name}，您好：` : `Dear ${name},`, ''];
  told.slice(0, MOST).forEach((one, at) => {
    lines.push(`${at + 1}. ${sentence(one, lang)}`, `   ${link(...noticePlace(one.kind, one.round, detailOf(one)))}`);
  });
  if (near.length > 0) {
    lines.push(...(told.length > 0 ? [''] : []), zh ? '即将截止、尚未报送的材料：' : 'Due soon and not handed in yet:');
    for (const one of near.slice(0, MOST)) lines.push(`- ${nearLine(one, zh)}`);
    for (const round of new Set(near.map((one) => one.round))) lines.push(`  ${link('materials', round)}`);
  }
  const rest = Math.max(0, told.length - MOST) + Math.max(0, near.length - MOST);
  if (rest > 0) lines.push(zh ? `另有 ${rest} 条，请在工作台查看。` : `${rest} more stand in the workbench.`);
  lines.push('', zh ? `全部通知：${link('notices')}` : `All notices: ${link('notices')}`);
  lines.push(
    zh
      ? `本邮件由系统发出，请勿回复。修改接收方式：${link('me')}`
      : `Sent by a program: please do not answer. Change what you get: ${link('me')}`,
  );
  return lines;
}

const nearLine = ({ day, left, unitName, indicator, title }: NearMaterial, zh: boolean): string =>
  zh
    ? `${day}（还有 ${left} 个工作日）${unitName}：${indicator}（${title}）`
    : `${day} (${left} working days left) ${unitName}: ${indicator} (${title})`;
