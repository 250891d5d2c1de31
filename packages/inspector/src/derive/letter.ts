import { dayIn } from '../gather/page.ts';
import { bodyOf } from './body.ts';
import { oncePerPage } from './once.ts';

/** A letter of a citizen with its answer, as a page shows it. */
export interface Letter {
  /** ISO days. */
  readonly asked: string;
  readonly answered: string | null;
  readonly answerer: boolean;
  /** The name under which it was written; empty where none is shown. */
  readonly writer: string;
}

const DAY = '[^\\d\\n]{0,6}\\n?\\s*(20\\d{2}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2})';
const ASKED = new RegExp(`(?:来信|写信|留言|提问|咨询|提交|投诉|发信)(?:时间|日期)${DAY}`);
/** What ASKED cannot be without, found several times as fast. */
const HINT = /[信言问询交诉](?:时间|日期)/;
const ANSWERED = new RegExp(`(?:回复|答复|办结|回信)(?:时间|日期)${DAY}`);
const ANSWERER = /(?:回复|答复|办理|承办|处理|受理)(?:单位|部门|机构|机关)/;
const WRITER = /(?:来信人|写信人|留言人|咨询人|提问人|姓名|网友|昵称)\s*[:：]\s*\n?\s*([^\s\n]{1,20})/;

/** The letter on a page; null where no day of asking stands there. Read once for each page. */
export const letterOf = oncePerPage((page): Letter | null => {
  const body = bodyOf(page);
  const asked = HINT.test(body) ? dayIn(ASKED.exec(body)?.[1] ?? '') : null;
  if (asked === null) return null;
  return {
    asked,
    answered: dayIn(ANSWERED.exec(body)?.[1] ?? ''),
    answerer: ANSWERER.test(body),
    writer: WRITER.exec(body)?.[1] ?? '',
  };
});
