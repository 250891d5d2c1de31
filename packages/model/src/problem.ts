import { problemCatalogue } from './problem-catalogue.ts';

export type ProblemCode = keyof typeof problemCatalogue;
export type Lang = 'zh' | 'en';

/**
 * Where something is: a file and a line, row or column; a page, paragraph or table of a document; or a path inside a
 * scheme. Parts that do not apply are absent.
 */
export interface Place {
  file?: string | undefined;
  /** Of a workbook. */
  sheet?: string | undefined;
  /** Of a document, where its format knows pages. 1-based, as the next two. */
  page?: number | undefined;
  /** Of a document: which of its paragraphs, those of tables not counted. */
  paragraph?: number | undefined;
  /** Of a document: which of its tables; row and column are then those of its grid. */
  table?: number | undefined;
  /** 1-based. In a table the header is row 1. */
  row?: number | undefined;
  line?: number | undefined;
  column?: string | number | undefined;
  path?: string | undefined;
}

/** A value of a problem: text or a number as it stands, or words that differ by language. */
export type ProblemValue = string | number | { readonly zh: string; readonly en: string };

/** One thing wrong with outside input: what, where, with which values. The words come from the catalogue. */
export interface Problem {
  code: ProblemCode;
  place: Place;
  values: Record<string, ProblemValue>;
}

/** Either a value or every problem found on the way to it; nothing is half taken. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (problems: Problem[]): Outcome<never> => ({ ok: false, problems });

/** Makes a problem. Code: catalogue key; values fill the `{placeholders}` of its sentences. */
export function problem(code: ProblemCode, place: Place = {}, values: Record<string, ProblemValue> = {}): Problem {
  return { code, place, values };
}

const fill = (template: string, values: Record<string, ProblemValue>, lang: Lang): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key] ?? '';
    return typeof value === 'object' ? value[lang] : String(value);
  });

/** The place in words, e.g. `facts.csv 第7行 unit列`; empty when nothing is known. */
export function placeText(place: Place, lang: Lang): string {
  const parts: string[] = [];
  if (place.file) parts.push(place.file);
  if (place.sheet) parts.push(lang === 'zh' ? `工作表“${place.sheet}”` : `sheet “${place.sheet}”`);
  if (place.page !== undefined) parts.push(lang === 'zh' ? `第${place.page}页` : `page ${place.page}`);
  if (place.paragraph !== undefined)
    parts.push(lang === 'zh' ? `第${place.paragraph}段` : `paragraph ${place.paragraph}`);
  if (place.table !== undefined) parts.push(lang === 'zh' ? `表${place.table}` : `table ${place.table}`);
  if (place.row !== undefined) parts.push(lang === 'zh' ? `第${place.row}行` : `row ${place.row}`);
  // In a table the line of the text only helps where line breaks inside cells made it differ from the row.
  if (place.line !== undefined && place.line !== place.row) {
    const ofText = place.row === undefined ? '' : '文本';
    parts.push(lang === 'zh' ? `${ofText}第${place.line}行` : `line ${place.line}`);
  }
  if (place.column !== undefined) {
    const nth = typeof place.column === 'number' ? '第' : '';
    parts.push(lang === 'zh' ? `${nth}${place.column}列` : `column ${place.column}`);
  }
  if (place.path) parts.push(place.path);
  return parts.join(' ');
}

/** What is wrong, without place and remedy. */
export const problemText = (p: Problem, lang: Lang): string => fill(problemCatalogue[p.code][lang], p.values, lang);

/** How to mend it. */
export const problemMend = (p: Problem, lang: Lang): string =>
  fill(problemCatalogue[p.code][lang === 'zh' ? 'mendZh' : 'mendEn'], p.values, lang);

/** One line: place, what, remedy, code. */
export function problemLine(p: Problem, lang: Lang): string {
  const place = placeText(p.place, lang);
  const colon = lang === 'zh' ? '：' : ': ';
  return `${place ? place + colon : ''}${problemText(p, lang)} ${problemMend(p, lang)} [${p.code}]`;
}
