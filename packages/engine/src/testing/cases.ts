import { readFileSync } from 'node:fs';
import type { Fact, FactColumn, RuleKind, Scheme, UnitScore } from '@mingjian/model';
import { schemeSchema } from '@mingjian/model';
import type { Lang, Outcome, Problem, ProblemValue } from '@mingjian/model/problem';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile, enrol, type Roster, type Scores, score, takeFacts, unitLedger } from '../index.ts';

type Text = string | number;
type CaseFact = { readonly [C in FactColumn]?: Text };

/** A case as an assessment officer reads it aloud: this clause, these facts, these points, and the words that say why. */
export interface Case {
  name: string;
  clause?: string;
  /** The leaf, without its rules. */
  leaf: Record<string, unknown>;
  rule?: Record<string, unknown>;
  /** Where the leaf has several rules; each of the kind of the file unless it says otherwise. */
  rules?: Record<string, unknown>[];
  /** Other children of the same section. */
  beside?: Record<string, unknown>[];
  grades?: Record<string, unknown>[];
  na?: unknown;
  period?: { from: string; to: string };
  /** Values of parameters; they are declared with these as samples. */
  params?: Record<string, unknown>;
  /** Class of 甲县, the unit that is looked at. */
  class?: string;
  /** Further units: the first stands before 甲县 in the list, the rest after it. */
  units?: { name: string; class?: string; tags?: string[] }[];
  facts: CaseFact[];
  asOf?: string;
  /** Points of the leaf, the ends of its range, or `na`. */
  gives: Text | [Text, Text] | 'na';
  /** For each line of the leaf's rules, in order, a piece of `words = points [facts]`. */
  says?: string[];
  status?: string;
  /** Points of the section above, and of the result. */
  section?: Text;
  total?: Text;
  grade?: string;
}

interface CaseFile {
  kind: RuleKind;
  /** Columns that a fact has unless it says otherwise. */
  usual: CaseFact;
  cases: Case[];
}

export const UNIT = '甲县';
export const LEAF = 'r/A/X';

export function readCases(kind: RuleKind): CaseFile {
  return parse(readFileSync(new URL(`../rules/${kind}.cases.yaml`, import.meta.url), 'utf8')) as CaseFile;
}

export const makeFacts = (facts: readonly CaseFact[], usual: CaseFact = {}): Fact[] =>
  facts.map((fact) => {
    const cells = Object.entries({ unit: UNIT, indicator: '指标', ...usual, ...fact });
    return Object.fromEntries(cells.map(([column, cell]) => [column, String(cell)])) as unknown as Fact;
  });

function paramOf(value: unknown): Record<string, unknown> {
  const type = Array.isArray(value) ? 'table' : 'number';
  return { type, clause: '附表', text: '*', ask: '?', sample: value };
}

function makeScheme(kind: RuleKind, one: Omit<Case, 'gives' | 'name' | 'facts'>): Scheme {
  const rules = (one.rules ?? [one.rule ?? {}]).map((rule) => ({ kind, text: one.clause ?? '条款', ...rule }));
  return schemeSchema.parse({
    id: 'cases',
    version: '1',
    title: '算例',
    document: { issuer: '办公室', title: '考核方案' },
    year: 2023,
    period: one.period ?? { from: '2023-01-01', to: '2023-12-31' },
    classes: { county: { name: '县区', units: null }, department: { name: '部门', units: null } },
    ...(one.na === undefined ? {} : { na: one.na }),
    params: Object.fromEntries(Object.entries(one.params ?? {}).map(([name, value]) => [name, paramOf(value)])),
    results: [
      {
        id: 'r',
        name: '总分',
        classes: ['county', 'department'],
        ...(one.grades ? { grades: one.grades } : {}),
        root: {
          name: '总分',
          children: [
            {
              code: 'A',
              name: '一级指标',
              children: [{ code: 'X', name: '指标', ...one.leaf, rules }, ...(one.beside ?? [])],
            },
          ],
        },
      },
    ],
  });
}

type Input = Omit<Case, 'gives' | 'name'>;

/** The first half of the public path: scheme → plan → roster. */
export function enrolCase(kind: RuleKind, one: Omit<Input, 'facts'>): Outcome<Roster> {
  const plan = compile(makeScheme(kind, one), { sample: true });
  if (!plan.ok) return plan;
  const [first, ...rest] = (one.units ?? []).map((unit, i) => ({ class: 'county', ...unit, id: `u${i + 2}` }));
  const looked = { id: 'u1', name: UNIT, class: one.class ?? 'county' };
  return enrol(plan.value, first ? [first, looked, ...rest] : [looked]);
}

/** The public path: scheme → plan → roster → book → scores; or the problems of the first step that fails. */
function scoreCase(kind: RuleKind, one: Input, usual: CaseFact = {}): Outcome<Scores> {
  const roster = enrolCase(kind, one);
  if (!roster.ok) return roster;
  const book = takeFacts(roster.value, makeFacts(one.facts, usual), 'facts.csv');
  if (!book.ok) return book;
  return { ok: true, value: score(book.value, { asOf: one.asOf }) };
}

/** A value's Chinese words, where it has words in both languages. */
const zh = (value: ProblemValue | undefined): string | number | undefined =>
  typeof value === 'object' ? value.zh : value;

/** Problems as `code | path` or `code | row column`, with what they say about themselves. */
function problemsOf(kind: RuleKind, one: Input, usual: CaseFact = {}): string[] {
  const outcome = scoreCase(kind, one, usual);
  if (outcome.ok) return [];
  return outcome.problems.map(({ code, place, values }: Problem) =>
    [code, place.path ?? `${place.row} ${place.column ?? ''}`.trim(), zh(values.why), zh(values.known)]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

export function mustScore(kind: RuleKind, one: Input, usual: CaseFact = {}): Scores {
  const outcome = scoreCase(kind, one, usual);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

export function ledgerOf(scores: Scores, lang: Lang = 'zh'): UnitScore {
  const ledger = unitLedger(scores, UNIT, { lang });
  if (!ledger) throw new Error('no ledger');
  return ledger;
}

/** Numbers of the unit and the leaf that are looked at. */
export function placeOf({ book }: Scores): { unit: number; leaf: number } {
  const { plan, units, find } = book.roster;
  const unit = find.get(UNIT) ?? -1;
  const leaf = plan.classes[units[unit]?.cls ?? -1]?.nodes.findIndex((node) => node.path === LEAF) ?? -1;
  return { unit, leaf };
}

const worded = (gives: Case['gives']): string | string[] => (Array.isArray(gives) ? gives.map(String) : String(gives));

/** One line of the ledger as the cases quote it. */
const said = (entry: UnitScore['nodes'][number]['entries'][number]): string =>
  `${entry.text} = ${entry.range ? entry.range.join('~') : entry.points} [${entry.facts.map(String).sort().join(' ')}]`;

/** One test for each case of the kind. */
export function runCases(kind: RuleKind): void {
  const { cases, usual } = readCases(kind);
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const scores = mustScore(kind, one, usual);
    const ledger = ledgerOf(scores);
    const node = ledger.nodes[placeOf(scores).leaf];
    if (!node) throw new Error('no leaf');
    const gives = node.status === 'notApplicable' ? 'na' : (node.points ?? node.range);
    expect(gives).toEqual(worded(one.gives));
    if (one.says) {
      const lines = node.entries.filter((entry) => entry.rule !== null && entry.kind !== 'leaf.base').map(said);
      expect(lines).toEqual(one.says.map((piece) => expect.stringContaining(piece)));
    }
    if (one.status !== undefined) expect(node.status).toBe(one.status);
    if (one.section !== undefined) {
      const section = ledger.nodes.find((other) => other.path === 'r/A');
      expect(section?.points ?? section?.range?.join('~')).toBe(String(one.section));
    }
    if (one.total !== undefined) expect(ledger.points ?? ledger.range?.join('~')).toBe(String(one.total));
    if (one.grade !== undefined) expect(ledger.grade).toBe(one.grade);
  });
}

/** What is wrong with a rule or a fact: name, rule, facts, and for each problem a piece of `code | place | more`. */
export type Refusal = readonly [string, Record<string, unknown>, CaseFact[], string[]];

/** One test for each refusal: every problem comes with its code and place, and nothing is scored. */
export function runRefusals(kind: RuleKind, refusals: readonly Refusal[]): void {
  const { usual } = readCases(kind);
  test.each(refusals)('refused: %s', (_, rule, facts, problems) => {
    const found = problemsOf(kind, { leaf: { full: 5 }, rule, facts }, usual);
    expect(found).toEqual(problems.map((piece) => expect.stringContaining(piece)));
  });
}
