import type { SchemeNode } from '@mingjian/model';
import type { Place } from '@mingjian/model/problem';
import { type Branch, isScaled, sumOf } from './branch.ts';
import { concernIn, RESPONSIBLE_ONLY } from './concern.ts';
import { fallsBelow } from './falls-below.ts';
import { itemsIn, nameOfItem, totalOf } from './items.ts';
import { leafRules } from './leaf-rules.ts';
import { limitsIn } from './limits-said.ts';
import { namedClasses, namedUnits } from './named-units.ts';
import { isOffice, ownParts } from './own-parts.ts';
import { partCode } from './part-code.ts';
import { type Leaf, plain } from './plain-rule.ts';
import type { Question } from './question.ts';
import type { Row } from './rows.ts';
import { besideRules, rulesIn } from './said/rules-said.ts';
import { reachIn, tagsIn } from './settled.ts';

/** What the tree of a draft needs from the whole plan. */
export interface Plan {
  readonly year: number;
  readonly classes: Readonly<Record<string, string>>;
  readonly open: Leaf['open'];
  /** The same for a day. */
  readonly openDay: Leaf['open'];
  readonly ask: (question: Question) => void;
  /** Takes back what was asked of a node before it was known where the node stands. */
  readonly unask: (code: Question['code'], node: string) => void;
  readonly state: (name: string, full: number, clause: string) => void;
  /** Where the node of a path stands in the document. */
  readonly note: (node: string, place: Place) => void;
  readonly placeOf: (node: string) => Place;
  /** The units of all lists, by name. */
  readonly units: ReadonlySet<string>;
  /** Numbers of indicators that serve as their codes. */
  readonly codes: ReadonlyMap<Branch, string>;
}

/** A branch → a node of the scheme, with its rules, and questions where the document does not decide. */
export function nodeOf(branch: Branch, path: readonly string[], plan: Plan): SchemeNode {
  const here = [...path, branch.name];
  const node = here.join('/');
  plan.note(node, branch.place);
  const parts = branch.children.length > 0 ? `：${branch.children.map(({ name }) => name).join('、')}` : '';
  for (const code of branch.doubts ?? [])
    plan.ask({ code, place: branch.place, node, text: `${branch.name}${code === 'names-joined' ? parts : ''}` });
  if (branch.row) return leafOf(branch, branch.row, node, plan);
  askConcern(branch, '', '', node, plan);
  const code = codeOf(branch, plan);
  const sum = sumOf(branch.children);
  // Where no part has marks of its own, they share those of the whole, and none is missing.
  const pool = branch.full !== null && sum === null;
  const ask: Plan['ask'] = (question) => {
    if (!pool || question.code !== 'points-missing') plan.ask(question);
  };
  const own = ownParts(branch);
  if (own && branch.full !== null) {
    plan.ask({ code: 'parts-by-unit', place: branch.place, node, text: `${branch.name}：${own.length}` });
    const parts = own.map((part) => {
      const made = nodeOf(part, here, plan);
      return isOffice(part) ? { ...made, appliesTo: { units: [part.name] } } : made;
    });
    const whole = { ...code, name: branch.name, full: plain(branch.full), na: 'none' as const };
    return { ...whole, clause: branch.name, ...below(parts), children: parts };
  }
  const children = branch.children.map((child) => nodeOf(child, here, { ...plan, ask }));
  if (branch.full !== null && sum === null) {
    return {
      ...code,
      name: branch.name,
      full: plain(branch.full),
      pool: true,
      clause: branch.name,
      children: children.map(({ full: _, ...child }) => child),
    };
  }
  if (branch.percent && (branch.masked || (branch.full !== null && sum !== null && isScaled(branch, sum)))) {
    const weight = branch.masked ? plan.open(branch.name, `“${branch.name}”占百分之几？`) : plain(branch.full ?? 0);
    // Shares of a part make it a hundred.
    const whole = branch.children.some(({ percent }) => percent) ? { full: '100' } : {};
    return { ...code, name: branch.name, weight, ...whole, clause: branch.name, ...below(children), children };
  }
  if (branch.full !== null) {
    plan.state(branch.name, branch.full, branch.name);
    if (sum !== branch.full)
      plan.ask({
        code: 'sum-differs',
        place: branch.place,
        node,
        text: `${branch.name}：${plain(branch.full)} ≠ ${sum === null ? '?' : plain(sum)}`,
      });
  }
  return { ...code, name: branch.name, clause: branch.name, ...below(children), children };
}

const below = (parts: readonly SchemeNode[]): Pick<SchemeNode, 'belowZero'> =>
  parts.some(fallsBelow) ? { belowZero: true } : {};

function leafOf(branch: Branch, row: Row, node: string, plan: Plan): SchemeNode {
  const criterion = row.criterion || row.content;
  const context = row.criterion === '' ? '' : row.content;
  const told = rulesIn(row.note, {
    beside: besideRules(criterion, context),
    nameOf: (key) => key,
    keyOf: (name) => plan.classes[name],
    open: (text) => plan.open(text, '是多少？'),
    openDay: (text) => plan.openDay(text, '是哪一天？'),
  });
  const items = branch.masked || told ? undefined : itemsIn(criterion, branch.full);
  if (items) {
    const children = items.map((item, index) => {
      const name = nameOfItem(item.text, index);
      const part: Branch = { name, full: item.full, masked: false, place: branch.place, children: [] };
      plan.note(`${node}/${name}`, branch.place);
      const own = plan.codes.get(branch);
      const made = leafOf(part, { ...row, criterion: item.text }, `${node}/${name}`, plan);
      return own === undefined ? made : { code: partCode(own, index), ...made };
    });
    if (new Set(children.map(({ name }) => name)).size === children.length) {
      if (branch.full !== null) plan.state(branch.name, branch.full, branch.name);
      if (branch.full !== null && totalOf(items) !== branch.full) {
        const text = `${branch.name}：${plain(branch.full)} ≠ ${plain(totalOf(items))}`;
        plan.ask({ code: 'sum-differs', place: branch.place, node, text });
      }
      return { ...codeOf(branch, plan), name: branch.name, clause: branch.name, ...below(children), children };
    }
  }
  const read = leafRules({ ...plan, criterion, context, full: branch.full, masked: branch.masked, name: branch.name });
  let full = branch.full;
  if (full === null && !branch.masked) {
    if (read.stated > 0) {
      full = read.stated;
      plan.ask({ code: 'points-guessed', place: branch.place, node, text: `${branch.name}：${plain(full)}` });
    } else plan.ask({ code: 'points-missing', place: branch.place, node, text: branch.name });
  }
  // Rules that a printed plan says beside the criterion stand for those of its words, with all that these say.
  const own = told && told.ruled !== 'unread' ? undefined : read;
  const marks =
    branch.masked && full === null ? hidden(branch, plan) : full === null ? {} : { full: own?.full ?? plain(full) };
  const limited = told ? undefined : limitsIn(row.note, read.rules);
  const { rules, groups, start } =
    told && told.ruled !== 'unread' ? told.ruled : { start: read.start, ...(limited ?? read) };
  const tagged = tagsIn(told?.rest ?? limited?.rest ?? row.note);
  const { reach, rest: note } = reachIn(tagged.rest, (text) => plan.open(text, '这一项最多得几分？'));
  const settled = [
    ...(reach.ceiling === undefined ? [] : ['bonus-within']),
    ...(reach.floor === undefined && !reach.belowZero ? [] : ['below-zero']),
    ...(limited ? ['doubt-whose-limit'] : []),
  ];
  if (told?.ruled === 'unread') plan.ask({ code: 'unread', place: branch.place, node, text: told.said });
  for (const { code, text } of own?.questions ?? [])
    if (!settled.includes(code)) plan.ask({ code, place: branch.place, node, text });
  const appliesTo = concernIn(
    row.concern === RESPONSIBLE_ONLY ? row.responsible : (row.concern ?? ''),
    plan.classes,
    plan.units,
  );
  // What names nobody that the plan knows (各单位) stays for a person to read.
  const responsible = appliesTo ? row.responsible : [row.responsible, row.concern].filter(Boolean).join('\n');
  if (!appliesTo) askConcern(branch, row.content || row.criterion, responsible, node, plan);
  const said = {
    ...(row.content && row.criterion ? { requirement: row.content } : {}),
    criterion,
    ...(row.method ? { method: row.method } : {}),
    ...(responsible ? { responsible } : {}),
    ...(row.owner ? { owner: row.owner } : {}),
    ...(note ? { note } : {}),
    ...(appliesTo || Object.keys(tagged.tags).length > 0 ? { appliesTo: { ...appliesTo, ...tagged.tags } } : {}),
    ...(own?.floor === undefined ? {} : { floor: own.floor }),
    ...(own?.belowZero ? { belowZero: true } : {}),
    ...reach,
  };
  return {
    ...codeOf(branch, plan),
    name: branch.name,
    ...marks,
    clause: branch.name,
    ...said,
    rules: [...(rules ?? [])],
    ...(start ? { start } : {}),
    ...(groups ? { groups } : {}),
  };
}

/** Asks whether only those are concerned that an indicator, or a part of the table, names. */
function askConcern(branch: Branch, demand: string, responsible: string, node: string, plan: Plan): void {
  const kept = namedClasses(`${branch.name}。${demand}`, Object.keys(plan.classes));
  const concerned = kept.length > 0 ? kept : namedUnits(demand, responsible, plan.units, branch.name);
  if (concerned.length > 0)
    plan.ask({ code: 'units-named', place: branch.place, node, text: `${branch.name}：${concerned.join('、')}` });
}

function codeOf(branch: Branch, { codes }: Plan): { code?: string } {
  const code = codes.get(branch);
  return code === undefined ? {} : { code };
}

/** What stands for marks that the document hides: points, or a share of what is above. */
const hidden = ({ name, percent }: Branch, plan: Plan): Pick<SchemeNode, 'full' | 'weight'> =>
  percent
    ? { weight: plan.open(name, `“${name}”占百分之几？`), full: '100' }
    : { full: plan.open(name, '本项是几分？') };
