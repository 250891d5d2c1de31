import type { Page } from '../gather/page.ts';
import { pageOf } from './page.ts';

/** Figures of the table in part three, by the names of its rows; each for persons and five kinds of organisations, and the total. */
export interface Figures {
  readonly received: readonly (number | string)[];
  readonly carriedIn: readonly (number | string)[];
  readonly granted: readonly (number | string)[];
  readonly refused: readonly (number | string)[];
  readonly total: readonly (number | string)[];
  readonly carriedOut: readonly (number | string)[];
}

/** 12 applications of persons and 3 of companies, 1 left from last year, 14 dealt with, 2 left over. */
export const figures: Figures = {
  received: [12, 3, 0, 0, 0, 0, 15],
  carriedIn: [1, 0, 0, 0, 0, 0, 1],
  granted: [9, 2, 0, 0, 0, 0, 11],
  refused: [2, 1, 0, 0, 0, 0, 3],
  total: [11, 3, 0, 0, 0, 0, 14],
  carriedOut: [2, 0, 0, 0, 0, 0, 2],
};

const cells = (row: readonly (number | string)[]): string => row.map((one) => `<td>${one}</td>`).join('');

/** A report in the layout of 2021, with its header split over three rows as it is published. */
export function reportPage(
  given: Partial<Figures> = {},
  {
    title = '甲市2025年政府信息公开工作年度报告',
    text = SECTIONS,
    head = '',
    url = 'http://www.jia.gov.cn/nb/2025.html',
  } = {},
): Page {
  const { received, carriedIn, granted, refused, total, carriedOut } = { ...figures, ...given };
  return pageOf(
    `<h1>${title}</h1>${text}<table>
    <tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td></tr>
    <tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
    <tr><td>商业<br>企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
    <tr><td colspan="3">一、本年新收政府信息公开申请数量</td>${cells(received)}</tr>
    <tr><td colspan="3">二、上年结转政府信息公开申请数量</td>${cells(carriedIn)}</tr>
    <tr><td rowspan="3">三、本年度办理结果</td><td colspan="2">（一）予以公开</td>${cells(granted)}</tr>
    <tr><td>（三）不予公开</td><td>1.属于国家秘密</td>${cells(refused)}</tr>
    <tr><td colspan="2">（七）总计</td>${cells(total)}</tr>
    <tr><td colspan="3">四、结转下年度继续办理</td>${cells(carriedOut)}</tr></table>`,
    { head: `<title>${title}</title>${head}`, url },
  );
}

/** The table of part four: its 15 figures. */
export const courtTable = (figures: readonly (number | string)[]): string => `<table>
  <tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
  <tr>${RESULTS.map((name) => `<td rowspan="2">${name}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
  <tr>${[...RESULTS, ...RESULTS].map((name) => `<td>${name}</td>`).join('')}</tr><tr>${cells(figures)}</tr></table>`;
const RESULTS = ['结果<br>维持', '结果<br>纠正', '其他<br>结果', '尚未<br>审结', '总计'];

/** The table of part two: normative documents made, ended and in force. */
export const stockTable = (figures: readonly (number | string)[]): string => `<table>
  <tr><td colspan="4">第二十条第（一）项</td></tr>
  <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
  <tr><td>规章</td><td></td><td></td><td></td></tr><tr><td>行政规范性文件</td>${cells(figures)}</tr></table>`;

export const SECTIONS = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]
  .map((name, at) => `<p>${'一二三四五六'[at]}、${name}</p><p>内容。</p>`)
  .join('');

/** An annual statement of website work, as a table of so many rows. */
export const websiteReportPage = ({
  title = '甲市人民政府网站政府网站工作年度报表（2025年度）',
  published = '2026-01-20',
  rows = 12,
  file = '',
} = {}): Page =>
  pageOf(`<h1>${title}</h1><table>${'<tr><td>网站总访问量</td><td>100</td></tr>'.repeat(rows)}</table>${file}`, {
    head: `<title>${title}</title><meta name="PubDate" content="${published} 09:00">`,
    url: 'http://www.jia.gov.cn/bb/2025.html',
  });
