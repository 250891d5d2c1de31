// 编号从28跳到31。 Numbers of the document that skip: a page may be missing, or the document miscounts.
// Example: 27、28、31、32 → 缺29、30. Codes are compared as the whole scheme lists them, so that one class's tree may skip.
import type { SchemeNode } from '@mingjian/model';
import { defineCheck } from './define-check.ts';
import { type Spot, type Subject, spots } from './shared/subject.ts';

export default defineCheck({
  id: 'numbering-gap',
  title: { zh: '编号跳号', en: 'codes that skip numbers' },
  words: {
    gap: {
      severity: 'warning',
      zh: '编号从“{before}”跳到“{after}”，缺{missing}。',
      en: 'The numbers go from “{before}” to “{after}”: {missing} missing.',
      mendZh:
        '核对方案有没有缺页、漏项，漏了的在“指标”里用“添加指标”补上；原文就跳号的，选中后一项，写在“按什么理解”里（方案文件：assumptions），发布不受影响。',
      mendEn:
        'Look for a missing page or indicator and add it on the workbench; where the document itself skips, say so of the next one under “How it is read” (in the file: assumptions). It stops nothing.',
    },
  },
  *find(subject) {
    for (const list of listsOf(subject)) {
      const last = new Map<string, { number: number; code: string; at: number }>();
      for (const [at, { node, beside }] of list.entries()) {
        const read = readCode(node.code ?? '');
        if (!read || node.code === undefined) continue;
        const before = last.get(read.series);
        last.set(read.series, { number: read.number, code: node.code, at });
        // A smaller number begins a new count; the same one is an alternative for another class.
        if (!before || read.number <= before.number + 1) continue;
        const missing = Array.from({ length: read.number - before.number - 1 }, (_, i) =>
          read.spell(before.number + 1 + i),
        ).filter((code) => !list.some((one, index) => isThere(one, code, beside || (index > before.at && index < at))));
        if (missing.length === 0) continue;
        const spot = whereIs(subject, node);
        const told = missing.slice(0, 5).join('、');
        yield {
          message: 'gap',
          place: spot?.node.path ?? node.code,
          clause: node.clause ?? null,
          about: node,
          values: { before: before.code, after: node.code, missing: missing.length > 5 ? `${told}……` : told },
        };
      }
    }
  },
});

/** A node with whether it stands beside the indicators: what was moved there keeps the number that it had among them. */
interface Listed {
  readonly node: SchemeNode;
  readonly beside: boolean;
}

/** Whether a number is there after all: at this place, or moved; also where only parts of it are numbered (14.1 and 14.2 of 14). */
const isThere = ({ node: { code = '' }, beside }: Listed, missing: string, here: boolean): boolean =>
  (here || beside) && (code === missing || code.startsWith(`${missing}.`) || code.startsWith(`${missing}（`));

/** Every node in the order of the document: each result, each sheet. */
function listsOf({ scheme }: Subject): Listed[][] {
  const flat = (node: SchemeNode, beside: boolean): Listed[] => [
    { node, beside },
    ...(node.children ?? []).flatMap((child) => flat(child, beside)),
    ...[...(node.extra ?? []), ...(node.after ?? [])].flatMap((child) => flat(child, true)),
  ];
  return [
    ...scheme.results.map((result) => flat(result.root, false)),
    ...Object.values(scheme.sheets).map((sheet) => sheet.flatMap((node) => flat(node, false))),
  ];
}

const whereIs = (subject: Subject, source: SchemeNode): Spot | undefined =>
  spots(subject).find(({ node }) => node.source === source);

const DIGITS = '零一二三四五六七八九';

/** The number at the end of a code, and what stands around it: `一（二）` is number 2 of the series `一（…）`. */
function readCode(code: string): { series: string; number: number; spell: (n: number) => string } | null {
  const match = /^(.*?)(\d+|[一二三四五六七八九十]+)([）)]?)$/.exec(code);
  if (!match) return null;
  const [, before = '', digits = '', after = ''] = match;
  const arabic = /^\d/.test(digits);
  const number = arabic ? Number(digits) : chineseNumber(digits);
  if (number === null || number > 9999) return null;
  const spell = (n: number): string => `${before}${arabic ? n : spellChinese(n)}${after}`;
  return { series: `${before}${arabic ? '1' : '一'}${after}`, number, spell };
}

function chineseNumber(text: string): number | null {
  const match = /^(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(text);
  if (!match) return null;
  const [, tens = '', ten, ones = ''] = match;
  return (ten ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0) + (ones ? DIGITS.indexOf(ones) : 0);
}

function spellChinese(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
}
