import { dayIn, type Page } from '../gather/page.ts';
import { bodyOf } from './body.ts';

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
const ANSWERED = new RegExp(`(?:回复|答复|办结|回信)(?:时间|日期)${DAY}`);
const ANSWERER = /(?:回复|答复|办理|承办|处理|受理)(?:单位|部门|机构|机关)/;
const WRITER = /(?:来信人|写信人|留言人|咨询人|提问人|姓名|网友|昵称)\s*[:：]\s*\n?\s*([^\s\n]{1,20})/;
const letters = new WeakMap<Page, Letter | null>();

/** The letter on a page; null where no day of asking stands there. Read once for each page. */
export function letterOf(page: Page): Letter | null {
  const known = letters.get(page);
  if (known !== undefined) return known;
  const body = bodyOf(page);
  const asked = /时间|日期/.test(body) ? dayIn(ASKED.exec(body)?.[1] ?? '') : null;
  const made: Letter | null =
    asked === null
      ? null
      : {
          asked,
          answered: dayIn(ANSWERED.exec(body)?.[1] ?? ''),
          answerer: ANSWERER.test(body),
          writer: WRITER.exec(body)?.[1] ?? '',
        };
  letters.set(page, made);
  return made;
}
