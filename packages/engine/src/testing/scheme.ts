import type { Fact, FactColumn, Lang, Outcome, Problem, Scheme, Unit, UnitScore } from '@mingjian/model';
import { schemeSchema } from '@mingjian/model';
import {
  compile,
  enrol,
  type Plan,
  type Roster,
  type Scores,
  type Standing,
  score,
  standing,
  takeFacts,
  toText,
  unitLedger,
} from '../index.ts';

export type Part = Record<string, unknown>;

/** A small scheme: one class `county`, one result `r`, the year 2023; whatever is given takes the place of that. */
export function schemeOf({ children, root, ...rest }: Part & { children?: Part[]; root?: Part }): Scheme {
  const { result, ...others } = rest as { result?: Part };
  return schemeSchema.parse({
    id: 'small',
    version: '1',
    title: '小方案',
    document: { issuer: '办公室', title: '考核办法' },
    year: 2023,
    period: { from: '2023-01-01', to: '2023-12-31' },
    classes: { county: { name: '县区', units: null } },
    results: [
      {
        id: 'r',
        name: '总分',
        classes: ['county'],
        ...result,
        root: { name: '总分', ...(children ? { children } : {}), ...root },
      },
    ],
    ...others,
  });
}

/** A leaf whose points are simply told by a `score` fact: unknown between 0 and full without one. */
export const told = (name: string, full: unknown, more: Part = {}): Part => ({
  name,
  full,
  rules: [{ kind: 'external', text: `${name}得分` }],
  ...more,
});

/** A leaf that gives its base as it stands, there being nothing that could change it but an event. */
export const sure = (name: string, full: unknown, more: Part = {}): Part => ({
  name,
  full,
  rules: [{ kind: 'deduct', text: '每发现一次扣1分', points: 1 }],
  ...more,
});

export const unit = (name: string, more: Partial<Unit> = {}): Unit => ({ id: name, name, class: 'county', ...more });

type Cells = { [C in FactColumn]?: string | number };
export const fact = (unitName: string, indicator: string, kind: string, cells: Cells = {}): Fact => {
  const text = Object.entries({ date: '2023-06-01', ...cells }).map(([column, cell]) => [column, String(cell)]);
  return { unit: unitName, indicator, kind, ...Object.fromEntries(text) };
};
/** Tells the points of a leaf. */
export const tell = (unitName: string, indicator: string, value: string | number, cells: Cells = {}): Fact =>
  fact(unitName, indicator, 'score', { value, ...cells });
export const event = (unitName: string, indicator: string, cells: Cells = {}): Fact =>
  fact(unitName, indicator, 'event', cells);

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problems.map((p) => JSON.stringify(p)).join('\n'));
  return outcome.value;
}

/** Problems as `code place`, as a person would point at them: the path, or row and column. */
export const places = (outcome: Outcome<unknown>): string[] => (outcome.ok ? [] : outcome.problems.map(placed));
const placed = ({ code, place }: Problem): string =>
  [code, place.path ?? [place.row, place.column].filter((x) => x !== undefined).join(' ')].filter(Boolean).join(' @ ');

export const planOf = (scheme: Scheme, params?: Record<string, unknown>): Plan => value(compile(scheme, { params }));
export const rosterOf = (scheme: Scheme, units: readonly Unit[], params?: Record<string, unknown>): Roster =>
  value(enrol(planOf(scheme, params), units));

/** Scores of a small world, read by names and paths. */
export interface World {
  scores: Scores;
  /** Points of a node, `lo~hi` while open, with a word where it is not simply final. */
  at(unitName: string, path?: string): string;
  stand(unitName: string, result?: string): Standing;
  ledger(unitName: string, lang?: Lang): UnitScore;
}

export function worldOf(scheme: Scheme, units: readonly Unit[], facts: readonly Fact[] = [], asOf?: string): World {
  return readWorld(score(value(takeFacts(rosterOf(scheme, units), facts)), { asOf }));
}

export function readWorld(scores: Scores): World {
  const { roster } = scores.book;
  return {
    scores,
    at(unitName, path = 'r') {
      const index = roster.find.get(unitName) ?? -1;
      const node = roster.plan.classes[roster.units[index]?.cls ?? -1]?.nodes.find((one) => one.path === path);
      if (!node) throw new Error(`no ${path} for ${unitName}`);
      const { lo, hi, status } = scores.value(index, node.index);
      const ends = [toText(lo), toText(hi)];
      const words = { final: '', provisional: '', vetoed: ' vetoed', notApplicable: ' na' };
      return `${status === 'provisional' ? ends.join('~') : ends[0]}${words[status]}`;
    },
    stand(unitName, result = 'r') {
      const found = standing(scores).find((one) => one.name === unitName && one.result === result);
      if (!found) throw new Error(`no standing of ${unitName}`);
      return found;
    },
    ledger(unitName, lang = 'zh') {
      const found = unitLedger(scores, unitName, { lang });
      if (!found) throw new Error(`no unit ${unitName}`);
      return found;
    },
  };
}
