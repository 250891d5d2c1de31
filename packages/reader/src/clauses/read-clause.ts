import type { Around } from './around.ts';
import { joinBands } from './bands.ts';
import { joinClasses } from './classes.ts';
import { joinCounts } from './counts.ts';
import { carryCount } from './elliptic.ts';
import { figuresLeft } from './figures.ts';
import { goOn } from './goes-on.ts';
import { joinGradedLines } from './graded-lines.ts';
import { columnOf } from './heading.ts';
import { joinLevels } from './levels.ts';
import { limit, limitBeside, ofAll, type Sum, summed, together } from './limits.ts';
import { joinNested } from './nested.ts';
import { normalise } from './normal.ts';
import { boundsOf, type Piece, piecesOf } from './piece.ts';
import { joinRanges } from './ranges.ts';
import { reach } from './reach.ts';
import type { Reading } from './reading.ts';
import type { Criterion, Doubt, DoubtCode, PlacedRule, ReadClause, Span, Unread } from './rule.ts';
import { rulesOf } from './rules-of.ts';
import { keep, sayOnce } from './say-once.ts';
import { eventsOf } from './scan.ts';
import { joinStates } from './states.ts';
import { unmarked } from './unmarked.ts';
import { speaksOfMarks, unread } from './unread.ts';
import { unsure } from './unsure.ts';
import { vetoesBeside } from './veto-list.ts';
import { unworthed } from './worth.ts';

/** The longest cell that is read, far beyond any that was seen; what is behind it is handed back unread. */
const LONGEST = 8_000;
/** How far words lean back: longer than any sentence that was seen. */
const REACH = 800;

/**
 * A criterion as a plan words it → the rules it states, in the order of the text, with what could not be read and what a
 * person should look at. Pure; never throws, whatever the text is.
 */
export function readClause(given: Criterion): ReadClause {
  const within = given.text.slice(0, readable(given.text));
  const { text, at, slips } = normalise(within);
  const context = normalise((given.context ?? '').slice(0, LONGEST)).text;
  const full = given.full ?? null;
  const bounds = boundsOf(text);
  const events = eventsOf(text, columnOf(context));
  const pieces = piecesOf(text, events, bounds);
  const span = (from: number, to: number): Span => [
    at[from] ?? given.text.length,
    to > 0 ? (at[to - 1] ?? given.text.length) + 1 : 0,
  ];

  const doubts: Doubt[] = slips.map((offset) => ({
    code: 'slip',
    at: span(offset, offset + 1),
    text: text.slice(offset, offset + 8),
  }));
  const rest: Unread[] = [];
  let groupCap: number | undefined;
  const sums: Sum[] = [];
  let readings: Reading[] = [];
  const say = (code: DoubtCode, piece: Piece): void => {
    doubts.push({ code, at: span(piece.from, piece.event.to), text: text.slice(piece.from, piece.event.to) });
  };

  pieces.forEach((piece, index) => {
    const around: Around = {
      condition: piece.condition,
      before: before(text, pieces, index, leantOn(text, piece, bounds.items)),
      context,
      sentence: text.slice(Math.max(bounds.sentences[piece.sentence] ?? 0, piece.from - REACH), piece.from),
      item: text.slice(Math.max(bounds.items[piece.item] ?? 0, piece.from - REACH), piece.from),
      full,
    };
    const made = carryCount(rulesOf(text, piece, around, pieces, readings), text, piece, readings.at(-1));
    for (const one of made) keep(text, readings, one, piece);
    if (piece.event.kind === 'limit' && piece.event.of === 'group' && piece.event.cap !== 'full')
      groupCap = piece.event.cap;
    groupCap ??= ofAll(readings, piece, full);
    const sum = summed(readings, piece, text, bounds.parts[piece.part] ?? 0);
    if (sum) sums.push(sum);
    if (
      sum ||
      (piece.event.kind === 'limit' &&
        piece.event.of !== 'group' &&
        // Binds what it finds, so it has to be asked whatever comes of it.
        (!limit(readings, piece, full) || OF_EACH.test(text.slice(piece.event.from, piece.event.to))) &&
        !piece.event.mild)
    )
      say('whose-limit', piece);
    if (piece.event.kind === 'mark' && !piece.event.bracket) {
      if (made.length === 0 && !/[产区类]$/.test(piece.condition)) say('sub-marks', piece);
    }
  });
  for (const mark of halfMarked(pieces, readings)) say('sub-marks', mark);
  readings = joinNested(text, joinGradedLines(text, bounds.items, unworthed(readings)));
  const going = goOn(text, readings);
  readings = going.readings;
  readings = joinLevels(joinRanges(text, bounds.items, joinBands(joinStates(joinCounts(joinClasses(readings))))));
  readings = readings.filter(({ rule, piece }) => rule.kind !== 'fixed' || piece.event.kind !== 'exempt');
  readings = sayOnce(text, readings);
  if (readings.length === 0 && events.every(({ kind }) => kind === 'mark' || kind === 'exempt' || kind === 'noise')) {
    const cases = text.trim() === '' ? undefined : vetoesBeside(text, context);
    if (cases) {
      const rules = cases.map(({ scope, from, to }): PlacedRule => {
        const at = span(from, to);
        return { kind: 'veto', scope, when: given.text.slice(...at), at };
      });
      return { text: given.text, rules, rest, doubts };
    }
  }
  for (const sum of sums) groupCap ??= together(readings, sum);
  limitBeside(readings, context);
  unsure(readings, full);
  reach(text, readings, pieces);
  const rules: PlacedRule[] = readings.map((reading) => {
    for (const code of reading.doubts) say(code, reading.piece);
    const to = Math.max(reading.piece.event.to, ...reading.with.map((piece) => piece.event.to));
    return { ...reading.rule, at: span(reading.piece.from, to) };
  });
  rest.push(...unread(text, pieces, span).filter((one) => !going.told(one.text)));
  for (const [from, to] of unmarked(text, bounds.items, pieces))
    rest.push({ at: span(from, to), text: text.slice(from, to) });
  const beyond = [...going.points, groupCap].flatMap((points) => (points == null ? [] : [{ points }]));
  for (const [from, to] of figuresLeft(text, full, [...rules, ...beyond], pieces)) {
    const place = span(from, to);
    if (rest.every(({ at: [begin, end] }) => end <= place[0] || begin >= place[1]))
      rest.push({ at: place, text: text.slice(from, to) });
  }
  // 主动补货：86分以上；一般：66-85分: marks, and nothing was made of them.
  if (rules.length === 0 && rest.length === 0 && doubts.length === 0 && speaksOfMarks(within, full))
    rest.push({ at: span(0, text.length), text: within.trim() });
  if (within.length < given.text.length)
    rest.push({ at: [within.length, given.text.length], text: given.text.slice(within.length) });
  return { text: given.text, rules, ...(groupCap === undefined ? {} : { groupCap }), rest, doubts };
}

/** 每村扣完2分为止: how far each of several goes, which one limit does not say. */
const OF_EACH = /^每(?!年|月|季)[^，。；]{1,6}扣[完满]/;

/** How much of a text is read: all of it, or up to the end of the last sentence (else the last part, else anywhere) that is short enough. */
function readable(text: string): number {
  if (text.length <= LONGEST) return text.length;
  const ends = [/[。！？\n]/g, /[；;，,]/g].map((signs) => [...text.slice(0, LONGEST).matchAll(signs)].at(-1));
  const end = ends.find((found) => found !== undefined);
  return end ? end.index + 1 : LONGEST;
}

/** 甲100%（1分），乙100%（1分），未达的按比例扣分: marks of one part of which some became rules and some did not. */
function halfMarked(pieces: readonly Piece[], readings: readonly Reading[]): readonly Piece[] {
  const marks = pieces.filter(({ event }) => event.kind === 'mark' && event.bracket);
  const read = new Set(readings.map(({ piece }) => piece));
  return marks.filter((mark) => !read.has(mark) && marks.some((one) => read.has(one) && one.item <= mark.item));
}

/** ①完成率95%得3分；②每低1个百分点扣0.3分: an item that goes on with what the one before it measures. */
const GOES_ON =
  /^(?:(?:未|没有?)?(?:达到?|完成|达标|足额)[^，。；\d]{0,6}的?，?|(?:[低高]于|不足|不到|超过|超额完成)[^，。；\d]{0,6}的?，?)?(?:[\u4e00-\u9fff]{0,4}率)?(?:每(?:再|多|少)?[高低超少多降升减增欠差缺不]|[缺少低差](?=1个?(?:百分点|%)))[^，。；]{0,12}的?，?$/;
const GOING_ON = /^(?:每[高低超少多降升减增欠差缺]|未完成|未达|超额|[低高]于|超过|不足|不到)/;

/** Where the words begin that a condition may lean on: its item, or the last one before it that stands by itself. */
function leantOn(text: string, piece: Piece, items: readonly number[]): number {
  let item = piece.item;
  const words = (from: number, to: number): string =>
    text.slice(from, to).replace(/^[\s\n]*(?:\d{1,2}[.、)]|（[^）]{1,3}）|[①-⑳])?/, '');
  if (words(items[item] ?? 0, piece.from) !== '' || !GOES_ON.test(piece.condition)) return items[item] ?? 0;
  do item -= 1;
  while (item > 0 && GOING_ON.test(words(items[item] ?? 0, items[item + 1] ?? 0)));
  return items[Math.max(item, 0)] ?? 0;
}

/** The words before a condition: back to the last loss of marks (whose demands are its own), at most to the item's start. */
function before(text: string, pieces: readonly Piece[], index: number, item: number): string {
  let from = item;
  for (let at = index - 1; at >= 0; at -= 1) {
    const event = pieces[at]?.event;
    if (!event || event.from < item) break;
    // 每超1%加0.3分，以3分为限: a limit that does not say so goes the way of what it bounds.
    if (event.kind === 'limit' && event.verb === undefined) continue;
    if (
      (event.kind === 'act' && event.verb === 'take') ||
      (event.kind === 'limit' && event.verb !== 'add' && event.verb !== 'gain')
    ) {
      from = event.to;
      break;
    }
  }
  const to = pieces[index]?.from ?? from;
  return text.slice(Math.max(from, to - REACH), to);
}
