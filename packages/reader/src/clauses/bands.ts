import { actOf, type Draft, pointsOf } from './draft.ts';
import { type Interval, intervalIn } from './interval.ts';
import { levelIn } from './judge.ts';
import type { Band, Points } from './rule.ts';

/** Marks for intervals of one quantity, one after the other, are bands (85%以上得0.5分;60%-85%得0.3分;60%以下不得分). */
export function joinBands(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  let run: Banded[] = [];
  const flush = (stop?: Interval): void => {
    const first = run[0];
    if (first && !isYesOrNo(run) && (run.length > 1 || isRankBand(first)))
      out.push(run.every(priced) ? sized(run) : banded(run, stop));
    else out.push(...run.map((one) => one.draft));
    run = [];
  };
  for (const draft of drafts) {
    const own = bandable(draft) ? intervalIn(ownWords(draft)) : undefined;
    const interval = own ?? (bandable(draft) ? restInterval(draft, run.at(-1)?.interval) : undefined);
    const last = run.at(-1);
    if (interval && last && follows(run, { draft, interval })) {
      if (!ends(last.draft, draft)) {
        run.push({ draft, interval });
        continue;
      }
      flush(interval);
      out.push(draft);
      continue;
    }
    flush();
    if (interval) run.push({ draft, interval });
    else out.push(draft);
  }
  flush();
  return out;
}

interface Banded {
  readonly draft: Draft;
  readonly interval: Interval;
}

const ownWords = (draft: Draft): string => draft.piece.condition.replace(/（(?!含|不含)[^）]*）/g, '');

function restInterval(draft: Draft, last: Interval | undefined): Interval | undefined {
  if (
    !last ||
    !/^(?:其余|其他|其它|以外|剩余|进入其他)(?:名次|的|单位|情况|县区|部门)*(?:，|均|一律)*$/.test(
      draft.piece.condition,
    )
  )
    return undefined;
  return last.rank
    ? { ...last, from: last.to === null ? null : last.to + 1, to: null, rest: '' }
    : { ...last, from: null, to: last.from, rest: '' };
}

function bandable(draft: Draft): boolean {
  const { rule, piece } = draft;
  if (rule.kind === 'allOrNothing') return !/^(?:否则|，)*$/.test(piece.condition);
  if (piece.event.kind === 'exempt') return intervalIn(piece.condition)?.rank === true;
  if (rule.kind === 'judgement') return piece.event.kind === 'act' && piece.event.range !== undefined;
  const act = actOf(draft);
  if (!act || (act.points.length !== 1 && !act.whole) || act.per || act.apiece) return false;
  return (
    (rule.kind === 'award' ||
      rule.kind === 'fixed' ||
      (rule.kind === 'deduct' && rule.per === '次' && intervalIn(piece.condition)?.rank === true)) &&
    !('byClass' in rule && rule.byClass) &&
    (rule.kind !== 'award' || rule.per === null || perPiece(draft))
  );
}

/** Where bands take, 不得分 is no band of 0 points: it takes everything. */
const ends = (last: Draft, next: Draft): boolean =>
  last.rule.kind === 'fixed' && last.piece.event.kind === 'act' && next.rule.kind === 'allOrNothing';

/** The next interval must stand almost alone, or repeat what was measured: its quantity was said before. */
function follows(run: readonly Banded[], next: Banded): boolean {
  const last = run.at(-1);
  if (!last) return false;
  const apart = next.draft.piece.item - last.draft.piece.item;
  if (apart > 1 || next.draft.piece.sentence - last.draft.piece.sentence > 1 + apart) return false;
  if (last.interval.rank !== next.interval.rank || last.interval.back !== next.interval.back) return false;
  if (last.interval.unit !== next.interval.unit && next.interval.unit !== '' && last.interval.unit !== '') return false;
  if (next.interval.rank && levelApart(last.draft, next.draft)) return false;
  const after = bare(next.interval.rest);
  if (after === '') return true;
  if (apart > 0) return run.some((one) => bare(one.interval.rest) === after);
  return run.some((one): boolean => {
    const before = bare(one.interval.rest);
    return before === after || (after.length <= 12 && before.includes(after));
  });
}

/** 全国前10名加5分，全省前5名加3分: two orders, not two places in one. */
const levelApart = (one: Draft, other: Draft): boolean => {
  const [a, b] = [levelIn(one.piece.condition), levelIn(other.piece.condition)];
  return a !== undefined && b !== undefined && a !== b;
};

const bare = (words: string): string =>
  words.replace(
    /[，、；：（）的]|达到|得分率?|比例|占比|排名|位列|名次|排在|位次|全[省市县区]|每次|进入|完成|之间|处于|[达在为率且但居列含]/g,
    '',
  );

/** 100%得2分，低于100%不得分: reached or not, no scale. */
const isYesOrNo = (run: readonly Banded[]): boolean => {
  const [first, second] = run;
  if (run.length !== 2 || !first || !second || second.draft.rule.kind !== 'allOrNothing') return false;
  return first.interval.from !== null && first.interval.to === null && second.interval.to === first.interval.from;
};

/** 50人以上的每起扣3分，50人以下的每起扣1分: a price per piece that depends on its size. */
const perPiece = ({ rule, piece }: Draft): boolean =>
  (rule.kind === 'deduct' || rule.kind === 'award') &&
  rule.per !== null &&
  /以上|以下|不足|[-至到]/.test(piece.condition) &&
  intervalIn(piece.condition)?.rank === false &&
  !/每[^，]{0,6}(?:低|高|超|少|多|增|减|降|升)/.test(piece.condition);
const priced = ({ draft }: Banded): boolean => perPiece(draft);

function sized(run: readonly Banded[]): Draft {
  const first = run[0] as Banded;
  const levels = run.map(({ draft, interval }) => ({
    label: `${interval.from ?? ''}-${interval.to ?? ''}${interval.unit}`,
    points: taken(draft),
  }));
  const { rule } = first.draft;
  const per = 'per' in rule && rule.per ? { per: rule.per } : {};
  const cap = run.map((one) => ('cap' in one.draft.rule ? one.draft.rule.cap : null)).find((one) => one);
  return {
    rule: { kind: 'severity', levels, ...per, ...(cap ? { cap } : {}) },
    piece: first.draft.piece,
    doubts: [],
    with: run.slice(1).map((one) => one.draft.piece),
  };
}

const isRankBand = ({ draft, interval }: Banded): boolean =>
  interval.rank &&
  (interval.from !== null || interval.to !== null) &&
  draft.rule.kind !== 'allOrNothing' &&
  draft.rule.kind !== 'fixed';

/** An end that a band leaves out is where its neighbour begins or ends (95%以上得5分,90%以上得3分). */
function closed(own: Interval, before?: Interval, after?: Interval): { from: number | null; to: number | null } {
  let { from, to } = own;
  if (own.rank && from !== null && before?.to === from && to === null) return { from: from + 1, to };
  if (to === null && from !== null) {
    if (before?.from != null && before.from > from) to = before.from;
    else if (after?.from != null && after.to === null && after.from > from) to = after.from;
  } else if (from === null && to !== null) {
    if (before?.to != null && before.from === null && before.to < to) from = before.to;
    else if (after?.to != null && after.from === null && after.to < to) from = after.to;
  }
  return { from, to };
}

function banded(run: readonly Banded[], stop?: Interval): Draft {
  const first = run[0] as Banded;
  const bands = run.map(({ draft, interval }, index): Band => {
    const { from, to } = closed(interval, run[index - 1]?.interval, run[index + 1]?.interval ?? stop);
    if (draft.rule.kind === 'judgement')
      return {
        from,
        to,
        points: null,
        ...(draft.rule.min === undefined ? {} : { min: draft.rule.min }),
        ...(draft.rule.max === undefined ? {} : { max: draft.rule.max }),
      };
    return {
      from,
      to,
      points: draft.rule.kind === 'allOrNothing' || draft.piece.event.kind === 'exempt' ? 0 : taken(draft),
    };
  });
  const per = run.map((one) => ('per' in one.draft.rule ? one.draft.rule.per : null)).find((one) => one);
  const cap = run.map((one) => ('cap' in one.draft.rule ? one.draft.rule.cap : null)).find((one) => one);
  const on = first.interval.rank
    ? first.interval.back
      ? '倒数排名'
      : '排名'
    : first.interval.rest.replace(/[，。；：（）]|的$|达到?$/g, '').slice(-16);
  return {
    rule: { kind: 'band', on, bands, ...(per ? { per } : {}), ...(cap ? { cap } : {}) },
    piece: first.draft.piece,
    doubts: run.flatMap((one) => one.draft.doubts.filter((code) => code === 'masked')),
    with: run.flatMap((one) => [one.draft.piece, ...one.draft.with]).slice(1),
  };
}

const taken = (draft: Draft): Points => {
  const points = pointsOf(draft.rule);
  return draft.rule.kind === 'deduct' && points !== null ? -points : points;
};
