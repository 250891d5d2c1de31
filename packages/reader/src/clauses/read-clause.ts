import { joinBands } from './bands.ts';
import { joinClasses } from './classes.ts';
import { joinCounts } from './counts.ts';
import { percentsIn } from './demand.ts';
import type { Act, Event } from './event.ts';
import { type Around, ends, judge } from './judge.ts';
import { joinLevels } from './levels.ts';
import { limit } from './limits.ts';
import { type Made, marked } from './marks.ts';
import { normalise } from './normal.ts';
import { NUM, numberOf } from './number.ts';
import { boundsOf, type Piece, piecesOf } from './piece.ts';
import type { Reading } from './reading.ts';
import type { ClauseRule, Criterion, Doubt, DoubtCode, PlacedRule, ReadClause, Span, Unread } from './rule.ts';
import { eventsOf } from './scan.ts';
import { spread } from './spread.ts';
import { unread } from './unread.ts';
import { unsure } from './unsure.ts';

/** The longest cell that is read, far beyond any that was seen; what is behind it is handed back unread. */
const LONGEST = 8_000;
/** How far words lean back: longer than any sentence that was seen. */
const REACH = 800;

/**
 * A criterion as a plan words it → the rules it states, in the order of the text, with what could not be read and what a
 * person should look at. Pure; never throws, whatever the text is.
 */
export function readClause(given: Criterion): ReadClause {
  const { text, at, slips } = normalise(given.text.slice(0, LONGEST));
  const context = normalise((given.context ?? '').slice(0, LONGEST)).text;
  const full = given.full ?? null;
  const bounds = boundsOf(text);
  const events = eventsOf(text);
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
  let readings: Reading[] = [];
  const say = (code: DoubtCode, piece: Piece): void => {
    doubts.push({ code, at: span(piece.from, piece.event.to), text: text.slice(piece.from, piece.event.to) });
  };

  pieces.forEach((piece, index) => {
    const around: Around = {
      condition: piece.condition,
      before: before(text, pieces, index, bounds.items[piece.item] ?? 0),
      context,
      sentence: text.slice(Math.max(bounds.sentences[piece.sentence] ?? 0, piece.from - REACH), piece.from),
      full,
    };
    const made = rulesOf(text, piece, around, pieces, readings);
    for (const { rule, codes } of made) {
      const last = readings.at(-1);
      // 按完成比例计分，得分=完成数/任务数×20分: one rule said twice.
      if (
        rule.kind === 'proportional' &&
        last?.rule.kind === 'proportional' &&
        last.piece.sentence === piece.sentence
      ) {
        last.rule = { ...last.rule, full: rule.full ?? last.rule.full };
      } else if (
        // 由第三方打分，按成绩的10%折算: who judges, and then how it counts.
        rule.kind === 'proportional' &&
        last?.piece.event.kind === 'free' &&
        last.piece.sentence === piece.sentence
      ) {
        readings.splice(-1, 1, { rule, piece: last.piece, doubts: [...codes], with: [piece] });
      } else readings.push({ rule, piece, doubts: [...codes], with: [] });
    }
    if (piece.event.kind === 'limit' && piece.event.of === 'group' && piece.event.cap !== 'full')
      groupCap = piece.event.cap;
    if (piece.event.kind === 'limit' && piece.event.of !== 'group' && !limit(readings, piece))
      say('whose-limit', piece);
    if (piece.event.kind === 'mark' && !piece.event.bracket) {
      if (made.length === 0 && !/[产区类]$/.test(piece.condition)) say('sub-marks', piece);
    }
  });
  readings = joinLevels(joinBands(joinCounts(joinClasses(readings))));
  readings = readings.filter(({ rule, piece }) => rule.kind !== 'fixed' || piece.event.kind !== 'exempt');
  if (readings.length === 0 && events.every((event) => event.kind === 'mark' || event.kind === 'exempt')) {
    const veto = vetoByContext(text, context);
    if (veto && text.trim() !== '')
      return { text: given.text, rules: [{ ...veto, at: [0, given.text.length] }], rest, doubts };
  }
  unsure(readings);
  const rules: PlacedRule[] = readings.map((reading) => {
    for (const code of reading.doubts) say(code, reading.piece);
    const to = Math.max(reading.piece.event.to, ...reading.with.map((piece) => piece.event.to));
    return { ...reading.rule, at: span(reading.piece.from, to) };
  });
  rest.push(...unread(text, pieces, span));
  if (given.text.length > LONGEST) rest.push({ at: [LONGEST, given.text.length], text: given.text.slice(LONGEST) });
  return { text: given.text, rules, ...(groupCap === undefined ? {} : { groupCap }), rest, doubts };
}

const MANY = new RegExp(`(${NUM})(?:例|个|次|条|项|件|起|家|户|篇|人|名|场|期)(?:及)?以上`);

/** The words before a condition: back to the last loss of marks (whose demands are its own), at most to the item's start. */
function before(text: string, pieces: readonly Piece[], index: number, item: number): string {
  let from = item;
  for (let at = index - 1; at >= 0; at -= 1) {
    const event = pieces[at]?.event;
    if (!event || event.from < item) break;
    if ((event.kind === 'act' && event.verb === 'take') || event.kind === 'limit') {
      from = event.to;
      break;
    }
  }
  const to = pieces[index]?.from ?? from;
  return text.slice(Math.max(from, to - REACH), to);
}

function rulesOf(
  text: string,
  piece: Piece,
  around: Around,
  pieces: readonly Piece[],
  readings: readonly Reading[],
): readonly Made[] {
  const { event, condition } = piece;
  switch (event.kind) {
    case 'act': {
      const each = event.apiece || (event.spread && event.points.length === 1);
      const made = acted(event, around);
      const percents = each && made[0]?.rule.kind === 'rate' ? percentsIn(around.before) : [];
      if (percents.length > 1)
        return percents.map((target) => ({ ...made[0], rule: { ...made[0]?.rule, target } }) as Made);
      return each && !per(made) ? Array.from({ length: apiece(condition) }, () => made).flat() : made;
    }
    case 'zero':
      return [{ rule: { kind: 'allOrNothing', lose: 'all', when: condition }, codes: [] }];
    case 'exempt':
      // Kept for the joining of bands (前10名不扣分) and dropped afterwards.
      return [{ rule: { kind: 'fixed', points: 0, when: condition }, codes: [] }];
    case 'free': {
      if (
        /(?:排名|名次|排序)[^，。；]{0,6}$/.test(
          text.slice(event.from, event.to).replace(/(?:赋分|计分|评分|打分|得分)$/, ''),
        )
      )
        return [{ rule: { kind: 'band', on: '排名', bands: [] }, codes: ['no-bounds'] }];
      if (event.verb === 'gain' || around.full === null || event.verb === 'add')
        return [{ rule: { kind: 'judgement' }, codes: ['no-bounds'] }];
      return [{ rule: { kind: 'judgement', ...ends([0, around.full], -1) }, codes: [] }];
    }
    case 'delegated':
      return [{ rule: { kind: 'judgement' }, codes: ['no-bounds'] }];
    case 'proportional':
      return [{ rule: proportional(event, around, readings, pieces, piece), codes: [] }];
    case 'veto':
      return [
        {
          rule: { kind: 'veto', scope: scopeOf(event.scope, event.sure, condition), when: condition },
          codes: event.sure ? [] : ['which-veto'],
        },
      ];
    case 'mark':
      return marked(text, piece, event, pieces);
    default:
      return [];
  }
}

const per = (made: readonly Made[]): boolean =>
  made.some(({ rule }) => ('per' in rule && rule.per !== null) || rule.kind === 'rate' || rule.kind === 'band');

/** 签约率达75%以上、履约率达90%以上，各得1分: so many things, so many marks. */
function apiece(condition: string): number {
  const last =
    condition
      .replace(/[，的各]+$/, '')
      .split(/[，：]/)
      .filter((piece) => piece !== '')
      .at(-1) ?? '';
  const count = last.split(/、|和|及/).filter((piece) => piece !== '').length;
  return count >= 2 && count <= 6 ? count : 1;
}

function acted(act: Act, around: Around): readonly Made[] {
  if (act.labels) {
    const sign = act.verb === 'take' ? -1 : 1;
    const byClass = Object.fromEntries(
      act.labels.map((label, index) => [
        label,
        act.points[index] == null ? null : (act.points[index] as number) * sign,
      ]),
    );
    if (act.verb === 'take')
      return [{ rule: { kind: 'fixed', points: null, when: around.condition, byClass }, codes: [] }];
    return [
      {
        rule: {
          kind: 'award',
          points: null,
          per: null,
          cap: null,
          byClass,
          ...(act.verb === 'gain' ? { base: true as const } : {}),
        },
        codes: [],
      },
    ];
  }
  if (act.points.length > 1) {
    return spread(act, around.condition, around.before);
  }
  const { rule, doubts, also = [] } = judge(act, around);
  const twins = rule.kind === 'quota' ? also.map((period) => ({ rule: { ...rule, period }, codes: doubts })) : [];
  return [...twins, { rule, codes: doubts }];
}

function proportional(
  event: Event & { kind: 'proportional' },
  around: Around,
  readings: readonly Reading[],
  pieces: readonly Piece[],
  piece: Piece,
): ClauseRule {
  // 残保金征收未达标，按欠收比例扣分 after ；stands alone; 未达到的按比例得分 leans on what was to be reached.
  const leaning = /^(?:未|没|达不到|不足|低于|不达标|否则|其余|其他|)[^，]{0,5}，?$/.test(around.condition);
  const bases = readings.filter(
    (reading) =>
      reading.piece.item === piece.item &&
      reading.rule.kind === 'award' &&
      (leaning || !event.lost || reading.piece.part === piece.part),
  );
  const base = bases.at(-1)?.rule;
  const earlier = bases.length > 1 ? around.full : base?.kind === 'award' ? base.points : null;
  const mark = pieces.find(
    (one) =>
      one.event.kind === 'mark' &&
      one.event.bracket &&
      one.item === piece.item &&
      one.event.from >= event.to &&
      one.event.from - event.to < 4,
  );
  const own = mark?.event.kind === 'mark' ? mark.event.points : null;
  const whole =
    event.full ?? own ?? (event.lost && /扣分的按|结果/.test(around.condition) ? null : (earlier ?? around.full));
  const target = MANY.exec(around.condition);
  return {
    kind: 'proportional',
    full: whole,
    ...(event.lost ? { of: '扣分' as const } : {}),
    ...(target ? { target: numberOf(target[1] ?? '') ?? 0 } : {}),
  };
}

const scopeOf = (scope: 'item' | 'sheet' | 'grade', sure: boolean, condition: string): 'item' | 'sheet' | 'grade' => {
  if (sure) return scope;
  if (/年度|考核等次|评优|评先|优秀|等次/.test(condition)) return 'grade';
  return /该项|本项|此项|单项/.test(condition) ? 'item' : scope;
};

function vetoByContext(text: string, context: string): ClauseRule | undefined {
  const scope = /否优|评优|评先|优秀|等次/.test(context)
    ? 'grade'
    : /一票否决|否决/.test(context)
      ? 'sheet'
      : undefined;
  return scope === undefined ? undefined : { kind: 'veto', scope, when: text };
}
