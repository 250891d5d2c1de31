import type { Scheme } from '@mingjian/model';
import { tagOf } from './classes.ts';
import type { Sheet } from './sheets.ts';
import type { UnitList } from './unit-list.ts';

/** One of several assessments of a plan: each has its own indicators and its own result. */
export interface Assessment {
  readonly name: string;
  /** Its table, by its place. */
  readonly sheet: number;
  /** Ids of the classes that it assesses. */
  readonly classes: readonly string[];
  /** Tags of units that it leaves out. */
  readonly without: readonly string[];
}

/** 分别计算政务公开、政府网站和政务新媒体的成绩: a plan that says so has a result for each. */
const APART = /分别(?:计算|计|形成|得出|公布)([^。；]{4,120}?)(?:的|[2-9二两三四五]项|各自的)*(?:成绩|得分|结果)/;
const plain = (text: string): string => text.replace(/[\s（）()“”"·]/g, '');

/**
 * The assessments of a plan whose tables are each for one of them: where each has a list of units of its own (政务公开考核对象, 政务公开
 * 考核指标), or where the plan says that their scores stand apart. Undefined where it is one assessment.
 */
export function assessmentsOf(
  text: string,
  lists: readonly UnitList[],
  sheets: readonly Sheet[],
  { classes, names }: { readonly classes: Scheme['classes']; readonly names: Readonly<Record<string, string>> },
): Assessment[] | undefined {
  if (sheets.length < 2) return undefined;
  const scopes = [...new Set(lists.map(({ scope }) => scope).filter((scope) => scope !== ''))];
  const listed = scopes.map((scope) => sheets.findIndex(({ title }) => plain(title).startsWith(plain(scope))));
  if (isWhole(listed, sheets))
    return scopes.map((scope, at) => ({
      name: scope,
      sheet: listed[at] ?? 0,
      classes: [...new Set(lists.flatMap((list) => (list.scope === scope ? [names[list.name] ?? ''] : [])))].filter(
        (key) => classes[key],
      ),
      without: scopes.filter((other) => other !== scope).map(tagOf),
    }));
  const words = plain(APART.exec(text)?.[1] ?? '');
  const titles = sheets.map(({ title }) => plain(title));
  if (words === '' || !titles.every((title) => words.includes(title))) return undefined;
  return sheets.map(({ title }, sheet) => ({ name: title, sheet, classes: Object.keys(classes), without: [] }));
}

const isWhole = (found: readonly number[], sheets: readonly Sheet[]): boolean =>
  found.length === sheets.length && !found.includes(-1) && new Set(found).size === found.length;
