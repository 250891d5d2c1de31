import type { Piece } from './piece.ts';
import type { Span, Unread } from './rule.ts';
import { CL } from './words.ts';

const SCORES =
  /不合格|评优|评先|取消[^，。；]{0,8}资格|扣|加分|减分|得分|不得|计分|赋分|否决|(?:给予|予以|进行|适当|按[^，。；]{1,8})[^，。；]{0,4}奖励|奖励[^，。；]{0,4}\d|\d分(?!钟|之)|酌情|折算|系数|(?:绩效|奖金|工资|服务费)[^，。；]{0,6}(?:为|按|计)(?:零|0)|计入|依次类推|以此类推|递减|加倍|翻倍|双倍|减半|最多(?:计|算|记)[\d一二两三四五](?!\d*分)|[-+]\d+(?:\.\d+)?(?![\d.%年月日号-])/;

const BOUND = /[扣加减奖]分(?!项)[^，。；]{0,10}(?:不超|不得超|不高于|控制|为限|封顶|以内)/;
/** 记录不全每个0.5: an amount whose 分 was left out. */
const AMOUNT = new RegExp(`(?:每|[一1])${CL}\\d+(?:\\.\\d+)?(?=$|[，）])|(?<![\\d.])0\\.\\d{1,2}(?=$|[，）])`);

/** 健全（4-5分）的: a room for marks in brackets that no rule took up. */
const ROOM = /（\d{1,3}(?:\.\d{1,2})?分?[-至到]\d{1,3}(?:\.\d{1,2})?分）/;

/** A price told by another, in a part of its own. */
const OTHER_PRICE = /^.*(?:[加翻双]倍|减半)[^，]*(?=，)/;

/** 奖励表彰：, above what says how much; 不合格情形： is the only word of what follows it. */
const HEADING = /^\s*(?:奖励|奖项|表彰|荣誉)[\u4e00-\u9fff]{0,4}：\s*$/;

/** Stretches between the events that still speak of marks: nobody has read them. */
export function unread(text: string, pieces: readonly Piece[], span: (from: number, to: number) => Span): Unread[] {
  const out: Unread[] = [];
  let at = 0;
  const look = (to: number): void => {
    for (const found of text.slice(at, to).matchAll(/[^。；\n]+/g)) {
      const words = found[0];
      if (HEADING.test(words)) continue;
      if (AMOUNT.test(words) || SCORES.test(words.replace(/不得(?!分)|得到|取得|获得|加强|加大|加快|增加|减少/g, ''))) {
        const from = at + (found.index ?? 0);
        out.push({ at: span(from, from + words.length), text: words });
      }
    }
  };
  for (const piece of pieces) {
    // 部门所有加分总额控制在3分内: a limit in words that no form knows.
    if (piece.event.kind === 'noise' && BOUND.test(text.slice(piece.from, piece.event.to + 2))) look(piece.event.to);
    // 以后名次依次递减0.5分: words before marks that were passed over say how marks go on; a limit leans on no words at all.
    const own =
      piece.event.kind === 'limit' ||
      (piece.event.kind === 'noise' && /递[减增]|[加翻双]倍|减半/.test(piece.condition));
    look(own ? piece.event.from : piece.from);
    const room = own ? null : ROOM.exec(piece.condition);
    if (room)
      out.push({
        at: span(piece.from, piece.from + room.index + room[0].length),
        text: piece.condition.slice(0, room.index + room[0].length),
      });
    // 低于目标加倍扣分，低于70%不得分: another price in the words before marks.
    const other = own ? undefined : OTHER_PRICE.exec(piece.condition)?.[0];
    if (other !== undefined) out.push({ at: span(piece.from, piece.from + other.length), text: other });
    at =
      piece.event.kind === 'noise' &&
      /^(?:.{0,4}最低|[扣减][至到]|[^，。；扣加]{1,6}(?:(?:最多|最高|至多)[扣加]|累计不超过|不得?超过))/.test(
        text.slice(piece.event.from),
      )
        ? piece.event.from
        : piece.event.to;
  }
  look(text.length);
  return out;
}

const WORTH = /\d分(?!钟|之)/;
/** 满分100分: how the marks of all of it are made up. */
const WHOLE = /满分|总分|共|合计|百分制/;

/** Whether a text speaks of marks: with their word, or with the figure that is all of the item's (符合 30 基本符合 20). */
export const speaksOfMarks = (text: string, full: number | null): boolean =>
  !WHOLE.test(text) &&
  (/^(?:视|酌)[^，。；]{1,6}$/.test(text.trim()) ||
    WORTH.test(text) ||
    (full !== null && new RegExp(`[\u4e00-\u9fff]\\s*${full}(?![\\d.%\u4e00-\u9fff])`).test(text)));
