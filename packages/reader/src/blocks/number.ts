const HAN = '[一二三四五六七八九十百零〇○]';
/** What may stand behind a decimal number that is an amount and no numbering: 1.5分, 2.5%. */
const AMOUNT = '(?:[分天元万亿倍%％‰]|小时|个百分)';

/** How plans number, highest first; the place in this list is the level at which a form usually stands. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^第(?:${HAN}|\\d){1,6}[编章部篇]`),
  new RegExp(`^第(?:${HAN}|\\d){1,6}[节条款]`),
  new RegExp(`^${HAN}{1,5}\\s?[、．.]`),
  new RegExp(`^[（(]\\s?${HAN}{1,5}\\s?[)）]、?`),
  new RegExp(`^\\d{1,3}(?:[.．]\\d{1,3}){1,5}(?!\\s?${AMOUNT})(?![\\d.．])[.．、]?(?=\\s|[\\u3400-\\u9fff《“"（(])`),
  /^\d{1,3}\s?[.．、](?!\d)/,
  /^[（(]\s?\d{1,3}\s?[)）]、?/,
  /^\d{1,3}[)）]/,
  /^[\u2460-\u249b\u3251-\u325f\u32b1-\u32bf\u2776-\u277f]/,
  /^[A-Za-z][.．、)）](?![A-Za-z])/,
];

/** The forms that head a part of a plan; the others number its items. */
const HEADS = 4;

/** The number that somebody typed at the beginning of a text, as printed; undefined where there is none. */
export function typedNumber(text: string): string | undefined {
  for (const form of FORMS) {
    const found = form.exec(text);
    if (found) return found[0];
  }
  return undefined;
}

const LONGEST_HEADING = 40;
const SENTENCE = /[。；;！!？?，,]/;

/** The level of a line that heads what follows, by its number and its being short; undefined for any other text. */
export function headingLevel(text: string): number | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  if (/^附(?:件|表)\s*[\d一二三四五六七八九十]*(?:[-—－]\d{1,2})?\s*[:：]?$/.test(text)) return 1;
  if (SENTENCE.test(text) || /[:：]$/.test(text)) return undefined;
  const at = FORMS.slice(0, HEADS).findIndex((form) => text.replace(form, '').trim() !== '' && form.test(text));
  return at === -1 ? undefined : [1, 2, 1, 2][at];
}
