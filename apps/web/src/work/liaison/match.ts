/** An indicator as far as a file's name can tell it. */
export interface Named {
  readonly path: string;
  readonly code: string;
  readonly name: string;
  /** Its stage and repetition in the plan's words; empty without. */
  readonly standsIn: string;
}

/** Shorter names turn up in too many others: 概况, 指南. */
const SHORTEST_NAME = 4;

/**
 * The indicators that a file may belong to by its name, or by that of the nearest folder around it: the longest code that
 * stands by itself, else the longest indicator name that is part of it. Several where a plan has the same number in more
 * than one stage, and neither the indicator's name nor that of a stage in the path tells which; none where nothing fits.
 */
export function matchIndicators<N extends Named>(file: string, indicators: readonly N[]): readonly N[] {
  const [base = '', ...folders] = file.split(/[\\/]/).reverse();
  for (const text of [base.replace(/\.[^.]*$/, ''), ...folders]) {
    const coded = longest(indicators, ({ code }) => (hasCode(text, code) ? code.length : 0));
    // 7 年报.pdf, where the item 7 of the document has become 7.1 and 7.2: one of them.
    const parts = coded.length > 0 ? coded : longest(indicators, ({ code }) => wholeIn(text, code));
    const fits = parts.length > 0 ? parts : byName(text, indicators);
    if (fits.length > 0) return narrowed(narrowed(fits, byName(text, fits)), inStage(file, fits));
  }
  return [];
}

const byName = <N extends Named>(text: string, list: readonly N[]): readonly N[] =>
  longest(list, ({ name }) => (name.length >= SHORTEST_NAME && text.includes(name) ? name.length : 0));

/** Those whose stage and repetition the path names, as far as it does. */
const inStage = <N extends Named>(path: string, list: readonly N[]): readonly N[] =>
  longest(list, ({ standsIn }) => standsIn.split(' · ').filter((part) => part !== '' && path.includes(part)).length);

const narrowed = <N>(list: readonly N[], to: readonly N[]): readonly N[] => {
  const both = list.filter((one) => to.includes(one));
  return both.length > 0 ? both : list;
};

/** How much of the number of a part a name says that gives it as the document's own: 2 for `8.1 水利.pdf` and the part 8.1.3. */
function wholeIn(text: string, code: string): number {
  const above = code.replace(/(?:\.\d+|（\d+）)$/, '');
  if (above === code) return 0;
  return hasCode(text, above) ? above.length : wholeIn(text, above);
}

/** A code of one number is only told from other numbers at the beginning: `31 年报.pdf`, not `2023年31号.pdf`. */
function hasCode(text: string, code: string): boolean {
  // A part is called as people write it: 五（2）, 五(2), 五、2, 五.2; 7.2, 7（2）.
  const part = /^(.+?)(?:\.|（)(\d+)）?$/.exec(code);
  if (part && /^(?:\d+|[一二三四五六七八九十]+)$/.test(part[1] ?? '')) {
    const spelt = new RegExp(`^\\s*[（(]?${part[1]}(?:[.．、]${part[2]}(?![\\d.])|[（(]${part[2]}[)）])`);
    if (spelt.test(text)) return true;
  }
  // 五 半年小结.pdf, and no 五年规划.pdf.
  if (/^[一二三四五六七八九十]+$/.test(code))
    return new RegExp(`^\\s*[（(]?${code}(?=[）)、.．，,_\\s-]|$)`).test(text);
  // Codes that only the scheme's file uses are no numbers of the document.
  if (!/\d/.test(code) || /^[a-z]/.test(code)) return false;
  const plain = code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = code.includes('.') ? '(?<![\\d.])' : '^\\s*[（(]?';
  return new RegExp(`${before}${plain}(?![\\d])(?!\\.\\d)${code.includes('.') ? '' : '(?![年月日号期])'}`).test(text);
}

/** Those of the greatest size, unless it is nothing. */
function longest<N>(list: readonly N[], size: (one: N) => number): readonly N[] {
  const most = Math.max(0, ...list.map(size));
  return most === 0 ? [] : list.filter((one) => size(one) === most);
}

/** Signs that a file cannot have in its name on some machines. */
const NO_NAME = /[\\/:*?"<>|]/g;

/** A file name by which a file finds its indicator, of the plan's own codes; null where the plan has none that do. */
export function exampleOf(indicators: readonly Named[]): { code: string; name: string } | null {
  const shown = indicators.map((one) => ({ one, code: one.code, name: one.name.replace(NO_NAME, '').slice(0, 8) }));
  const found = shown.find(({ one, code, name }) => {
    const [first, ...more] = matchIndicators(`${code} ${name}.pdf`, indicators);
    return first === one && more.length === 0 && hasCode(`${code} `, code);
  });
  return found ? { code: found.code, name: found.name } : null;
}
