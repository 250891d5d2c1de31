import type { PlanRule } from '@mingjian/engine';
import { type Fact, type FactColumn, type FactKind, itemValues } from '@mingjian/model/fact';

export interface Field {
  column: FactColumn;
  type: 'date' | 'datetime-local' | 'number' | 'text' | 'choice';
  required: boolean;
  choices?: readonly string[];
}

type FieldRule = Pick<PlanRule, 'kind' | 'levels' | 'items'>;

const day = (column: FactColumn, required = false): Field => ({ column, type: 'date', required });
const number = (column: FactColumn, required = true): Field => ({ column, type: 'number', required });

/** What a fact of this kind must and may say under this rule; the same columns as a facts file. `results`: those that an item may have. */
export function fieldsFor(rule: FieldRule, kind: FactKind, results: readonly string[] = itemValues): Field[] {
  const level: Field = { column: 'level', type: 'choice', required: true, choices: rule.levels };
  const by: Field = { column: 'by', type: 'text', required: false };
  const fields: Record<FactKind, Field[]> = {
    event: [day('date', true), number('count', false), ...(rule.levels.length > 0 ? [level] : [])],
    item: [
      { column: 'item', type: 'choice', required: rule.items.length > 0, choices: rule.items },
      { column: 'value', type: 'choice', required: true, choices: results },
      day('date', true),
    ],
    level: [level, day('date', true)],
    delivery: [day('date', true), number('count', false), day('due')],
    case: [
      { column: 'date', type: 'datetime-local', required: true },
      { column: 'end', type: 'datetime-local', required: false },
      number('count', false),
    ],
    measure: [number('value'), ...(rule.kind === 'rate' ? [number('of')] : []), day('date', true)],
    mark: [number('value'), by, day('date', true)],
    rating: [number('value'), { ...by, required: true }, day('date', true)],
    score: [number('value'), day('date', true)],
  };
  // An item fact of a rule without a list (all or nothing) names no item.
  return fields[kind].filter((field) => field.type !== 'choice' || (field.choices ?? []).length > 0);
}

/** A fact from what was typed: empty cells are left out, as in a file. */
export function factFrom(base: Fact, typed: Readonly<Record<string, string>>): Fact {
  const fact: Record<string, unknown> = { ...base };
  for (const [column, text] of Object.entries(typed)) {
    const value = text.trim();
    if (value === '') delete fact[column];
    else fact[column] = value;
  }
  return fact as unknown as Fact;
}

/** What a form begins with: the fact's own cells, in the form that the field understands. */
export function typedFrom(fact: Fact, fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ column, type }) => {
      const text = fact[column] ?? '';
      if (type === 'datetime-local' && text.length === 10) return [column, `${text}T00:00`];
      return [column, type === 'date' ? text.slice(0, 10) : text];
    }),
  );
}
