import type { Amount, Scheme, SchemeNode } from '@mingjian/model';
import { han } from '@mingjian/reader/draft';
import { amountWords } from './amounts.ts';

/**
 * What a plan says of its stages beside its tables: weight, who assesses, when and how, of which parts a score is made. Without it
 * a printed plan would not say how its tables make a result.
 */
export function stageLines(scheme: Scheme): string[] {
  const { results } = scheme;
  const apart = results.length > 1 ? [`本方案分别计算${results.map(({ name }) => name).join('、')}的成绩。`] : [];
  const nodes = results.flatMap(({ root }) => (root.children ?? []).flatMap(stagesOf));
  return [
    ...apart,
    ...results.flatMap(({ grades = [] }) => (grades.length > 0 ? [gradeWords(grades, scheme)] : [])),
    ...nodes.flatMap((node, index) => [`（${han(index + 1)}）${node.name}`, ...linesOf(node, scheme)]),
  ];
}

/** 等次：优秀（90分以上）、合格（60分以上）、不合格。 */
const gradeWords = (grades: NonNullable<Scheme['results'][number]['grades']>, { classes, params }: Scheme): string => {
  const named = (name: string): string =>
    name.startsWith('$') ? (params[name.slice(1)]?.sample ?? name).toString() : name;
  const say = ({ name, min }: (typeof grades)[number]): string =>
    min === undefined ? named(name) : `${named(name)}（${amountWords(min, classes)}分以上）`;
  return `等次：${grades.map(say).join('、')}。`;
};

const stagesOf = (node: SchemeNode): SchemeNode[] =>
  node.stage || node.sheet || node.window || node.compose || node.rounds
    ? [node]
    : (node.children ?? []).flatMap(stagesOf);

function linesOf(node: SchemeNode, { classes }: Scheme): string[] {
  const { stage, weight, owner, window, method, compose = [], rounds, sheet } = node;
  const line = (name: string, words: string | undefined): string[] =>
    words ? [`${name}：${words.replace(/[。；]$/, '')}。`] : [];
  return [
    ...(stage || sheet ? line('权重', weight === undefined ? undefined : `${amountWords(weight, classes)}%`) : []),
    ...line('考核单位', owner),
    ...line('考核时间', window && windowWords(window)),
    ...line('考核方式', method),
    ...(sheet ? ['按考核指标评分。'] : []),
    ...compose.map((one) => composeWords(one, classes)),
    ...(rounds ? [`${amountWords(rounds.count, classes)}次考核的成绩按同等比例合成计算。`] : []),
  ];
}

function windowWords({ from, to, text }: NonNullable<SchemeNode['window']>): string | undefined {
  const day = (at: string): string => {
    const [year = '', month = '', date = ''] = at.split('-');
    return at.startsWith('$') ? '****年**月**日' : `${year}年${Number(month)}月${Number(date)}日`;
  };
  if (from && to) return `${day(from)}至${day(to)}`;
  return from ? `${day(from)}开始` : text;
}

function composeWords(
  { classes: of, parts }: NonNullable<SchemeNode['compose']>[number],
  classes: Scheme['classes'],
): string {
  const whom = (of ?? []).map((key) => classes[key]?.name ?? key).join('、');
  const say = (amount: Amount): string => amountWords(amount, classes);
  const share = parts.find((part) => part.class !== undefined);
  const before = whom === '' ? '' : `对${whom}考核时，`;
  if (share?.class !== undefined && parts.some((part) => part.share === 'rest'))
    return `${before}${classes[share.class]?.name ?? share.part}成绩按${say(share.share)}%计入${whom}成绩。`;
  const names = parts.map(({ part, draw }) => `${part}${draw === undefined ? '' : `${say(draw)}家`}`);
  return `${before}${names.join('、')}按照${parts.map((part) => say(part.share)).join(':')}的比例汇总。`;
}
