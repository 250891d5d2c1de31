import type { SchemeNode } from '@mingjian/model';
import { han } from '@mingjian/reader/draft';

const HAN = /^[一二三四五六七八九十]+$/;
/** The end of 一（二） and 五（1）, parts of the first and of the fifth. */
const PART = /（(?:[一二三四五六七八九十]+|\d+)）$/;

/** How siblings are numbered in the table. */
export type Numbering = (node: SchemeNode, index: number) => string;

/**
 * The numbers of the document where the scheme knows any of them; else counted ones: 一、 at the top, （一） for groups below it and 1.
 * for indicators, which begin anew in each group, so that nobody takes them for numbers of the document.
 */
export function numberingOf(nodes: readonly SchemeNode[], childrenOf: (node: SchemeNode) => readonly SchemeNode[]) {
  const own = nodes.some(function known(node): boolean {
    return codeWords(node) !== '' || childrenOf(node).some(known);
  });
  return (siblings: readonly SchemeNode[], depth: number): Numbering => {
    if (own) return codeWords;
    if (depth === 0) return (_, index) => `${han(index + 1)}、`;
    if (depth === 1 && siblings.some((node) => childrenOf(node).length > 0))
      return (_, index) => `（${han(index + 1)}）`;
    return (node, index) => (isNumbered(node) ? '' : digits(node, index + 1, depth > 2));
  };
}

function codeWords(node: SchemeNode): string {
  const { code = '' } = node;
  if (/^\d+(?:\.\d+)*$/.test(code)) return digits(node, code, false);
  // （18） of a count that runs through the groups, and （18）（2） below it.
  if (code.startsWith('（')) return code;
  return HAN.test(code) ? `${code}、` : (PART.exec(code)?.[0] ?? '');
}

/** 3.文件, but （3）12345热线 and 3.1、12345热线: a stop between figures is a decimal point. */
function digits({ name }: SchemeNode, number: string | number, bracket: boolean): string {
  const figure = /^\d/.test(name);
  if (String(number).includes('.')) return figure ? `${number}、` : `${number}.`;
  return bracket || figure ? `（${number}）` : `${number}.`;
}

/** An indicator that is called by the first words of its own cell, which carry the document's number: （3）按计划组织实施…. */
const isNumbered = ({ name, requirement = '', criterion = '' }: SchemeNode): boolean =>
  [requirement, criterion].some((words) => {
    const number = /^\s*[（(]?\d{1,3}[)）.．、]\s*/.exec(words)?.[0];
    return number !== undefined && words.slice(number.length).startsWith(name.replace(/…$/, ''));
  });
