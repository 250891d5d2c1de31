import type { Made } from './marks.ts';
import { ofWhich } from './of-which.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { ClauseRule } from './rule.ts';

/** Puts what a piece makes behind the others, or in the place of the last one where that says the same with other words. */
export function keep(text: string, readings: Reading[], { rule, codes }: Made, piece: Piece): void {
  const last = readings.at(-1);
  // 按完成比例计分，得分=完成数/任务数×20分: one rule said twice.
  if (
    rule.kind === 'proportional' &&
    last?.rule.kind === 'proportional' &&
    last.rule.of === rule.of &&
    (last.piece.sentence === piece.sentence || isFormula(text, piece)) &&
    !(factored(last.piece) && factored(piece))
  ) {
    last.rule = { ...last.rule, full: rule.full ?? last.rule.full };
  } else if (last?.piece.event.kind === 'free' && last.piece.sentence === piece.sentence && saysHow(rule)) {
    readings.splice(-1, 1, { rule, piece: last.piece, doubts: [...codes], with: [piece] });
  } else {
    const bound = ofWhich(text, piece, rule, last);
    if (bound && last) readings.splice(-1, 1, { rule: bound, piece, doubts: [...codes], with: [last.piece] });
    else readings.push({ rule, piece, doubts: [...codes], with: [] });
  }
}

/** 由第三方打分，按成绩的10%折算; 由考核组评定，分优、良、差三档，分别得…: who judges, and then how it counts, or what each grade is worth. */
const saysHow = (rule: ClauseRule): boolean =>
  rule.kind === 'proportional' || (rule.kind === 'band' && rule.bands.some((band) => band.label !== undefined));

/** The readings without those that only say in advance, or once more, what another says in full. */
export function sayOnce(text: string, all: readonly Reading[]): Reading[] {
  const judged = onceJudged(all.filter((reading, index) => !onlySaysWho(reading, all[index + 1])));
  const shared = judged.filter(
    (reading, index) => !headsScale(text, reading, judged[index + 1]) && !headsShare(reading, judged.slice(index + 1)),
  );
  return shared.filter((reading, index) => !sameVeto(shared[index - 1], reading));
}

/** 由督查室评定，好的得3分，较好的得2分: who judges is no rule where the grades behind it say what each is worth. */
const onlySaysWho = ({ rule, piece }: Reading, next: Reading | undefined): boolean =>
  piece.event.kind === 'free' &&
  rule.kind === 'judgement' &&
  next !== undefined &&
  (next.piece.sentence === piece.sentence || (next.piece.item === piece.item && isRoomy(next))) &&
  next.piece.event.kind === 'act' &&
  next.piece.event.verb === 'gain' &&
  (next.rule.kind === 'severity' || next.rule.kind === 'band');

/** Steps within each of which a person chooses. */
const isRoomy = ({ rule }: Reading): boolean => rule.kind === 'band' && rule.bands.some(({ min }) => min !== undefined);

/** 由考核组综合评定，酌情给分: one judgement said twice; the one that names its bounds is kept. */
function onceJudged(readings: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  for (const reading of readings) {
    const last = out.at(-1);
    const twice =
      last?.rule.kind === 'judgement' &&
      reading.rule.kind === 'judgement' &&
      last.piece.event.kind === 'free' &&
      last.piece.sentence === reading.piece.sentence &&
      reading.piece.condition === '';
    if (!last || !twice) out.push(reading);
    else if (!bounded(last) && bounded(reading))
      out[out.length - 1] = { ...reading, piece: last.piece, with: [reading.piece] };
    else last.with.push(reading.piece);
  }
  return out;
}

const bounded = ({ rule }: Reading): boolean => rule.kind === 'judgement' && (rule.min ?? rule.max) !== undefined;

/** 按完成进度得分。得分=到位额/目标×分值: how the share is told. */
const isFormula = (text: string, { event }: Piece): boolean =>
  /^(?:得分|分值)=/.test(text.slice(event.from, event.from + 3)) && event.kind === 'proportional';

/** 按百分制考核后折算计入，90分以上计3分，80—90分计2分: the scale behind it says how it is converted. */
const headsScale = (text: string, { rule, piece }: Reading, next: Reading | undefined): boolean =>
  rule.kind === 'proportional' &&
  rule.of === undefined &&
  next?.rule.kind === 'band' &&
  next.piece.sentence === piece.sentence &&
  /折算/.test(text.slice(piece.event.from, piece.event.to));

/** 按完成进度得分。完成的得满分，未完成的按比例得分: how the item counts, said before it is said in full. */
const headsShare = ({ rule, piece }: Reading, later: readonly Reading[]): boolean =>
  rule.kind === 'proportional' &&
  rule.of === undefined &&
  piece.condition === '' &&
  later.some(
    (one) =>
      one.rule.kind === 'proportional' &&
      one.rule.of === undefined &&
      one.rule.full === rule.full &&
      one.piece.item === piece.item &&
      one.piece.sentence > piece.sentence,
  );

/** 解决率×40分: a share of marks of its own. */
const factored = ({ event }: Piece): boolean => event.kind === 'proportional' && event.full !== null;

/** 一票否决，年度考核定为不合格; 取消评优资格，班子成员不得评优: what a veto does, and whom it hits, is no second one. */
const sameVeto = (before: Reading | undefined, { rule, piece }: Reading): boolean =>
  rule.kind === 'veto' &&
  before?.rule.kind === 'veto' &&
  before.piece.part === piece.part &&
  before.piece.item === piece.item &&
  /^(?:其|该|并|且|及|和|、|有关|相关|主要|分管|直接|党政|班子|领导|成员|干部|负责人?|责任人?|单位|部门|个人|年度|当年|检查|考核|考评|结果|为“?)*$/.test(
    piece.condition,
  );
