// 本项2分……最多扣3分。 A limit, or the best a rule can give, that the indicator's own points cut off.
// Example: 满分5分的指标里写“最多得8分” → 5分以上的部分永远拿不到.
import type { Rule } from '@mingjian/model';
import { compare, type Exact, max, points, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { figure, placeOf, pointsOf, rulesOf, scaleOf } from './shared/figures.ts';
import { quoted } from './shared/names.ts';
import { clauseOf, isLeaf, isRepeated, spots } from './shared/subject.ts';

export default defineCheck({
  id: 'limit-exceeds-leaf',
  title: { zh: '上限超过指标的分值', en: 'a limit beyond the points of its indicator' },
  words: {
    limit: {
      severity: 'warning',
      zh: '“{name}”满分{full}分，规则的上限却是{limit}分：“{text}”。',
      en: '“{name}” is worth {full} points, but the rule’s limit is {limit}: “{text}”.',
      mendZh:
        '对照方案原文，在“指标”里改正“评分标准”里的上限或本项“分值”；确可扣到本项以下的，不用改（方案文件：这一项写 belowZero: true）。',
      mendEn:
        'Correct the limit in the criterion, or “Marks”, on the workbench; where it may go below zero, leave it (in the file: belowZero: true).',
    },
    group: {
      severity: 'warning',
      zh: '“{name}”满分{full}分，规则组“{text}”的上限却是{limit}分。',
      en: '“{name}” is worth {full} points, but the limit of the group “{text}” is {limit}.',
      mendZh: '对照方案原文，在“指标”里改正“评分标准”里的上限或本项“分值”（方案文件：groups 的 limit，或 full）。',
      mendEn:
        'Correct the limit in the criterion, or “Marks”, on the workbench (in the file: limit under groups, or full).',
    },
    gives: {
      severity: 'warning',
      zh: '“{name}”满分{full}分，规则却可以给到{limit}分：“{text}”；超出的部分不计。',
      en: '“{name}” is worth {full} points, but the rule can give {limit}: “{text}”; the excess does not count.',
      mendZh:
        '对照方案原文，在“指标”里改正“评分标准”里的得分或本项“分值”；确可超过满分的，不用改（方案文件：这一项写 ceiling）。',
      mendEn:
        'Correct the points in the criterion, or “Marks”, on the workbench; where it may exceed the full, leave it (in the file: a ceiling).',
    },
  },
  *find(subject) {
    for (const spot of spots(subject)) {
      const { view, node } = spot;
      const { source } = node;
      const full = scaleOf(spot);
      // Bonus without points of its own has no full to exceed; a leaf without points is another check's.
      if (!isLeaf(node) || isRepeated(spot) || full === null || compare(full, points(0)) <= 0) continue;
      const beyond = (amount: Exact | null): amount is Exact => amount !== null && compare(amount, full) > 0;
      const say = (limit: Exact, text: string) => ({
        name: node.name,
        full: toText(full),
        limit: toText(limit),
        text: quoted(text),
      });
      for (const rule of rulesOf(spot)) {
        const limit = figure(rule.limit, view.id);
        const best = source.ceiling === undefined ? bestOf(rule, view.id) : null;
        const at = { place: placeOf(spot, rule), clause: clauseOf(spot), about: rule, cls: view.name };
        if (beyond(limit) && !source.belowZero) yield { message: 'limit', ...at, values: say(limit, rule.text) };
        else if (beyond(best)) yield { message: 'gives', ...at, values: say(best, rule.text) };
      }
      for (const [name, group] of Object.entries(source.groups ?? {})) {
        const limit = figure(group.limit, view.id);
        if (beyond(limit) && !source.belowZero)
          yield {
            message: 'group',
            place: node.path,
            clause: clauseOf(spot),
            about: source,
            cls: view.name,
            values: say(limit, name),
          };
      }
    }
  },
});

/** The most one judgement of the rule gives, where the document says it. */
function bestOf(rule: Rule, cls: string): Exact | null {
  switch (rule.kind) {
    case 'judgement':
    case 'external':
      return figure(rule.max, cls);
    case 'levels':
      return highest(rule.levels.map((level) => pointsOf(level.points, cls)?.max ?? null));
    case 'bands':
      return typeof rule.bands === 'string' || rule.occurs === 'each'
        ? null
        : highest(rule.bands.map((band) => pointsOf(band.points, cls)?.max ?? null));
    case 'rankPoints':
      return typeof rule.bands === 'string'
        ? null
        : highest(rule.bands.map((band) => pointsOf(band.points, cls)?.max ?? null));
    default:
      return null;
  }
}

const highest = (list: readonly (Exact | null)[]): Exact | null =>
  list.filter((x) => x !== null).reduce<Exact | null>((a, b) => (a === null ? b : max(a, b)), null);
