import {
  compile,
  enrol,
  isLeaf,
  lookUp,
  openLive,
  type PlanNode,
  type Scores,
  score,
  takeFacts,
  unitLedger,
} from '@mingjian/engine';
import type { Fact, Scheme, UnitScore } from '@mingjian/model';
import { done, type Lang, type Outcome, type Problem } from '@mingjian/model/problem';
import { beginForm, type Form, factsFrom } from '../../../desk/form.ts';
import { type Line, linesOf } from '../../../desk/lines.ts';
import { inForce } from '../../../desk/opened.ts';
import { shortFacts } from './short-facts.ts';

/** What somebody puts in to see what it gives: a unit, an indicator that is looked at, and what is supposed by indicator. */
export interface OwnCase {
  readonly unit: string | null;
  readonly path: string | null;
  readonly forms: Readonly<Record<string, Form>>;
}
export const noCase: OwnCase = { unit: null, path: null, forms: {} };

/** Units that a case may be about, with the scores and facts they have already. */
export interface CaseBase {
  readonly scores: Scores;
  readonly facts: readonly Fact[];
}

/** The column of a quota's line that says how many are missing, in place of a delivery for every period. */
export const SHORT = 'short';

/** One invented unit for each class that is assessed, of which nothing is known; `nameOf` calls it by its class. */
export function inventedBase(scheme: Scheme, nameOf: (cls: string) => string): Outcome<CaseBase> {
  const plan = compile(scheme, { sample: true });
  if (!plan.ok) return plan;
  const assessed = new Set(scheme.results.flatMap(({ classes }) => classes));
  const units = plan.value.classes
    .filter(({ id }) => assessed.has(id))
    .map((cls) => ({ id: `invented ${cls.id}`, name: nameOf(cls.name), class: cls.id }));
  const roster = enrol(plan.value, units);
  if (!roster.ok) return roster;
  const book = takeFacts(roster.value, []);
  if (!book.ok) return book;
  return done({ scores: score(book.value, { asOf: plan.value.periodTo }), facts: [] });
}

/** What is entered under one indicator of the case's unit. */
export interface CaseLeaf {
  readonly node: PlanNode;
  readonly lines: readonly Line[];
  /** What the unit has there already. */
  readonly current: readonly Fact[];
  readonly form: Form;
}

/** The leaf of a path, ready to be typed into; null where the unit has none. `me`: who gives marks. */
export function caseLeaf(
  base: CaseBase,
  unit: string,
  path: string,
  forms: OwnCase['forms'],
  me: string,
): CaseLeaf | null {
  const { roster } = base.scores.book;
  const enrolled = roster.units[roster.find.get(unit) ?? -1];
  const cls = roster.plan.classes[enrolled?.cls ?? -1];
  const node = cls?.nodes.find((one) => one.path === path);
  if (!enrolled || !cls || !node || !isLeaf(node)) return null;
  const lines = linesOf(node);
  const mine = base.facts.filter(
    (fact) =>
      roster.find.get(fact.unit) === enrolled.index &&
      lookUp(cls, fact.indicator, fact.stage, fact.round).some((one) => one === node),
  );
  const current = inForce(mine);
  return { node, lines, current, form: forms[path] ?? beginForm(lines, current, roster.plan.periodFrom, me) };
}

export interface CaseScore {
  readonly ledger: UnitScore;
  readonly nodes: readonly PlanNode[];
  /** Why what was typed under an indicator does not hold. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** What the unit gets with all that is supposed, by the engine that scores the rounds. Null where there is no such unit. */
export function caseScore(
  base: CaseBase,
  unit: string,
  forms: OwnCase['forms'],
  me: string,
  lang: Lang,
): CaseScore | null {
  const { roster } = base.scores.book;
  const live = openLive(base.scores);
  const problems = new Map<string, Problem[]>();
  const ids: string[] = [];
  const newId = (): string => {
    const id = `case ${ids.length + 1}`;
    ids.push(id);
    return id;
  };
  for (const path of Object.keys(forms)) {
    const leaf = caseLeaf(base, unit, path, forms, me);
    if (!leaf) continue;
    const place = { unit, indicator: path };
    const plain = factsFrom(leaf.form, { place, lines: leaf.lines, current: leaf.current, newId });
    const short = leaf.lines.flatMap(({ key, rule, named }) => {
      const text = leaf.form.cells[key]?.[SHORT] ?? '';
      const enrolled = roster.units[roster.find.get(unit) ?? -1];
      if (!enrolled || !/^\d+$/.test(text)) return [];
      return shortFacts(rule, roster.plan, enrolled, Number(text)).map(
        (fact): Fact => ({ kind: 'delivery', ...place, id: newId(), ...(named ? { rule: rule.id } : {}), ...fact }),
      );
    });
    for (const fact of [...plain, ...short]) {
      const taken = live.add(fact);
      if (!taken.ok) problems.set(path, [...(problems.get(path) ?? []), ...taken.problems]);
    }
  }
  const ledger = unitLedger(live.scores, unit, { lang });
  const nodes = roster.plan.classes[roster.units[roster.find.get(unit) ?? -1]?.cls ?? -1]?.nodes;
  return ledger && nodes ? { ledger, nodes, problems } : null;
}
