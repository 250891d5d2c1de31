import type { Page } from '../gather/page.ts';
import { pageOf, tags } from './page.ts';

/** What stands in the head of a policy document, in order; an element that is left out is null. */
const HEAD = {
  索引号: 'JZ00-2026-0001',
  主题分类: '财政',
  发文机关: '甲市人民政府办公室',
  发文字号: '甲政办〔2026〕12号',
  成文日期: '2026-05-06',
  发布日期: '2026-05-08',
  有效性: '有效',
};

export const TITLE = '甲市人民政府办公室关于印发《甲市预算管理办法》的通知';

/** A policy document with its head as a table, its text and a file to download. */
export function documentPage(
  given: Partial<Record<keyof typeof HEAD, string | null>> = {},
  { title = TITLE, url = 'http://www.jia.gov.cn/zc/1.html', after = '' } = {},
): Page {
  const cells = Object.entries({ ...HEAD, ...given })
    .filter(([, value]) => value !== null)
    .map(([label, value]) => `<td>${label}：</td><td>${value}</td>`)
    .join('');
  return pageOf(
    `<table><tr>${cells}</tr></table><h1>${title}</h1><p>各县（区）人民政府：现将办法印发给你们。</p><p>（此件公开发布）</p>
    <a href="/f/1.docx">${title}.docx</a>${after}`,
    { head: `${tags({ ArticleTitle: title })}<title>${title}_甲市人民政府</title>`, url },
  );
}

export const READING = '《甲市预算管理办法》政策解读';
const PARTS = [
  '决策背景和依据',
  '制定意义和总体考虑',
  '研判和起草过程',
  '工作目标',
  '主要任务',
  '创新举措',
  '保障措施',
];

/** An interpretation with its eight elements. */
export function interpretationPage({
  title = READING,
  url = 'http://www.jia.gov.cn/jd/1.html',
  parts = PARTS as readonly string[],
  contact = '<p>解读机关：甲市财政局 解读人：张三 联系电话：0558-5555678 电子邮箱：jd@jia.gov.cn</p>',
  published = '2026-05-11',
  after = '<a href="/zc/1.html">政策原文：甲市人民政府办公室关于印发《甲市预算管理办法》的通知</a>',
} = {}): Page {
  const body = parts.map((part) => `<h2>${part}</h2><p>${'预算管理按年度编制并公开执行情况。'.repeat(4)}</p>`).join('');
  return pageOf(`<h1>${title}</h1>${body}${contact}${after}`, {
    head: tags({ ArticleTitle: title, PubDate: `${published} 09:00` }),
    url,
  });
}
