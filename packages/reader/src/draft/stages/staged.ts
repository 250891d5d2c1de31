import type { Scheme, SchemeNode } from '@mingjian/model';
import { saidOf } from '../classes.ts';
import { leafRules } from '../leaf-rules.ts';
import type { Section } from './sections.ts';
import { isCalled, type Staging, statedOf } from './staging.ts';

/** The stages of a plan (环节) as parts of its result. */
export interface Staged {
  /** Stages with a weight, in their order. */
  readonly stages: SchemeNode[];
  /** What is added and taken when they are done. */
  readonly after: SchemeNode[];
}

/** The whole that shares make. */
const WHOLE = 100;
const USES_SHEET = /(?:考评|考核|测评|评估)(?:内容|指标|细则)|指标体系|评分(?:标准|表|细则)|按(?:照)?附件/;
const OTHERS = /互评|互测|交叉评/;
const COMES = /成绩|得分|结果/;

/**
 * Sections of the prose that each have a weight and together are the whole (权重：45%) → the stages of the result. `parts` are nodes
 * of tables that are called like one; `sheet` is what those share that assess by the indicators. Undefined where the prose has no
 * such stages, or none of them uses the indicators.
 */
export function stagedOf(
  sections: readonly Section[],
  parts: readonly SchemeNode[],
  sheet: SchemeNode['sheet'],
  staging: Staging,
): Staged | undefined {
  const weighed = stagesIn(sections, parts);
  if (weighed.length === 0) return undefined;
  const owns = (section: Section): SchemeNode | undefined => parts.find(({ name }) => isCalled(name, section.name));
  const uses = weighed.filter((section) => usesSheet(section, parts));
  const stages = weighed.map((section, index): SchemeNode => {
    const { name, share, place } = section;
    const stated = statedOf(section, name, staging);
    const weight = share === '*' ? staging.plan.open(`${name}（*%）`, `“${name}”占百分之几？`) : share;
    const found = owns(section);
    const node: SchemeNode = {
      ...found,
      name,
      stage: `stage-${index + 1}`,
      weight,
      full: String(WHOLE),
      clause: name,
      ...stated,
    };
    staging.plan.note(name, place);
    const how = found ? '用表里的指标' : uses.includes(section) ? '用考核指标' : '另行评定';
    staging.plan.ask({ code: 'stage-read', place, node: name, text: `${name} ${share}%：${how}` });
    if (found) return node;
    return uses.includes(section) ? { ...node, sheet } : { ...node, ...contentOf(section, staging) };
  });
  return { stages, after: afterOf(sections, weighed, staging) };
}

/** The sections that are stages: together the whole, and at least one assesses by the indicators. */
export function stagesIn(sections: readonly Section[], parts: readonly SchemeNode[]): Section[] {
  const weighed = wholeOf(sections);
  return weighed.some((section) => usesSheet(section, parts)) ? weighed : [];
}

const usesSheet = (section: Section, parts: readonly SchemeNode[]): boolean =>
  !parts.some(({ name }) => isCalled(name, section.name)) && USES_SHEET.test(section.lines.join(''));

/** Siblings whose shares make the whole; of several such lists the first one. */
function wholeOf(sections: readonly Section[]): Section[] {
  for (const rank of new Set(sections.map((section) => section.rank))) {
    const found = sections.filter((section) => section.rank === rank && section.share !== undefined);
    const sum = found.reduce((total, { share }) => total + Number(share), 0);
    if (found.length > 1 && Math.abs(sum - WHOLE) < 1e-6) return found;
  }
  return [];
}

/** What is assessed in a stage that has no indicators: others' marks, scores that come from elsewhere, else what a person finds. */
function contentOf(section: Section, staging: Staging): Pick<SchemeNode, 'children'> {
  const { plan, assessed } = staging;
  const method = section.lines.join('').replace(/^.*?(?:方式|方法)[：:]/, '');
  const leaf = (name: string, rules: unknown[], more: Partial<SchemeNode> = {}): SchemeNode => {
    plan.note(`${section.name}/${name}`, section.place);
    plan.ask({
      code: 'stage-read',
      place: section.place,
      node: `${section.name}/${name}`,
      text: `${name}：${method.slice(0, 300)}`,
    });
    return { name, full: String(WHOLE), clause: section.name, ...more, rules } as SchemeNode;
  };
  if (OTHERS.test(section.name)) {
    const rated = Object.entries(assessed).flatMap(([key, { name }]) => {
      const raters = ratersOf(name, method, assessed);
      return raters === undefined ? [] : [{ key, name, raters }];
    });
    const rule = (raters?: readonly string[]): unknown => ({
      kind: 'ratings',
      text: method.slice(0, 300),
      scale: { min: '0', max: String(WHOLE) },
      ...(raters && raters.length > 0 ? { raters: { classes: raters } } : {}),
    });
    return {
      children:
        rated.length === 0
          ? [leaf(`${section.name}得分`, [rule()])]
          : rated.map(({ key, name, raters }) => leaf(`评${name}`, [rule(raters)], { classes: [key] })),
    };
  }
  const text = method.slice(0, 300) || section.name;
  const kind = COMES.test(method) ? { kind: 'external', text, source: section.name } : { kind: 'judgement', text };
  return { children: [leaf(`${section.name}得分`, [kind])] };
}

/** Who rates a class, as far as they are classes themselves: A对B进行综合评价. Undefined where nobody does. */
function ratersOf(name: string, words: string, assessed: Scheme['classes']): readonly string[] | undefined {
  const found = words
    .split(/[；;。，,]/)
    .map((part) => /^(.*?)对([^。]+?)(?:政务公开|工作|完成|落实|进行|开展)/.exec(part))
    .find((part) => part && saidOf(name, part[2] ?? '') >= 0.6);
  if (!found) return undefined;
  return Object.entries(assessed).flatMap(([key, one]) =>
    one.name !== name && saidOf(one.name, found[1] ?? '') >= 0.6 ? [key] : [],
  );
}

const BESIDE = /^(?:加、?扣分|加减分|奖惩|奖扣分|加分|扣分)(?:环节|项目?|事项)?$/;
const ITEM = /^(?:\d{1,2}[.．、]|[（(]\d{1,2}[)）])([^，。；：:\d]{2,12}(?:环节|项目?|事项)?)$/;

/** 加、扣分环节: what stands below it, part by part. */
function afterOf(sections: readonly Section[], weighed: readonly Section[], staging: Staging): SchemeNode[] {
  const rank = weighed[0]?.rank;
  return sections
    .filter((section) => section.rank === rank && section.share === undefined && BESIDE.test(section.name))
    .map((section): SchemeNode => {
      const parts: { name: string; lines: string[] }[] = [];
      for (const line of section.lines) {
        const name = ITEM.exec(line)?.[1];
        if (name !== undefined) parts.push({ name, lines: [] });
        else if (parts.length > 0) parts.at(-1)?.lines.push(line);
        else parts.push({ name: section.name, lines: [line] });
      }
      const children = parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ name, lines }) => besideLeaf(section, name, lines.join('\n'), staging));
      return { name: section.name, stage: 'adjustment', clause: section.name, children };
    })
    .filter(({ children }) => (children ?? []).length > 0);
}

function besideLeaf(section: Section, name: string, criterion: string, { plan, assessed }: Staging): SchemeNode {
  const node = `${section.name}/${name}`;
  const read = leafRules({ ...plan, name, criterion, context: '', full: null });
  plan.note(node, section.place);
  plan.ask({ code: 'stage-read', place: section.place, node, text: `${name}：${criterion.slice(0, 200)}` });
  for (const { code, text } of read.questions) plan.ask({ code, place: section.place, node, text });
  const whom = Object.entries(assessed).filter(([, one]) => saidOf(one.name, criterion) >= 0.99);
  const some = whom.length > 0 && whom.length < Object.keys(assessed).length;
  return {
    name,
    clause: section.name,
    criterion,
    ...(some ? { classes: whom.map(([key]) => key) } : {}),
    rules: read.rules,
    ...(read.groups ? { groups: read.groups } : {}),
  };
}
