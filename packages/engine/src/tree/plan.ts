import type { FactKind, NaPolicy, Rule, RuleKind, Scheme, SchemeNode } from '@mingjian/model';
import type { Exact, Factor } from '../number/exact.ts';
import type { CompiledRule, Port } from '../rules/rule.ts';
import type { Params } from './params.ts';

/** A rule of a leaf, ready to judge. */
export interface PlanRule {
  readonly id: string;
  readonly kind: RuleKind;
  readonly clause: string | null;
  readonly text: string;
  readonly takes: readonly FactKind[];
  readonly levels: readonly string[];
  readonly items: readonly string[];
  readonly source: Rule;
  readonly compiled: CompiledRule;
  readonly ports: readonly Port[];
  /** First slot of its facts in the class; −1 where it only watches another rule's. */
  readonly slot: number;
  /** Slot that port 0 reads: its own, or that of the rule it watches. */
  readonly reads: number;
  /** Columns of those facts that it looks at, see `wantedBy`. */
  readonly wanted: number;
  readonly limit: Exact | null;
  readonly group: number;
  /** Number of a veto rule in its class, where it notes that it fired; −1 for other kinds. */
  readonly flag: number;
  readonly whenNone: 'full' | 'zero' | 'unknown' | null;
  /** The step of a scale beside it at which alone the rule counts: where the level is told, and which one; null: it always counts. */
  readonly onlyAt: {
    readonly reads: number;
    readonly wanted: number;
    readonly level: number;
    readonly name: string;
  } | null;
  readonly places: number | null;
  /** Expected raters: unit names or ids and classes, for `ratings`. */
  readonly raters: { readonly classes: readonly string[]; readonly units: readonly string[] } | null;
  readonly spread: { readonly percent: Exact; readonly of: 'scale' | 'highest' | null; readonly width: Exact } | null;
}

/** A leaf that is nothing but one rule within limits, all in whole numbers: judged straight into its cell. */
export interface PlanSingle {
  readonly rule: PlanRule;
  /** The rule's own, beside it: to look for it in every kind's shape takes longer than most rules do. */
  readonly judge: CompiledRule['judge'];
  readonly reads: number;
  readonly ports: number;
  readonly wanted: number;
  /** Nothing else than the rule says what no fact at all means. */
  readonly asks: boolean;
  readonly base: number;
  readonly limit: number;
  readonly floor: number;
  readonly ceiling: number;
}

/** What follows when a veto rule fires, attached to the node it hits. */
export interface PlanVeto {
  readonly flag: number;
  readonly leaf: number;
  readonly rule: string;
  readonly effect: 'zero' | 'cap' | 'fix' | 'grade' | 'void';
  readonly at: Exact | null;
  readonly grade: string | null;
  readonly scope: 'own' | 'final';
}

export interface PlanPart {
  readonly name: string;
  /** Null: the unit itself. */
  readonly class: string | null;
  readonly share: Exact;
}

export interface PlanCompose {
  readonly parts: readonly PlanPart[];
  readonly drop: boolean;
  readonly clause: string | null;
  readonly text: string | null;
}

export type Na = 'full' | 'omit' | 'none' | { readonly spread: readonly number[] };

/** One node of a class's tree. Numbers are class-local indices in document order, parents before children. */
export interface PlanNode {
  readonly index: number;
  /** Id of the class whose tree it stands in: amounts of its source may differ by class. */
  readonly cls: string;
  readonly path: string;
  readonly code: string;
  readonly name: string;
  readonly depth: number;
  readonly parent: number;
  readonly role: 'child' | 'extra' | 'after';
  readonly result: string;
  readonly stage: string | null;
  readonly round: string | null;
  readonly sheet: string | null;
  readonly source: SchemeNode;
  /** Where it stands in the scheme, the same for every class: codes count visible siblings and may differ. */
  readonly place: string;
  /** Carries rules, if perhaps none for this class. */
  readonly leaf: boolean;
  readonly share: Exact;
  readonly scale: Exact;
  /** share ÷ scale where they differ. */
  readonly factor: Factor | null;
  readonly places: number | null;
  readonly floor: Exact | null;
  readonly ceiling: Exact | null;
  readonly pool: boolean;
  /** The node lies in a pool or is bonus or penalty: its leaf starts from nothing. */
  readonly loose: boolean;
  readonly base: Exact;
  readonly gate: { readonly bound: Exact; readonly strict: boolean } | null;
  readonly na: Na | null;
  /** What happens to its points where it does not apply, by itself or inherited; null: nobody said. */
  readonly policy: NaPolicy | null;
  readonly mayBeNa: boolean;
  /** Some child may not apply and its points go to the others. */
  readonly shifts: boolean;
  readonly children: readonly number[];
  readonly extra: readonly number[];
  readonly after: readonly number[];
  readonly rules: readonly PlanRule[];
  readonly groups: readonly { readonly name: string; readonly limit: Exact }[];
  readonly vetoes: readonly PlanVeto[];
  readonly compose: PlanCompose | null;
  /** Nothing but the sum of its children, not below 0: the most common node, with a short way through. */
  readonly plain: boolean;
  /** The most common leaf's short way through; null where more hangs on it. */
  readonly single: PlanSingle | null;
  /** Where the own value of a node that a composition reads is kept; −1 where none does. */
  readonly own: number;
}

export interface ClassPlan {
  /** Position in the plan. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly PlanNode[];
  /** Fact slots of one unit of this class. */
  readonly slots: number;
  /** Veto rules of the class. */
  readonly flags: number;
  /** Slot → the leaf and rule it belongs to. */
  readonly slotOwner: readonly { readonly node: number; readonly rule: number; readonly port: number }[];
  /** Own values kept beside the node values. */
  readonly owns: number;
  /** Result id → index of its root; only for results that assess the class. */
  readonly roots: ReadonlyMap<string, number>;
  /** Result id → its grades, from high to low. */
  readonly grades: ReadonlyMap<string, readonly PlanGrade[]>;
  /** Place → node: what is one node of the scheme to several classes. */
  readonly byPlace: ReadonlyMap<string, number>;
}

export interface PlanGrade {
  readonly name: string;
  readonly min: Exact | null;
  readonly quota: Exact | null;
}

export interface Plan {
  readonly scheme: Scheme;
  readonly params: Params;
  /** Values that the document does not give. */
  readonly sampleParams: Readonly<Record<string, unknown>>;
  readonly classes: readonly ClassPlan[];
  readonly classIndex: ReadonlyMap<string, number>;
  /** First and last day, as day numbers. */
  readonly from: number;
  readonly to: number;
  readonly periodFrom: string;
  readonly periodTo: string;
}
