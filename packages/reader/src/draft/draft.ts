import { type Param, type Scheme, type SchemeNode, schemeSchema } from '@mingjian/model';
import type { Place } from '@mingjian/model/problem';
import { type Document, type Table, textOf } from '../blocks/index.ts';
import { assessmentsOf } from './assessments.ts';
import { byProse } from './by-prose.ts';
import { classesOf } from './classes.ts';
import { codesOf } from './codes.ts';
import { cutOffIn } from './cut-off.ts';
import { headOf } from './head.ts';
import { itemsApart } from './item-numbers.ts';
import { laidOut } from './laid-out.ts';
import { nodeOf, type Plan } from './node.ts';
import type { Said } from './outline/lines.ts';
import type { Question } from './question.ts';
import { resultsOf } from './results.ts';
import { sheetsOf } from './sheets.ts';
import { sectionsIn } from './stages/sections.ts';
import { stagesIn } from './stages/staged.ts';
import { collectedIn, stepsIn } from './stages/steps.ts';
import { totalOf } from './total-below.ts';
import { unitListsOf } from './units.ts';
import { assessedIn } from './words/assessed.ts';
import { openGradesIn } from './words/grades.ts';
import { namedGrades } from './words/named-grades.ts';
import { notConcernedIn } from './words/not-concerned.ts';
import { outsideOf } from './words/outside.ts';
import { periodIn } from './words/period.ts';
import { placesIn } from './words/places.ts';
import { totalEndsIn } from './words/total-ends.ts';
import { wholeIn } from './words/whole.ts';

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
export function draftOf(given: Document, id: string): Draft | undefined {
  const document = laidOut(given);
  const questions: Question[] = [];
  const ask = (question: Question): void => {
    if (
      !questions.some((one) => one.code === question.code && one.node === question.node && one.text === question.text)
    )
      questions.push(question);
  };
  const tables = document.blocks.filter((block): block is Table => block.kind === 'table');
  const { sheets: found, beside, prose } = sheetsOf(document, ask);
  if (found.length === 0) return undefined;
  const sections = sectionsIn(prose);
  const sheets = found.map((sheet) => ({
    ...sheet,
    branches: itemsApart(byProse(sheet.title, sheet.branches, sections)),
  }));

  const head = headOf(document);
  const year = head.year ?? new Date(0).getUTCFullYear();
  if (head.title === undefined || head.year === undefined)
    ask({ code: 'title-missing', place: {}, text: head.title ?? document.name });
  const words = wordsOf(document);
  const stating = periodIn(words);
  const period = stating ?? { from: `${year}-01-01`, to: `${year}-12-31` };
  const places = placesIn(words);
  if (places === undefined) ask({ code: 'places-unsaid', place: {}, text: '' });
  if (!stating) ask({ code: 'period-guessed', place: {}, text: `${period.from} – ${period.to}` });

  const lists = unitListsOf(document);
  const title = head.name ?? document.name.replace(/\.[^.]+$/, '');
  const known = classesOf(lists, sheets, head.title ?? document.name, assessedIn(words), ask);
  const assessments = assessmentsOf(prose.map(({ text }) => text).join(''), lists, sheets, known);
  const params: Record<string, Param> = {};
  const stated: Scheme['stated'] = [];
  const sources: Record<string, Place> = {};
  const opened =
    (type: 'number' | 'date', sample: string) =>
    (text: string, question: string): string => {
      const key = `open-${Object.keys(params).length + 1}`;
      params[key] = { type, clause: text.slice(0, 60), text, ask: question, sample };
      return `$${key}`;
    };
  const plan: Plan = {
    year,
    classes: known.names,
    ask,
    unask: (code, node) => {
      const at = questions.findIndex((one) => one.code === code && one.node === node);
      if (at >= 0) questions.splice(at, 1);
    },
    open: opened('number', '1'),
    openDay: opened('date', `${year}-12-31`),
    state: (name, full, clause) => {
      stated.push({ clause, name, full: String(full) });
    },
    note: (node, place) => {
      sources[node] = place;
    },
    placeOf: (node) => sources[node] ?? {},
    units: new Set(Object.values(known.classes).flatMap(({ units }) => (units ?? []).map(nameOfUnit))),
    codes: codesOf(sheets),
  };
  const byClass = known.sheets !== undefined && assessments === undefined ? known.sheets : undefined;
  const apart = new Set(Object.values(byClass ?? {}));
  // Stages share the one table that a plan has; what stands in a result itself needs no name of its table.
  const shared = sheets.length === 1 && stagesIn(sections, []).length > 0;
  const alone = sheets.length === 1 || byClass !== undefined || assessments !== undefined;
  const nodes = sheets.map((sheet, index) => {
    const own = apart.has(index) || shared ? [`sheet-${index + 1}`] : alone ? [] : [sheet.title];
    return sheet.branches.map((branch) => nodeOf(branch, own, plan));
  });
  const outside = outsideOf(beside, head, lists, sheets);
  for (const question of outside.questions) ask(question);
  const { shares } = outside;
  const said = document.blocks.flatMap((block) => (block.kind === 'table' || block.kind === 'note' ? [] : block.text));
  const whole = wholeIn(said);
  const ends = totalEndsIn(said.join('\n'));
  const made = resultsOf({ title, sheets, nodes, byClass, assessments, sections, shares, whole, known, plan });
  const window = stagesIn(sections, []).length > 0 ? undefined : collected(prose, year, period, ask);
  const bound = (grade: string): string => plan.open(`等次“${grade}”`, `多少分以上为${grade}？`);
  const open = openGradesIn(words);
  if (outside.grades.length === 0 && open.length > 0)
    ask({ code: 'grades-open', place: {}, text: open.map((grade) => grade.name).join('、') });
  const grades =
    outside.grades.length > 0
      ? outside.grades
      : open.length > 0
        ? open.map((grade) => (grade.min === '*' ? { ...grade, min: bound(grade.name) } : grade))
        : namedGrades(nodes.flat(), bound);
  const na = notConcernedIn(words.split('\n'));
  const cut = cutOffIn(nodes.at(-1) ?? []);
  if (cut) ask({ code: 'cut-off', place: {}, text: cut.text });
  const raw = {
    id,
    version: '1',
    title,
    document: {
      issuer: head.issuer ?? UNKNOWN_ISSUER,
      title: head.title ?? title,
      ...(head.number ? { number: head.number } : {}),
      ...(head.date ? { date: head.date } : {}),
      ...(head.dateText ? { dateText: head.dateText } : {}),
      ...(cut ? { cutOff: { clause: cut.name, text: cut.text } } : {}),
    },
    year,
    period,
    classes: made.classes,
    ...(na ? { na } : {}),
    params,
    provisions: outside.provisions,
    // Marks of parts are of all classes.
    stated: [...(byClass ? [] : stated), ...made.totals],
    ...(made.sheets ? { sheets: made.sheets } : {}),
    results: made.results.map((result) => ({
      ...result,
      root: {
        ...totalOf(result.root, made.sheets, ends),
        ...(places === undefined ? {} : { places }),
        ...(window ? { window } : {}),
      },
      ...(grades.length > 0 ? { grades } : {}),
    })),
  };
  return {
    scheme: schemeSchema.parse(raw),
    questions,
    sources,
    tables: { read: sheets.length, left: tables.length - sheets.filter(({ table }) => table).length },
  };
}

/** When a plan without stages collects, as far as its words date what is done. */
function collected(
  prose: readonly Said[],
  year: number,
  period: { readonly from: string; readonly to: string },
  ask: (question: Question) => void,
): SchemeNode['window'] {
  // 考核期为2025年1月1日至12月31日, or these days alone below that heading: what is assessed, and no day on which anything is done.
  const isPeriod = (days: Partial<typeof period> | undefined): boolean =>
    days?.from === period.from && days.to === period.to;
  const lines = prose.map(({ text }) => text);
  const steps = stepsIn(lines, year).filter(({ text, said }) => !isPeriod(said) && !isPeriod(periodIn(text)));
  const [first] = steps;
  if (!first) return undefined;
  const text = steps.map((step) => step.text).join('；');
  ask({ code: 'steps-dated', place: prose[first.line]?.place ?? {}, text: text.slice(0, 300) });
  const days = collectedIn(steps);
  return days && { ...days, text };
}

const nameOfUnit = (unit: string | { readonly name: string }): string => (typeof unit === 'string' ? unit : unit.name);

/** All words of a document, each cell on a line of its own. */
const wordsOf = ({ blocks }: Document): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'table') return block.grid.flatMap((cells) => cells.map(textOf));
      return block.kind === 'note' ? [] : [block.text];
    })
    .join('\n');
