import { bandable, ownWords } from './bandable.ts';
import { type Interval, intervalIn } from './interval.ts';
import { pointsOf, type Reading } from './reading.ts';

const DONE = '完成|整改|落实|办结|达标|覆盖|到位|建成|验收|报送|上报|提交|销号|化解|签订|录入|安装|交付|兑现';
const WHOLE = new RegExp(
  `(?:完成[^，。；\\d]{0,10}|全[部面]完成[^，。；\\d]{0,30}|(?:全[部面]|100%)[\u4e00-\u9fff]{0,8}(?:${DONE}))$`,
);
/** Words that any task has. */
const COMMON =
  /[，、；：（）的]|工作|情况|任务|目标|计划|指标|当年|年度|全年|本年度|各项|所有|全[部面]|[按如限][期时]|圆满|足额|完成|达到|[率额量数为]/g;
const coreOf = (words: string): string => words.replace(COMMON, '');

/** 全部按期完成清淤任务的 → whether words say that all of something was done. */
export const isWhole = (words: string): boolean => WHOLE.test(words.replace(/[，的]+$/, '').replace(/^.*：/, ''));

/** 完成目标任务的得3分，完成80%以上的得2分: the first is all of what the next has a share of; its interval, or nothing. */
export function wholeBefore(reading: Reading, next: Reading | undefined): Interval | undefined {
  if (!next || reading.rule.kind !== 'award' || !bandable(reading) || !bandable(next)) return undefined;
  // 全部完成划定任务的（落到地块、上图入库），得0.8分: the bracket says what that takes.
  const words = reading.piece.condition.replace(/（[^（）]*）/g, '').replace(/[，的]+$/, '');
  if (next.piece.sentence - reading.piece.sentence > 1 || !isWhole(words)) return undefined;
  const span = intervalIn(ownWords(next));
  if (span?.unit !== '%' || (span.to !== null && span.to !== 100) || !less(next, reading)) return undefined;
  const all = { from: 100, to: null, unit: '%', rank: false, back: false };
  // 全面完成当年造林任务的。完成造林工作80%以上的: the share is of the same, whatever else its name has.
  if (sharesName(words, span.rest)) return { ...all, rest: coreOf(span.rest) === '' ? words : span.rest };
  // 全部按期办结，办结率90%以上
  const same = next.piece.condition.startsWith(/.{2}$/.exec(words)?.[0] ?? '完成');
  if (!same && !/^完成/.test(next.piece.condition) && span.to !== 100) return undefined;
  return { ...all, rest: words };
}

/** What is measured is what was done, and nothing besides (录入; 录入准确率); or neither names anything (任务全部完成; 任务完成80%). */
function sharesName(words: string, measured: string): boolean {
  const [own, core] = [coreOf(words), coreOf(measured)];
  if (core.length < 2) return core === '' && own === '';
  const signs = [...core];
  return (
    signs.every((sign) => own.includes(sign)) &&
    signs.some((_, at) => at + 2 <= core.length && own.includes(core.slice(at, at + 2)))
  );
}

const less = (one: Reading, other: Reading): boolean => (pointsOf(one.rule) ?? 0) < (pointsOf(other.rule) ?? 0);
