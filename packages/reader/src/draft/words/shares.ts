/** A part of the whole with its share, as the words of a plan state it. */
export interface Share {
  readonly name: string;
  /** In percent. */
  readonly share: string;
}

const PERCENT = String.raw`(\d{1,3}(?:\.\d{1,2})?)[%％]`;
/** 日常考核占40%, 年终考核（60%）, 社会评议权重为10%. */
const SAID = new RegExp(
  String.raw`([\u4e00-\u9fff“”"]{2,16}?)(?:得分|成绩|分值|部分)?(?:各)?(?:[（(]?(?:占(?:总分|总成绩|总评|比|比重)?(?:的)?(?:比例|比重|权重)?(?:为)?|权重(?:为|占|是)?[：:]?|按)|[（(])${PERCENT}`,
  'g',
);
const FILLER = /^(?:其中|考核|考评|总分|由|和|与|及|以及|按照|分别|将|以|的|则)+/;

/** Parts that together are the whole (日常考核占40%、年终考核占60%); empty where the shares named do not add up to a hundred. */
export function sharesIn(text: string): Share[] {
  const found = [...text.replace(/\s+/g, '').matchAll(SAID)].map(([, name = '', share = '']) => ({
    name: name.replace(/[“”"]/g, '').replace(FILLER, '') || name,
    share,
  }));
  return isWhole(found) ? found : [];
}

const isWhole = (shares: readonly Share[]): boolean =>
  shares.length >= 2 && Math.abs(shares.reduce((sum, { share }) => sum + Number(share), 0) - 100) < 1e-6;

const HEADS = /^[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*/;
const ALONE = new RegExp(
  `^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．]|)(?:考核|考评|测评)?(?:权重|占比)[：:]?${PERCENT}`,
);

/**
 * Parts that each have their weight on a line below their heading ((一)专业机构测评 … 权重：45%). `lines` are the lines of the
 * document in order; empty where the weights do not add up to a hundred.
 */
export function weightsBelow(lines: readonly string[]): Share[] {
  const found: Share[] = [];
  let head = '';
  for (const line of lines.map((one) => one.replace(/\s+/g, ''))) {
    const share = ALONE.exec(line)?.[1];
    if (share !== undefined && head !== '') found.push({ name: head, share });
    else if (HEADS.test(line))
      head =
        line
          .replace(HEADS, '')
          .split(/[，。：:（(]/)[0]
          ?.slice(0, 20) ?? '';
  }
  return isWhole(found) ? found : [];
}

/** Ratios like 7:2:1, as written; the order of what they share out is for a person to confirm. */
export const ratiosIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\d:：])(?:\d{1,3}|\*)(?:[:：](?:\d{1,3}|\*)){1,4}(?=的?(?:比例|比重|权重))/g)].map(
    ([ratio]) => ratio,
  );
