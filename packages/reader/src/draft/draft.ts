import { type Param, type Scheme, type SchemeNode, schemeSchema } from '@mingjian/model';
import type { Place } from '@mingjian/model/problem';
import type { Document, Table } from '../blocks/index.ts';
import { splitBonus } from './bonus.ts';
import { sumOf } from './branch.ts';
import { codesOf } from './codes.ts';
import { cutOffIn } from './cut-off.ts';
import { headOf } from './head.ts';
import type { Question } from './question.ts';
import { type Sheet, sheetsOf } from './sheets.ts';
import { nodeOf, type Plan } from './tree.ts';
import { unitListsOf } from './units.ts';
import { namedGrades } from './words/named-grades.ts';
import { outsideOf } from './words/outside.ts';
import { weighed } from './words/weighed.ts';

/** Stands for an issuer that the document does not name. */
export const UNKNOWN_ISSUER = '未载明';

export interface Draft {
  /** A scheme that passes the schema; what the document leaves open is an open parameter or a question. */
  readonly scheme: Scheme;
  readonly questions: readonly Question[];
  /**
   * Where each node stands in the document, by its path: names joined by `/`, below the sheet's title where there are
   * several tables, and below the sheet's id where each class has a table of its own.
   */
  readonly sources: Readonly<Record<string, Place>>;
  /** Tables that were read as indicators, and those that were left. */
  readonly tables: { readonly read: number; readonly left: number };
}

/**
 * A document as issued → a draft of its scheme. Pure; the same document gives the same draft. Undefined where neither a table nor
 * the outline of the document carries indicators.
 */
export function draftOf(document: Document, id: string): Draft | undefined {
  const questions: Question[] = [];
  const ask = (question: Question): void => {
    if (
      !questions.some((one) => one.code === question.code && one.node === question.node && one.text === question.text)
    )
      questions.push(question);
  };
  const tables = document.blocks.filter((block): block is Table => block.kind === 'table');
  const { sheets, beside } = sheetsOf(document, ask);
  if (sheets.length === 0) return undefined;

  const head = headOf(document);
  const year = head.year ?? new Date(0).getUTCFullYear();
  if (head.title === undefined || head.year === undefined)
    ask({ code: 'title-missing', place: {}, text: head.title ?? document.name });
  ask({ code: 'period-guessed', place: {}, text: `${year}-01-01 – ${year}-12-31` });

  const lists = unitListsOf(document);
  const classes: Scheme['classes'] = {};
  const names: Record<string, string> = {};
  const listed = new Map<string, string>();
  lists.forEach((list, index) => {
    const key = `class-${index + 1}`;
    const stated = list.stated === null ? {} : { stated: String(list.stated) };
    if (list.units.length === 0) {
      names[list.name] = key;
      classes[key] = { name: list.name, ...stated, units: null };
      ask({ code: 'units-missing', place: {}, text: list.name });
      return;
    }
    const again = list.units.filter((unit) => listed.has(unit));
    if (again.length > 0) ask({ code: 'units-twice', place: {}, text: `${list.name}：${again.join('、')}` });
    const units = list.units.filter((unit) => !listed.has(unit));
    names[list.name] = units.length > 0 ? key : (listed.get(again[0] ?? '') ?? key);
    if (units.length === 0) return;
    for (const unit of units) listed.set(unit, key);
    classes[key] = { name: list.name, ...stated, units };
  });
  if (lists.length === 0) {
    classes.unit = { name: '考核对象', units: null };
    ask({ code: 'units-missing', place: {}, text: head.title ?? document.name });
  }

  const apart = classesBySheet(
    sheets,
    Object.entries(classes).map(([key, one]) => [key, one.name]),
  );
  const params: Record<string, Param> = {};
  const stated: Scheme['stated'] = [];
  const sources: Record<string, Place> = {};
  const plan: Plan = {
    year,
    classes: names,
    ask,
    open: (text, question) => {
      const key = `open-${Object.keys(params).length + 1}`;
      params[key] = { type: 'number', clause: text.slice(0, 60), text, ask: question, sample: '1' };
      return `$${key}`;
    },
    state: (name, full, clause) => {
      stated.push({ clause, name, full: String(full) });
    },
    note: (node, place) => {
      sources[node] = place;
    },
    codes: codesOf(sheets),
  };
  const nodes = sheets.map((sheet, index) => {
    const path = apart ? [`sheet-${index + 1}`] : sheets.length === 1 ? [] : [sheet.title];
    return sheet.branches.map((branch) => nodeOf(branch, path, plan));
  });
  const outside = outsideOf(beside, head, lists, sheets);
  for (const question of outside.questions) ask(question);
  const title = head.title ?? document.name.replace(/\.[^.]+$/, '');
  const totals: Scheme['stated'] = [];
  const root: SchemeNode = apart
    ? {
        name: title,
        sheet: Object.fromEntries(Object.entries(apart).map(([key, sheet]) => [key, `sheet-${sheet + 1}`])),
      }
    : {
        name: title,
        ...rootOf(
          nodes.length === 1
            ? (nodes[0] ?? [])
            : nodes.map((children, index) => ({ name: sheets[index]?.title ?? `表${index + 1}`, children })),
          sheets.length === 1 ? (sheets[0]?.total ?? null) : null,
        ),
      };
  for (const [index, sheet] of sheets.entries()) {
    if (sheet.total === null) continue;
    const sum = sumOf(sheet.branches);
    const among = sheets.length > 1 && !apart;
    // Bonus beside the full marks is no part of the sum.
    if (sum !== sheet.total && !root.extra)
      ask({
        code: 'sum-differs',
        place: sheet.place,
        ...(among ? { node: sheet.title } : {}),
        text: `${sheet.title}：${sheet.total} ≠ ${sum}`,
      });
    const cls = Object.entries(apart ?? {}).flatMap(([key, own]) => (own === index ? [{ class: key }] : []));
    for (const own of cls.length > 0 ? cls : [{}])
      totals.push({ clause: sheet.title, name: among ? sheet.title : title, full: String(sheet.total), ...own });
  }
  const weights = weighed(root.children ?? [], outside.shares);
  if (weights) root.children = weights;
  else if (outside.shares.length > 0)
    ask({
      code: 'shares-stated',
      place: {},
      text: outside.shares.map(({ name, share }) => `${name} ${share}%`).join('、'),
    });
  const grades =
    outside.grades.length > 0
      ? outside.grades
      : namedGrades(nodes.flat(), (grade) => plan.open(`等次“${grade}”`, `多少分以上为${grade}？`));
  const cut = cutOffIn(nodes.at(-1) ?? []);
  if (cut) ask({ code: 'cut-off', place: {}, text: cut.text });
  const raw = {
    id,
    version: '1',
    title,
    document: {
      issuer: head.issuer ?? UNKNOWN_ISSUER,
      title,
      ...(head.number ? { number: head.number } : {}),
      ...(head.date ? { date: head.date } : {}),
      ...(head.dateText ? { dateText: head.dateText } : {}),
      ...(cut ? { cutOff: { clause: cut.name, text: cut.text } } : {}),
    },
    year,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    classes,
    params,
    provisions: outside.provisions,
    // Marks of parts are of all classes; the total of a whole whose parts are weighed is no sum of marks.
    stated: [...(apart ? [] : stated), ...(weights ? [] : totals)],
    ...(apart ? { sheets: Object.fromEntries(nodes.map((children, index) => [`sheet-${index + 1}`, children])) } : {}),
    results: [
      {
        id: 'total',
        name: title,
        classes: Object.keys(classes),
        root,
        ...(grades.length > 0 ? { grades } : {}),
      },
    ],
  };
  return {
    scheme: schemeSchema.parse(raw),
    questions,
    sources,
    tables: { read: sheets.length, left: tables.length - sheets.filter(({ table }) => table).length },
  };
}

/** The parts of a result, with bonus and deductions beside them. */
function rootOf(parts: readonly SchemeNode[], total: number | null): Pick<SchemeNode, 'children' | 'extra'> {
  const { base, extra } = splitBonus(parts, total);
  return extra.length > 0 ? { children: base, extra } : { children: base };
}

/** Several tables that each name one class in their title are one sheet for each class; else they are parts of one tree. */
function classesBySheet(
  sheets: readonly Sheet[],
  classes: readonly (readonly [string, string])[],
): Record<string, number> | undefined {
  if (sheets.length < 2 || classes.length < 2) return undefined;
  const found = classes.map(([key, name]) => [key, sheetFor(name, sheets)] as const);
  if (found.some(([, sheet]) => sheet === -1) || new Set(found.map(([, sheet]) => sheet)).size !== sheets.length)
    return undefined;
  return Object.fromEntries(found);
}

/** Words that tell no class from another. */
const COMMON = /各|有关|相关|全(?:市|县|区)|人民/g;
const pairs = (text: string): string[] => [...text].slice(1).map((sign, at) => `${[...text][at]}${sign}`);

/** The one sheet whose title says most of a class's name: 各县(市)区人民政府 in 县(市)区政府考评内容; -1 where none or several do. */
function sheetFor(name: string, sheets: readonly Sheet[]): number {
  const wanted = pairs(name.replace(COMMON, ''));
  const shares = sheets.map(({ title }) => {
    const said = new Set(pairs(title.replace(COMMON, '')));
    return wanted.filter((pair) => said.has(pair)).length / Math.max(1, wanted.length);
  });
  const best = Math.max(...shares);
  return best >= 0.5 && shares.filter((share) => share === best).length === 1 ? shares.indexOf(best) : -1;
}
