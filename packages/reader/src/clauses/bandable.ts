import { lastPiece } from './counted.ts';
import { intervalIn } from './interval.ts';
import { actOf, type Reading } from './reading.ts';
import { isTime } from './words.ts';

export const ranked = (reading: Reading): boolean => intervalIn(ownWords(reading))?.rank === true;

/** 完成任务80%以上且就业率30%以上: the first of two demands tells the steps apart. */
export const AND_ALSO = /(?<=\d%?以[上下内]|\d%)(?:并?且)[^，]*\d[^，]*$/;
export const ownWords = (reading: Reading): string =>
  reading.piece.condition.replace(/（(?!含|不含)[^）]*）/g, '').replace(AND_ALSO, '');

/** All that are left. */
export const OTHERS =
  /^(?:其余|其他|其它|以外|剩余|进入其他)(?:名次|的|单位|情况|县区|县市区|乡镇|镇街|街道|学校|部门|班级|宿舍|为[“”\u4e00-\u9fff]{1,4}(?=，))*(?:每次|，|均|一律)*$/;

/** Whether a reading may be a step of a table: marks for one interval, nothing at all, or a room between two marks. */
export function bandable(reading: Reading): boolean {
  const { rule, piece } = reading;
  if (rule.kind === 'allOrNothing') return !/^(?:否则?|，)*$/.test(piece.condition);
  if (piece.event.kind === 'exempt') return true;
  if (rule.kind === 'judgement') return piece.event.kind === 'act' && piece.event.range !== undefined;
  const act = actOf(reading);
  if (
    !act ||
    (act.points.length !== 1 && !act.whole) ||
    (act.per && act.per !== '次' && !perPiece(reading)) ||
    act.apiece
  )
    return false;
  return (
    (rule.kind === 'award' ||
      rule.kind === 'fixed' ||
      spansTime(reading) ||
      (rule.kind === 'deduct' &&
        (perPiece(reading) ||
          (rule.per === '次' && (OTHERS.test(piece.condition) || intervalIn(piece.condition)?.rank === true))))) &&
    !('byClass' in rule && rule.byClass) &&
    (rule.kind !== 'award' ||
      rule.per === null ||
      perPiece(reading) ||
      guessed(reading) ||
      (rule.per === '次' && intervalIn(piece.condition)?.rank === true))
  );
}

/** 迟报1-5天扣1分: late by so much, and no day by which. */
const spansTime = ({ rule, piece }: Reading): boolean => {
  const span =
    rule.kind === 'deadline' && rule.per === null
      ? intervalIn(lastPiece(piece.condition).replace(/（(\d+-\d+)）/, '$1'))
      : undefined;
  return span !== undefined && span.from !== null && span.to !== null && span.from < span.to && isTime(span.unit);
};

/** 50人以上的每起扣3分，50人以下的每起扣1分: a price per piece that depends on its size. */
export const perPiece = ({ rule, piece }: Reading): boolean =>
  (rule.kind === 'deduct' || rule.kind === 'award') &&
  rule.per !== null &&
  /以上|以下|不足|超[过出]|[-至到]/.test(piece.condition) &&
  intervalIn(piece.condition)?.rank === false &&
  !/每[^，]{0,6}(?:低|高|超|少|多|(?<!新)增|减|降|升)/.test(piece.condition);
/** 开展1次得1分，2次得2分: without 每 a count may be a step. */
export const guessed = ({ rule, piece }: Reading): boolean =>
  rule.kind === 'award' && !/[每逐按]/.test(piece.condition) && intervalIn(piece.condition)?.unit === rule.per;
