import type { Scheme } from '@mingjian/model';
import type { Branch } from './branch.ts';
import { classesTold } from './classes-told.ts';
import { ownersIn } from './own-parts.ts';
import type { Question } from './question.ts';
import type { Sheet } from './sheets.ts';
import type { UnitList } from './unit-list.ts';

/** The classes of a draft, and what tells them apart. */
export interface Classes {
  readonly classes: Scheme['classes'];
  /** Ids by the names that the document uses. */
  readonly names: Readonly<Record<string, string>>;
  /** Which table each class has, by its place; undefined where they are not by class. */
  readonly sheets: Readonly<Record<string, number>> | undefined;
}

/**
 * Lists of units → classes; where a plan has a table for each class and lists no units of one, that class is called as its table
 * is. A list that is said twice for two assessments is one class: units of one only carry its tag.
 */
export function classesOf(
  lists: readonly UnitList[],
  sheets: readonly Sheet[],
  title: string,
  assessed: { readonly said: string; readonly name: string } | undefined,
  ask: (question: Question) => void,
): Classes {
  const classes: Scheme['classes'] = {};
  const names: Record<string, string> = {};
  const listed = new Map<string, string>();
  const merged = mergedLists(lists);
  merged.forEach((list, index) => {
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
    classes[key] = { name: list.name, ...stated, units: units.map((unit) => tagged(unit, list.only)) };
  });
  const own = bySheet(sheets, classes);
  for (const [index, who] of own.titles.entries()) {
    const key = `class-${merged.length + index + 1}`;
    const owing = /部门|单位/.test(who.name) ? owingIn(sheets[who.sheet]?.branches ?? []) : [];
    classes[key] = { name: who.name, units: owing.length >= LEAST ? owing : null };
    names[who.name] = key;
    own.sheets[key] = who.sheet;
    ask({ code: 'units-missing', place: {}, text: [who.name, ...owing].join('、') });
  }
  const told = Object.keys(classes).length > 0 ? [] : classesTold(sheets.flatMap(({ branches }) => branches));
  for (const [index, name] of told.entries()) {
    const key = `class-${index + 1}`;
    names[name] = key;
    classes[key] = { name, units: null };
    ask({ code: 'units-missing', place: {}, text: name });
  }
  if (Object.keys(classes).length === 0) {
    // Those that have parts of their own are the units; whether their names are right is asked where the parts are.
    const owners = ownersIn(sheets.flatMap(({ branches }) => branches));
    classes.unit = { name: assessed?.name ?? '考核对象', units: owners.length > 0 ? [...owners] : null };
    if (owners.length === 0) ask({ code: 'units-missing', place: {}, text: assessed?.said ?? title });
  }
  return { classes, names, sheets: Object.keys(own.sheets).length > 1 ? own.sheets : undefined };
}

interface Merged {
  readonly name: string;
  readonly stated: number | null;
  readonly units: readonly string[];
  /** For units that stand in one list of several only: what that list is for. */
  readonly only: ReadonlyMap<string, string>;
}

/** 只考核政务公开: what marks a unit that another assessment leaves out. */
export const tagOf = (scope: string): string => `只考核${scope}`;

const tagged = (unit: string, only: ReadonlyMap<string, string>): string | { name: string; tags: string[] } => {
  const scope = only.get(unit);
  return scope === undefined ? unit : { name: unit, tags: [tagOf(scope)] };
};

function mergedLists(lists: readonly UnitList[]): Merged[] {
  return [...new Set(lists.map(({ name }) => name))].map((name) => {
    const all = lists.filter((list) => list.name === name);
    const scoped = all.filter(({ scope }) => scope !== '');
    const same = scoped.length > 0 ? scoped : all;
    const units = [...new Set(same.flatMap((list) => list.units))];
    const only = new Map<string, string>();
    for (const unit of units) {
      const in_ = same.filter((list) => list.units.includes(unit));
      if (in_.length === 1 && same.length > 1 && in_[0]) only.set(unit, in_[0].scope);
    }
    // Lists of different length each state a number of their own.
    const stated = same.length === 1 || only.size === 0 ? (same[0]?.stated ?? null) : null;
    return { name, stated, units, only };
  });
}

/** Words that tell no class from another. */
const COMMON = /各|有关|相关|全(?:市|县|区)|人民/g;
const pairs = (text: string): string[] => [...text].slice(1).map((sign, at) => `${[...text][at]}${sign}`);

/** How much of the name of a class a title says. */
export function saidOf(name: string, title: string): number {
  const wanted = pairs(name.replace(COMMON, ''));
  const said = new Set(pairs(title.replace(COMMON, '')));
  return wanted.filter((pair) => said.has(pair)).length / Math.max(1, wanted.length);
}

/** The one sheet whose title says most of a class's name: 各县(市)区人民政府 in 县(市)区政府考评内容; -1 where none or several do. */
function sheetFor(name: string, sheets: readonly Sheet[]): number {
  const shares = sheets.map(({ title }) => saidOf(name, title));
  const best = Math.max(...shares);
  return best >= 0.5 && shares.filter((share) => share === best).length === 1 ? shares.indexOf(best) : -1;
}

/** Fewer offices in a table are no list of those that it is for. */
const LEAST = 3;
const OFFICE = /^[\u4e00-\u9fff]{2,20}(?:局|委|办|委员会|办公室|中心|分局)$/;

/** The offices that the rows of a table are owed by, where the plan lists none. */
function owingIn(branches: readonly Branch[]): string[] {
  const found = branches.flatMap(({ row, children }) => [
    ...(row?.responsible ?? '').split(/[、，,；;\s]|牵头|配合/).filter((word) => OFFICE.test(word)),
    ...owingIn(children),
  ]);
  return [...new Set(found)];
}

/** 乡（镇、街道）2023年政务公开考核指标: the bodies that the title of a table begins with. */
const BODIES =
  /(?:单位|部门|乡镇|街道|办事处|企业|学校|医院|园区|管委会|(?:县|区|[县乡市][)）])政府|[乡县][（(][^（()）]{1,6}[)）]|各(?:县区|区县|乡镇))$/;
const LONGEST = 24;

interface Own {
  readonly sheets: Record<string, number>;
  /** Classes that only the title of their table names. */
  readonly titles: readonly { readonly name: string; readonly sheet: number }[];
}

function bySheet(sheets: readonly Sheet[], classes: Scheme['classes']): Own {
  const none = { sheets: {}, titles: [] };
  if (sheets.length < 2) return none;
  const found = Object.entries(classes).map(([key, { name }]) => [key, sheetFor(name, sheets)] as const);
  const taken = found.map(([, sheet]) => sheet).filter((sheet) => sheet !== -1);
  if (new Set(taken).size !== taken.length) return none;
  const titles = sheets.flatMap(({ title }, sheet) => {
    const name = taken.includes(sheet) ? undefined : whoIn(title);
    return name === undefined ? [] : [{ name, sheet }];
  });
  // One class without a table of its own, or tables of classes that are called alike, are something else.
  // One class without a table of its own, or tables that no class has, are something else, unless each has one for itself.
  const whole = taken.length + titles.length === sheets.length;
  if (taken.length < found.length || (titles.length > 0 && !whole)) return none;
  if (new Set(titles.map(({ name }) => name)).size !== titles.length) return none;
  return taken.length + titles.length < 2 ? none : { sheets: Object.fromEntries(found), titles };
}

function whoIn(title: string): string | undefined {
  const words = title.replace(/\s+/g, '').replace(/^(?:20\d{2}|\*{4})年度?(?:全[市县区省])?/, '');
  for (let to = Math.min(LONGEST, words.length); to >= 2; to -= 1)
    if (BODIES.test(words.slice(0, to)) && !/^(?:网站|信息|门户|系统)/.test(words.slice(to))) return words.slice(0, to);
  return undefined;
}
