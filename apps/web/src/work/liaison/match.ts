/** An indicator as far as a file's name can tell it. */
export interface Named {
  readonly path: string;
  readonly code: string;
  readonly name: string;
}

/** Shorter names turn up in too many others: 概况, 指南. */
const SHORTEST_NAME = 4;

/**
 * The indicator that a file belongs to by its name, or by that of the nearest folder around it: the longest code that
 * stands by itself, else the longest indicator name that is part of it. Null where nothing fits, or two fit equally.
 */
export function matchIndicator<N extends Named>(file: string, indicators: readonly N[]): N | null {
  const parts = file.split(/[\\/]/).reverse();
  const [base = '', ...folders] = parts;
  for (const text of [base.replace(/\.[^.]*$/, ''), ...folders]) {
    const found = only(indicators, ({ code }) => (hasCode(text, code) ? code.length : 0));
    const named = found ?? only(indicators, ({ name }) => (isIn(text, name) ? name.length : 0));
    if (named) return named;
  }
  return null;
}

/** A code of one number is only told from other numbers at the beginning: `31 年报.pdf`, not `2023年31号.pdf`. */
function hasCode(text: string, code: string): boolean {
  // Codes that only the scheme's file uses are no numbers of the document.
  if (!/\d/.test(code) || /^[a-z]/.test(code)) return false;
  const plain = code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = code.includes('.') ? '(?<![\\d.])' : '^\\s*[（(]?';
  return new RegExp(`${before}${plain}(?![\\d])(?!\\.\\d)${code.includes('.') ? '' : '(?![年月日号期])'}`).test(text);
}

const isIn = (text: string, name: string): boolean => name.length >= SHORTEST_NAME && text.includes(name);

function only<N>(list: readonly N[], size: (one: N) => number): N | null {
  let best: N | null = null;
  let most = 0;
  for (const one of list) {
    const fits = size(one);
    if (fits > most) [best, most] = [one, fits];
    else if (fits === most && fits > 0) best = null;
  }
  return best;
}
