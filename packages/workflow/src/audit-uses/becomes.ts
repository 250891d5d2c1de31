import type { PlanNode, PlanRule } from '@mingjian/engine';
import type { AuditUse } from '@mingjian/model';
import { plain } from './use-places.ts';

type Becomes = NonNullable<AuditUse['fact']>;

/** Why findings are shown and become nothing: a person gives the points; they are taken for a circular only; no rule says what one costs. */
export type HintWhy = 'judged' | 'circular' | 'unclear';

/** A passage of an indicator that carries a rule's words, and the item of the rule of which it speaks. */
export interface Spoken {
  readonly words: string;
  readonly rule: PlanRule | null;
  readonly item: string | null;
}

const JUDGED: ReadonlySet<string> = new Set(['judgement', 'ratings', 'external', 'rankPoints', 'levels']);
/** Points that hang on a word of somebody above, which a finding is not. */
const CIRCULAR = /通报|退回|反馈/;

/** What one finding becomes under the rule of a passage, where that is clear. `per`: what an event is counted for with these audits; `measures`: they observe a number. */
export function becomesUnder(
  { rules }: PlanNode,
  { words, rule, item }: Spoken,
  { per, measures = false }: { per?: 'page' | 'site' | undefined; measures?: boolean },
): Becomes | HintWhy {
  if (rule === null) return rules.every(({ kind }) => JUDGED.has(kind)) ? 'judged' : 'unclear';
  if (JUDGED.has(rule.kind)) return 'judged';
  if (CIRCULAR.test(words) || CIRCULAR.test(rule.text)) return 'circular';
  const named = rules.length > 1 ? { rule: rule.id } : {};
  switch (rule.kind) {
    case 'deduct':
      return { kind: 'event', ...named, per: per ?? 'finding' };
    case 'fixed':
      return rule.source.kind === 'fixed' && rule.source.when === undefined
        ? { kind: 'event', ...named, per: 'site' }
        : 'unclear';
    case 'allOrNothing':
      return { kind: 'item', ...named };
    case 'bands':
      return rule.source.kind === 'bands' && rule.source.on === 'measure' && measures
        ? { kind: 'measure', ...named }
        : 'unclear';
    case 'checklist':
      return item === null ? 'unclear' : { kind: 'item', ...named, item };
    default:
      return 'unclear';
  }
}

/** Whether what a use of another scheme becomes can be said of this indicator, too. */
export function fits({ rules }: PlanNode, fact: Becomes | undefined): boolean {
  if (fact === undefined) return true;
  const takes = rules.filter((rule) => rule.takes.includes(fact.kind) && (fact.rule ?? rule.id) === rule.id);
  const [rule] = takes;
  if (takes.length !== 1 || rule === undefined) return false;
  if (fact.kind === 'event') return fact.level === undefined || rule.levels.includes(fact.level);
  if (fact.kind === 'measure') return true;
  const items = fact.items === undefined ? [fact.item] : Object.values(fact.items);
  return items.every((item) => item === undefined || rule.items.includes(item));
}

/** Elements that an audit looks for and the items of a checklist that are called like them. */
export function itemsOf(rule: PlanRule | null, elements: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    elements.flatMap((name) => {
      const item = rule?.items.find((one) => plain(one) === plain(name));
      return item === undefined ? [] : [[name, item]];
    }),
  );
}
