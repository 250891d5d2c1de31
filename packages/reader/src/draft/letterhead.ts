import { isIssuer } from './title-lines.ts';

/** 甲县人民政府办公室文件, perhaps with the number of the document behind it. */
const RED = /^(.{3,30}?)文件(?=$|[\u4e00-\u9fff]{1,10}[〔[［(（])/;
/** Everybody whom a plan is sent to. */
const ADDRESSED = /^(?:各|有关|全)/;

/**
 * Who issues a plan by the head of its first page: an office above 文件, or one that stands alone in the line above the number or the
 * title. Several that issue it together are joined by 、.
 * @param lines the first lines of a document without blanks
 * @param below the lines of the number and of the title, as far as there are any
 */
export function letterhead(lines: readonly string[], below: readonly (string | undefined)[]): string | undefined {
  const named = (line: string | undefined): string | undefined => {
    const words = RED.exec(line ?? '')?.[1] ?? line ?? '';
    return isIssuer(words) && !ADDRESSED.test(words) && !words.includes('关于') ? words : undefined;
  };
  const red = lines.findIndex((line) => RED.test(line) && named(line) !== undefined);
  const under = below.map((line) => lines.indexOf(line ?? '')).find((at) => named(lines[at - 1]) !== undefined);
  const last = red !== -1 ? red : under === undefined ? -1 : under - 1;
  const found: string[] = [];
  for (let at = last; at >= 0; at -= 1) {
    const office = named(lines[at]);
    if (office === undefined) break;
    found.unshift(office);
  }
  return found.length > 0 ? found.join('、') : undefined;
}
