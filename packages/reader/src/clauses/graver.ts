import { perOf, type Step } from './level-rule.ts';

/** How grave a fault is, in order; and what it is called. */
const DEGREES = ['轻微', '较轻', '一般', '较大', '较重', '较为严重', '严重', '重大', '特别严重', '特别重大', '特大'];
const DEGREE = new RegExp(
  `^(${[...DEGREES].sort((a, b) => b.length - a.length).join('|')})性?[^，]{0,6}(?:错|差|问题|违规|隐患|缺陷|失误|不良)`,
);

/** 一般性错敏信息每处扣0.1分，严重表述错误每处扣1分: the graver a fault, the dearer each of it. */
export function graver(last: Step, next: Step): boolean {
  const per = perOf(last);
  const [a, b] = [last, next].map(({ words }) => DEGREE.exec(words.replace(/^.*[：，](?=.{2})/, ''))?.[1] ?? '') as [
    string,
    string,
  ];
  const [one, other] = [last.reading.rule, next.reading.rule];
  if (per === null || per !== perOf(next) || one.kind !== 'deduct' || other.kind !== 'deduct' || a === '' || b === '')
    return false;
  const step = DEGREES.indexOf(b) - DEGREES.indexOf(a);
  const price = (other.points ?? 0) - (one.points ?? 0);
  if (step * price <= 0) return false;
  last.label = a;
  next.label = b;
  return true;
}
