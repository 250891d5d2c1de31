import type { Scheme } from '@mingjian/model';
import type { Place } from '@mingjian/model/problem';
import type { Branch } from '../branch.ts';
import type { Head } from '../head.ts';
import type { Said } from '../outline/lines.ts';
import type { Question } from '../question.ts';
import type { UnitList } from '../unit-list.ts';
import { type Grade, gradesIn, speaksOfGrades } from './grades.ts';
import { notConcernedIn } from './not-concerned.ts';
import { isPlacesLine } from './places.ts';
import { ratiosIn, type Share, sharesIn, weightsBelow } from './shares.ts';
import { TOTAL_ENDS } from './total-ends.ts';

/** What a plan says outside its indicators. */
export interface Outside {
  /** Its clauses in order, each under the number of its heading. */
  readonly provisions: Scheme['provisions'];
  /** Empty where the words give no whole scale. */
  readonly grades: readonly Grade[];
  /** Parts with their shares of the whole, in percent; empty where none are stated. */
  readonly shares: readonly Share[];
  readonly questions: readonly Question[];
}

interface Line {
  readonly text: string;
  readonly bare: string;
  readonly place: Place;
}

/** Plans are read whole; a document with more lines outside its tables is something else. */
const MOST = 500;
/** Words that do something with marks, outside the table that they may concern. */
const SPEAKS = /[扣加减]\s*[\d*.]+\s*分|不得分|一票否决|折算|平均分|平均值|平均成绩|不得评为|取消[^，。]{0,8}资格/;

/** Reads the clauses of a document beside its indicators; what touches a score and became no rule is asked about. */
export function outsideOf(
  beside: readonly Said[],
  head: Head,
  lists: readonly UnitList[],
  sheets: readonly { readonly title: string; readonly branches: readonly Branch[] }[],
): Outside {
  const lines = linesOf(beside)
    .filter(isClause(head, lists, sheets))
    .slice(0, MOST);
  const whole = lines.map(({ bare }) => bare).join('\n');
  const grades = gradesIn(whole);
  const stated = sharesIn(whole);
  const shares = stated.length > 0 ? stated : weightsBelow(lines.map(({ text }) => text));
  // The scheme itself holds what becomes of indicators that do not concern a unit, and how many decimals are kept.
  const clauses = lines.filter(
    ({ text }) => notConcernedIn([text]) === undefined && !isPlacesLine(text) && text.trim() !== TOTAL_ENDS,
  );
  const questions = clauses.flatMap(({ text, bare, place }): Question[] => {
    const ask = (code: Question['code'], words = text.slice(0, 300)): Question => ({ code, place, text: words });
    return [
      ...(SPEAKS.test(bare) ? [ask('words-outside')] : []),
      ...(grades.length === 0 && speaksOfGrades(bare) ? [ask('grades-open')] : []),
      ...ratiosIn(bare).map((ratio) => ask('ratio-stated', `${ratio}：${text.slice(0, 200)}`)),
    ];
  });
  return { provisions: clausesOf(clauses), grades, shares, questions };
}

const bareOf = (text: string): string => text.replace(/\s+/g, '');

const linesOf = (beside: readonly Said[]): Line[] =>
  beside.map(({ text, place }) => ({ text: text.trim(), bare: bareOf(text), place }));

/** Whether a line is neither of the head, nor a list of units, nor words of an indicator or of what heads a table. */
function isClause(
  head: Head,
  lists: readonly UnitList[],
  sheets: readonly { readonly title: string; readonly branches: readonly Branch[] }[],
): (line: Line) => boolean {
  const known = new Set(
    [head.title, head.number, head.issuer, head.dateText, ...sheets.map(({ title }) => title)].map((text) =>
      bareOf(text ?? ''),
    ),
  );
  const judged = sheets.flatMap(({ branches }) => branches.flatMap(wordsOf)).join('\n');
  return ({ bare }) =>
    /[\u4e00-\u9fff]{2}/.test(bare) &&
    !known.has(bare) &&
    !/^附(?:件|表)\d*[:：]?$/.test(bare) &&
    !lists.some(({ units }) => units.length > 0 && units.slice(0, 3).every((unit) => bare.includes(unit))) &&
    !bare
      .replace(NUMBER, '')
      .split(MARKED)
      .every((words) => judged.includes(words.replace(/[。：:]+$/, '')));
}

const NUMBER = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[)）]|[①-⑳]|\*{1,2}[.．])/;
/** 政策文件（20分）：集中公开 is a name and words of an indicator. */
const MARKED = /[（(](?:满分)?[\d.*]+(?:分|%)[)）]?[。：:]?|(?<=.)[\d.]+分$|^\d+[%分]$/;

const wordsOf = ({ name, row, children }: Branch): string[] => [
  bareOf(name),
  ...(row ? [row.content, row.criterion, row.method, row.responsible, row.note].map(bareOf) : []),
  ...children.flatMap(wordsOf),
];

const TOP = /^(?:第?[一二三四五六七八九十]{1,3}[、.．章节条])[^，。；：:]{0,20}/;
const BELOW = /^[（(][一二三四五六七八九十]{1,3}[)）]/;

/** Each line under the heading that it stands below: 三、考核程序（四）. */
function clausesOf(lines: readonly Line[]): Scheme['provisions'] {
  let top = '引言';
  let below = '';
  return lines.map(({ text, bare }) => {
    const heading = TOP.exec(bare)?.[0];
    const part = BELOW.exec(bare)?.[0];
    if (heading !== undefined) [top, below] = [heading, ''];
    else if (part !== undefined) below = part;
    return { clause: `${top}${below}`, text };
  });
}
