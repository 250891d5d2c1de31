import type { Event } from './event.ts';
import type { Piece } from './piece.ts';
import type { ClauseRule, DoubtCode } from './rule.ts';
import { tidy } from './tidy.ts';

export interface Made {
  readonly rule: ClauseRule;
  readonly codes: readonly DoubtCode[];
}

const OF_ALL = /^(?:以上|上述|(?:其中)?每(?:有|发现)?[一1]?[项条]不?)/;

/** 要素齐全2分，佐证充分2分，建章立制1分；…: marks that make up the item's have each their part of it. */
function isPart({ points }: Event & { kind: 'mark' }, pieces: readonly Piece[], full: number | null): boolean {
  if (full === null || points === null || pieces.some(({ event }) => event.kind === 'proportional')) return false;
  const parts = pieces.flatMap(({ event, condition }) =>
    event.kind === 'mark' && !event.per && /[\u4e00-\u9fff]{2}/.test(condition) && !/占/.test(condition)
      ? [event.bracket ? Number.NaN : (event.points ?? Number.NaN)]
      : event.kind === 'act' && event.verb === 'gain' && event.points.length === 1
        ? [event.points[0] ?? Number.NaN]
        : [],
  );
  return parts.length > 1 && tidy(parts.reduce((sum, one) => sum + one, 0)) === full;
}

/** （3分） beside a piece states its marks; it is a rule of its own only where nothing else in the piece scores. */
export function marked(
  text: string,
  piece: Piece,
  event: Event & { kind: 'mark' },
  pieces: readonly Piece[],
  full: number | null,
): readonly Made[] {
  const each = /(?:每|各)(?:一)?(个|项|条|类|件|次|处|篇|份|家|期)[^，。；]{0,12}?(?:分值|满分)?(?:为|：)?$/.exec(
    piece.condition,
  );
  const taking = pieces
    .filter((one) => one.item === piece.item && one.event.kind === 'act' && one.event.to <= event.from)
    .at(-1);
  if (
    each &&
    !event.bracket &&
    taking?.event.kind === 'act' &&
    taking.event.verb === 'take' &&
    taking.sentence === piece.sentence
  )
    return [{ rule: { kind: 'deduct', points: event.points, per: each[1] ?? '个', cap: null }, codes: [] }];
  if (each && !event.bracket)
    return [{ rule: { kind: 'award', points: event.points, per: each[1] ?? null, cap: null, base: true }, codes: [] }];
  if (!event.bracket) {
    if (event.points === 0 && piece.condition !== '')
      return [{ rule: { kind: 'allOrNothing', lose: 'all', when: piece.condition }, codes: ['sub-marks'] }];
    if (isPart(event, pieces, full))
      return [{ rule: { kind: 'award', points: event.points, per: null, cap: null, base: true }, codes: [] }];
    const bare = pieces.every((one) => one.item !== piece.item || (one.event.kind === 'mark' && !one.event.bracket));
    if (!bare || piece.condition === '' || /(?:满分|总分|共|合计|基础分|分值)(?:为|：)?$/.test(piece.condition))
      return [];
    return [{ rule: { kind: 'award', points: event.points, per: null, cap: null, base: true }, codes: ['sub-marks'] }];
  }
  // 优：齐全（3-5分）差：无资料（0分）: the last step, whatever stands before it.
  if (event.points === 0 && piece.condition !== '')
    return [{ rule: { kind: 'allOrNothing', lose: 'all', when: piece.condition }, codes: [] }];
  // 保洁（20分）：1.… heads what follows.
  if (text.charAt(event.to) === '）' && text.charAt(event.to + 1) === '：') return [];
  const own = pieces.filter(
    (one) => one.item === piece.item && one !== piece && one.event.kind !== 'exempt' && one.event.kind !== 'noise',
  );
  const scores = own.filter((one) => one.event.kind !== 'mark' && one.event.kind !== 'limit');
  const marks = own.filter((one) => one.event.kind === 'mark');
  const [low, high] = [
    marks.filter((one) => one.event.to <= event.from).at(-1)?.event.to ?? -1,
    marks.find((one) => one.event.from >= event.to)?.event.from ?? Number.POSITIVE_INFINITY,
  ];
  const inside = scores.filter((one) => one.event.from > low && one.event.to < high);
  // 以上每发现一项扣2分, 每有一项不符合扣1分: a price of all of them.
  const ofAll = marks.length > 1 ? OF_ALL : /^(?:以上|上述)/;
  const behind = inside.filter((one) => one.event.from >= event.to && !ofAll.test(one.condition));
  const closed =
    /；/.test(piece.condition) || behind.every((one) => one.part > piece.part && one.sentence === piece.sentence);
  // 完成80%以上（75分）。完成50%以上（50分）。50%以下的不得分: the last step of a table.
  const isStep = low >= 0 && behind.length > 0 && behind.every((one) => one.event.kind === 'zero');
  const ahead = inside.some((one) => one.event.to <= event.from && one.part === piece.part);
  if (ahead || (behind.length > 0 && !isStep && !(closed && behind.every((one) => one.part > piece.part)))) return [];
  if (inside.some((one) => one.event.to <= event.from)) return [];
  // 组织指导不少于4次（0.5分/次）: a price in the bracket.
  const per = event.per ?? null;
  return [{ rule: { kind: 'award', points: event.points, per, cap: null, base: true }, codes: [] }];
}
