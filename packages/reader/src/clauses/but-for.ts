import { perOf, type Step } from './level-rule.ts';
import { NUM } from './number.ts';
import { RUNGS } from './words.ts';

// Neighbours that say the same but for one word, which orders them: what that word is becomes the label of each.

const ANY_NUMBER = new RegExp(NUM, 'g');
/** A sign that orders (5A, 五, 甲, 第一) before a word that is ordered (级, 类, 等, 档, 星). */
const ORDER = '(?:第?[一二三四五六七八九十]|[1-9]?A+|[A-Z]|[1-9]|[甲乙丙丁特]|[ⅠⅡⅢⅣⅤ]|正|副)';
const ORDINAL = new RegExp(`^(.*?)(${ORDER})((?:星|级|类|等|档|方阵|梯队|组|标|高级).*)$`);
const ORDER_END = new RegExp(`(${ORDER})$`);
const RUNG_END = new RegExp(RUNGS.source.slice(1));
const QUOTED = /([评获列定为得]{1,2})“([^”]{1,8})”/;

/** 创成5A级景区得5分，创成4A级景区得3分; 五星级…，四星级…: the same words but for an ordinal. */
export function ordinal(last: Step, next: Step): boolean {
  if (last.reading.rule.kind !== next.reading.rule.kind || perOf(last) !== perOf(next)) return false;
  const found = ORDINAL.exec(next.words);
  if (!found) return false;
  const [, head = '', own = '', tail = ''] = found;
  const before = last.words.endsWith(tail)
    ? ORDER_END.exec(last.words.slice(0, last.words.length - tail.length))
    : null;
  if (!before || before[1] === own || !last.words.slice(0, before.index).endsWith(head)) return false;
  last.label = `${before[1]}${tail.slice(0, 3)}`;
  next.label = `${own}${tail.slice(0, 3)}`;
  return true;
}

/** 被省统计局立案的，被市统计局立案的; 到省集体访，进京集体访: the same words but for who judges, or how far it went. */
export function rungs(last: Step, next: Step): boolean {
  if (perOf(last) !== perOf(next) || last.words === next.words) return false;
  const own = next.words;
  const before = last.words;
  let tail = 0;
  while (tail < own.length && own.at(-1 - tail) === before.at(-1 - tail)) tail += 1;
  const [a, b] = [before.slice(0, before.length - tail), own.slice(0, own.length - tail)];
  const other = b.replace(/^[被由受经获]/, '');
  const word = RUNG_END.exec(a)?.[0];
  if (tail < 2 || word === undefined || !RUNGS.test(other) || word === other) return false;
  if (!last.label?.includes(word)) last.label = word;
  if (!next.label?.includes(other)) next.label = other;
  return true;
}

/** 获评“优异”的，每个…，获评“优良”的，每个…: two words in quotation marks of one saying. */
export function quoted(last: Step, next: Step): boolean {
  const [one, other] = [QUOTED.exec(last.words), QUOTED.exec(next.words)];
  if (!one || !other || one[1] !== other[1] || one[2] === other[2] || perOf(last) !== perOf(next)) return false;
  if (last.label !== undefined && next.label !== undefined) return false;
  last.label = one[2];
  next.label = other[2];
  return true;
}

/** Another word in the place of a level, or another size in the place of a number; both get the word as their label. */
export function stands(last: Step, next: Step): boolean {
  if (last.reading.rule.kind !== next.reading.rule.kind || perOf(last) !== perOf(next)) return false;
  if (last.label === undefined && next.label === undefined) return sized(last, next);
  let same = 0;
  while (same < next.words.length && last.words.at(-1 - same) === next.words.at(-1 - same)) same += 1;
  const head = ({ words }: Step): string => words.slice(0, words.length - same);
  const known = last.label === undefined ? next : last;
  const other = last.label === undefined ? last : next;
  const word = /[\u4e00-\u9fff]{1,4}$/.exec(head(other).replace(/^.*[，、；：“]/, ''))?.[0];
  if (same < 3 || word === undefined || !head(known).endsWith(known.label ?? '')) return false;
  if (other === next && head(next).replace(/^“/, '') !== word) return false;
  other.label = word;
  return true;
}

/** 亡1人火灾每起扣2分，亡2人火灾每起扣4分: a price per piece that depends on its size. */
export function sized(last: Step, next: Step): boolean {
  const shape = ({ words }: Step): string => words.replace(ANY_NUMBER, '#');
  if (perOf(last) === null || last.words === next.words || shape(last) !== shape(next)) return false;
  if (/^每/.test(next.words) || last.reading.rule.kind !== next.reading.rule.kind) return false;
  for (const step of [last, next]) step.label = step.words.replace(/每[^每]*$/, '');
  return true;
}
