import type { PlanNode, PlanRule } from '@mingjian/engine';
import type { Fact, FactKind } from '@mingjian/model';
import { amountFor, isRange, sourceRule } from '../../features/unit/rule-words.ts';

type Port = PlanRule['ports'][number];

/** One thing that a leaf wants to know: a rule and the kind of fact it takes. */
export interface Line {
  /** Key in a form. */
  readonly key: string;
  readonly rule: PlanRule;
  /** The class whose unit is judged: marks may differ by class. */
  readonly cls: string;
  readonly kind: FactKind;
  readonly port: Port;
  /** Facts must name the rule. */
  readonly named: boolean;
}

/** What is to be entered under a leaf, in the order of its rules. A mark is asked for only where it narrows a range. */
export function linesOf(node: PlanNode): Line[] {
  const rules = node.rules.filter(({ takes }) => takes.length > 0);
  return rules.flatMap((rule) =>
    rule.ports.flatMap((port, at): Line[] => {
      const [kind] = port.kinds;
      const narrows = at > 0 && kind === 'mark' && hasRange(node, rule);
      if (!kind || (at > 0 && !narrows)) return [];
      return [{ key: `${rule.id} ${kind}`, rule, cls: node.cls, kind, port, named: rules.length > 1 }];
    }),
  );
}

/** Whether a level or band leaves room for a person's mark. */
function hasRange(node: PlanNode, rule: PlanRule): boolean {
  const source = sourceRule(node, rule);
  const steps = source?.kind === 'levels' ? source.levels : source?.kind === 'bands' ? source.bands : [];
  return Array.isArray(steps) && steps.some(({ points }) => isRange(points));
}

/** Whether a fact belongs to a line: by its rule where it names one, else by its kind. */
export function belongs(line: Line, fact: Fact): boolean {
  if (!line.port.kinds.some((kind) => kind === fact.kind)) return false;
  if (fact.rule === undefined) return true;
  return fact.rule === line.rule.id || fact.rule === line.rule.clause;
}

/** How an event line is counted, or what its count is of: 处, 次, 件 …; empty where the rule does not say. */
export function perOf({ rule }: Line): string {
  const { source } = rule;
  return 'per' in source && typeof source.per === 'string' ? source.per : '';
}

/** What is entered for one rule: its line, and the mark that narrows a range of it, where it has one. */
export interface Card {
  readonly line: Line;
  readonly mark: Line | null;
}

/** The lines of a leaf, those of one rule together. */
export const cardsOf = (lines: readonly Line[]): Card[] =>
  lines
    .filter(({ rule, port }) => port === rule.ports[0])
    .map((line) => ({ line, mark: lines.find((one) => one !== line && one.rule === line.rule) ?? null }));

/**
 * Whether a line is asked at all: a loss that is of one step of a scale (降低的，每降低0.1等扣0.9分) only where that step is chosen. The
 * others cost nothing, and ask nothing more.
 */
export function isAsked(
  { rule: { source } }: Line,
  lines: readonly Line[],
  cells: Readonly<Record<string, Readonly<Record<string, string>>>>,
): boolean {
  if (source.kind !== 'deduct' || source.onlyAt === undefined) return true;
  const { rule: wanted, level } = source.onlyAt;
  const scale = lines.find(({ rule, kind }) => rule.id === wanted && kind === 'level');
  return scale === undefined || cells[scale.key]?.level === level;
}

/** The range that a chosen level leaves to judgement, exact texts; null where it has a fixed worth, or the range is open. */
export function rangeOf(
  { rule: { source }, cls }: Line,
  level: string | undefined,
): { min: string; max: string } | null {
  const points = source.kind === 'levels' ? source.levels.find((one) => one.level === level)?.points : undefined;
  if (!isRange(points)) return null;
  const [min, max] = [amountFor(points.min, cls), amountFor(points.max, cls)];
  return min === null || max === null ? null : { min, max };
}

/** What a form still owes: see `owedMark`. */
export interface Owed {
  readonly mark: Line;
  readonly range: { readonly min: string; readonly max: string } | null;
}

/**
 * The mark that a form still owes: a level that leaves room for judgement (酌情扣1—3分) was chosen without saying how much, which is
 * no verdict yet. 0 is a figure as any other.
 */
export function owedMark(
  lines: readonly Line[],
  cells: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Owed | null {
  for (const { line, mark } of cardsOf(lines)) {
    const level = cells[line.key]?.level ?? '';
    if (mark === null || line.kind !== 'level' || level === '' || !isRanged(line, level)) continue;
    if ((cells[mark.key]?.value?.trim() ?? '') === '') return { mark, range: rangeOf(line, level) };
  }
  return null;
}

/** The line of which a form says the level (被省通报) and not how often: no verdict yet, and nothing that may go unseen. */
export const uncounted = (
  lines: readonly Line[],
  cells: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Line | null =>
  lines.find(({ kind, key }) => {
    const { level = '', count = '' } = cells[key] ?? {};
    return kind === 'event' && level !== '' && count.trim() === '';
  }) ?? null;

/** Whether a mark is wanted beside a level: only a level with a range leaves room for one. Without levels it always is. */
export function isRanged({ rule: { source } }: Line, level: string | undefined): boolean {
  if (source?.kind !== 'levels') return true;
  return isRange(source.levels.find((one) => one.level === level)?.points);
}
