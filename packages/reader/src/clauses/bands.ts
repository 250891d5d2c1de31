import { otherAbsence } from './absence.ts';
import { type Banded, banded, sized, taken } from './band-rule.ts';
import { bandable, guessed, OTHERS, ownWords, perPiece, ranked } from './bandable.ts';
import { type Interval, intervalIn, inUnit } from './interval.ts';
import { smaller } from './magnitude.ts';
import { actOf, type Reading } from './reading.ts';
import { wholeBefore } from './whole.ts';
import { levelIn } from './words.ts';

/** Marks for intervals of one quantity, one after the other, are bands (85%以上得0.5分;60%-85%得0.3分;60%以下不得分). */
export function joinBands(readings: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  let run: Banded[] = [];
  const flush = (stop?: Interval, next?: Reading): void => {
    // 95%以上不扣分，每低1个百分点扣1分: a step of nothing is a step only where others take.
    const spared = run.filter(({ reading }) => reading.piece.event.kind === 'exempt' && !ranked(reading));
    const others = run.filter((one) => !spared.includes(one));
    if (others.length < 2 || others.every(priced)) {
      out.push(...spared.map(({ reading }) => reading));
      run = others;
    }
    const first = run[0];
    if (first && !isYesOrNo(run) && (run.length > 1 || isRankBand(first, out.at(-1), next)))
      out.push(run.every(priced) ? sized(run) : banded(run, guessed, stop));
    else out.push(...run.map((one) => one.reading));
    run = [];
  };
  for (const [index, reading] of readings.entries()) {
    const own = bandable(reading)
      ? (intervalIn(ownWords(reading)) ?? intervalIn(reading.piece.condition.replace(/[）]/g, '')))
      : undefined;
    const interval =
      own ??
      reachedBefore(reading, readings[index + 1]) ??
      wholeBefore(reading, readings[index + 1]) ??
      nextStep(reading, run) ??
      (bandable(reading) ? restInterval(reading, run) : undefined);
    const last = run.at(-1);
    const placed = interval && last ? asPlaces(interval, last.interval) : interval;
    const common = placed && last ? smaller(last.interval.unit, placed.unit) : undefined;
    const alike = common === undefined ? run : run.map((one) => ({ ...one, interval: inUnit(one.interval, common) }));
    const next = placed && { reading, interval: common === undefined ? placed : inUnit(placed, common) };
    if (next && last && follows(alike, next)) {
      if (!ends(last.reading, reading)) {
        run = [...alike, next];
        continue;
      }
      flush(interval);
      out.push(reading);
      continue;
    }
    flush(undefined, reading);
    if (rested(out.at(-1), reading)) continue;
    if (interval) run.push({ reading, interval });
    else out.push(reading);
  }
  flush();
  return out;
}

/** 前10名得5分，11-20得4分: numbers that go on where places ended are places. */
const asPlaces = (own: Interval, last: Interval): Interval =>
  // 前60%得1分，80%以下不得分: behind it in the order, and no smaller share.
  last.front && !own.front && own.unit === '%' && own.from === null
    ? { ...own, from: own.to, to: null, front: true }
    : last.rank && !own.rank && own.unit === '' && last.to !== null && own.from === last.to + 1
      ? { ...own, unit: '名', rank: true, back: last.back }
      : own;

/** 下降1个百分点得1分，下降不足1个百分点得0.5分: the first is reached from where the second ends. */
function reachedBefore(reading: Reading, next: Reading | undefined): Interval | undefined {
  if (!next || !bandable(reading) || !bandable(next) || next.piece.sentence !== reading.piece.sentence)
    return undefined;
  const below = intervalIn(ownWords(next));
  if (below?.from !== null || below.to === null || below.rank) return undefined;
  const words = reading.piece.condition.replace(/[，的]+$/, '').replace(/一(?=个?百分点|%)/g, '1');
  const figure = `${below.to}${below.unit}`;
  if (!words.endsWith(figure) || /\d/.test(words.charAt(words.length - figure.length - 1))) return undefined;
  return { ...below, from: below.to, to: null, rest: words.slice(0, -figure.length) };
}

/** 完成任务的90%得3分、80%得2分: a bare share behind one that was reached. */
function nextStep(reading: Reading, run: readonly Banded[]): Interval | undefined {
  const last = run.at(-1)?.interval;
  const share = /^(\d+(?:\.\d+)?)%的?，?$/.exec(reading.piece.condition)?.[1];
  if (share === undefined || last?.unit !== '%' || last.from === null || last.to !== null) return undefined;
  return { ...last, from: Number(share), rest: '' };
}

function restInterval(reading: Reading, run: readonly Banded[]): Interval | undefined {
  const last = run.at(-1)?.interval;
  if (!last || !OTHERS.test(reading.piece.condition)) return undefined;
  return last.rank
    ? { ...last, from: last.to === null ? null : last.to + 1, to: null, rest: '' }
    : last.from === null || (run[0]?.interval.from === null && last.to !== null)
      ? { ...last, from: last.to, to: null, rest: '' }
      : { ...last, from: null, to: last.from, rest: '' };
}

/** 前三名分别得5分、4分、3分，其他单位得2分: all places behind those that were listed join their bands. */
function rested(last: Reading | undefined, reading: Reading): boolean {
  if (last?.rule.kind !== 'band' || !bandable(reading)) return false;
  const ends = last.rule.bands.map((band) => band.to ?? Number.NaN);
  const most = Math.max(...ends);
  // 第1、2、3名分别加3、2、1分，第4名及以下加0.5分
  const own = intervalIn(ownWords(reading));
  const goesOn = own?.rank === true && !own.back && own.to === null && own.from === most + 1;
  if (!goesOn && !OTHERS.test(reading.piece.condition)) return false;
  if (last.rule.on !== '排名' || Number.isNaN(most) || reading.piece.sentence !== last.piece.sentence) return false;
  last.rule = { ...last.rule, bands: [...last.rule.bands, { from: most + 1, to: null, points: taken(reading) }] };
  last.with.push(reading.piece);
  return true;
}

/** Where bands take, 不得分 is no band of 0 points: it takes everything. */
const ends = (last: Reading, next: Reading): boolean =>
  (last.rule.kind === 'fixed' || last.rule.kind === 'deduct' || last.rule.kind === 'deadline') &&
  last.piece.event.kind === 'act' &&
  next.rule.kind === 'allOrNothing';

/** The next interval must stand almost alone, or repeat what was measured: its quantity was said before. */
function follows(run: readonly Banded[], next: Banded): boolean {
  const last = run.at(-1);
  if (!last) return false;
  const apart = next.reading.piece.item - last.reading.piece.item;
  if (apart > 1 || next.reading.piece.sentence - last.reading.piece.sentence > 1 + apart) return false;
  if (last.interval.rank !== next.interval.rank || last.interval.back !== next.interval.back) return false;
  if (last.interval.from === next.interval.from && last.interval.to === next.interval.to && last.interval.from !== null)
    return false;
  if (last.interval.unit !== next.interval.unit && next.interval.unit !== '' && last.interval.unit !== '') return false;
  if (!next.interval.rank && otherAbsence(last.reading, next.reading)) return false;
  if (next.interval.rank && levelApart(last.reading, next.reading)) return false;
  // 负增长 goes on where the last step ended at nothing.
  if (next.interval.from === null && next.interval.to === 0 && !run.some((one) => one.interval.from === 0))
    return false;
  const [a, b] = [actOf(last.reading)?.verb, actOf(next.reading)?.verb];
  if (!next.interval.rank && ((a && b && a !== b) || (b === 'add' && last.reading.rule.kind === 'allOrNothing')))
    return false;
  const after = bare(next.interval.rest);
  if (after === '' || emptied(last, next)) return true;
  if (next.reading.piece.sentence === last.reading.piece.sentence && meets(run, next) && after.length <= 8) return true;
  if (apart > 0)
    return run.some((one) => {
      const before = bare(one.interval.rest);
      return (
        before === after || (after.length >= 2 && before.includes(after)) || (after.length <= 4 && touches(one, next))
      );
    });
  return run.some((one): boolean => {
    const before = bare(one.interval.rest);
    return before === after || (after.length <= 12 && before.includes(after));
  });
}

/** 100%; 90%—100%: one share ends where the other begins. */
const touches = ({ interval: one }: Banded, { interval: other }: Banded): boolean =>
  one.unit === '%' &&
  !one.rank &&
  ((one.from !== null && one.from === other.to) || (one.to !== null && one.to === other.from));

/** 超过10%的扣4分，超过15%的启动问责并扣完该项分值: the last step of all takes everything, whatever else it does. */
const emptied = (last: Banded, next: Banded): boolean =>
  next.reading.rule.kind === 'allOrNothing' &&
  last.reading.rule.kind === 'fixed' &&
  next.reading.piece.sentence === last.reading.piece.sentence &&
  /^(?:超[过出]|[高低]于|[大小]于|不足|不到|达到|[≥≤><])/.test(next.reading.piece.condition) &&
  (next.interval.from === null) === (last.interval.from === null);

/** 85%≤满意率<90%, 满意率<80% behind 80%≤满意率<85%: a table within which the name of what is measured stands between its ends. */
const meets = (run: readonly Banded[], { interval }: Banded): boolean =>
  !interval.rank &&
  interval.unit === '%' &&
  run.every(
    (one) => one.interval.rest.replace(/[，的]/g, '') === '' && one.interval.from !== null && one.interval.to !== null,
  ) &&
  run.some((one) => one.interval.from === interval.to || one.interval.to === interval.from);

/** 全国前10名加5分，全省前5名加3分: two orders, not two places in one. */
const levelApart = (one: Reading, other: Reading): boolean => {
  const [a, b] = [levelIn(one.piece.condition), levelIn(other.piece.condition)];
  return a !== undefined && b !== undefined && a !== b;
};

const bare = (words: string): string =>
  words.replace(
    /^-|且质量(?:高|优|良好|较好|一般|合格)|[，、；：（）的]|或(?:者|上升|增长|增加|提高|下降|降低|减少|持平|负增长)+|为“?(?:优秀?|良好?|较好|一般|合格|不合格|较差|差)”?|^[A-D一二三四][级档]|(?<![A-Za-z])[A-Za-z](?![A-Za-z])|达到|得分率?|比例|占比|排名|位列|名次|排在|位次|全[省市县区]|每次|进入|完成|(?:年度)?(?:目标(?:任务|值|数)?|任务|计划)(?:数|量)?|之间|处于|[达在为率且但居列含]/g,
    '',
  );

/** 100%得2分，低于100%不得分; 95%得1分，低于80%不得分: reached or not, no scale. */
const isYesOrNo = (run: readonly Banded[]): boolean => {
  const [first, second] = run;
  // 到款1万元计0.2分，不足1万元不计分: a price, and less than one of it.
  if (first && guessed(first.reading) && run.slice(1).every(({ reading }) => reading.rule.kind === 'allOrNothing'))
    return true;
  if (run.length !== 2 || !first || !second || second.reading.rule.kind !== 'allOrNothing') return false;
  const below = second.interval.from === null ? second.interval.to : null;
  return first.interval.from !== null && first.interval.to === null && below !== null && below <= first.interval.from;
};

const priced = ({ reading }: Banded): boolean => perPiece(reading);

/** 前3名加5分 alone is a band; 第一名得满分，每下降一名扣0.2分 is a start and a price; 全国前10名…，全省前5名… are levels. */
const isRankBand = ({ reading, interval }: Banded, last?: Reading, next?: Reading): boolean =>
  interval.rank &&
  // 进入前10名得5分，未进入不得分: reached or not.
  !(next?.rule.kind === 'allOrNothing' && /^(?:未|没|否|不)/.test(next.piece.condition)) &&
  !(next && 'per' in next.rule && /^(?:名次|位次|名|位)$/.test(next.rule.per ?? '')) &&
  ![last, next].some((other) => other && intervalIn(ownWords(other))?.rank && levelApart(reading, other)) &&
  (interval.from !== null || interval.to !== null) &&
  reading.rule.kind !== 'allOrNothing' &&
  reading.rule.kind !== 'fixed';
