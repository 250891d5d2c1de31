import { oncePerPage } from './once.ts';

const FOOT = /主\s*办(?:单位)?\s*[:：]|版权所有|网站标识码|ICP\s*备/gi;
/** Signs of a footer. */
const LONGEST = 800;

/** The text of a page without the footer, which has an address and a telephone of its own. Cut once for each page. */
export const bodyOf = oncePerPage(({ text }): string => {
  // A footer stands in the last part; the same words further up are contents.
  const from = Math.max(0, Math.min(Math.floor(text.length / 2), text.length - LONGEST));
  FOOT.lastIndex = from;
  const found = FOOT.exec(text);
  return found === null ? text : text.slice(0, found.index);
});
