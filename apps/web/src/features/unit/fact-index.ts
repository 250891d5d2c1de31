import type { Fact, Unit } from '@mingjian/model';

export type FactRef = string | number;

/** Finds the facts of one unit that its ledger names: by id, or by the row of the file they came from. */
export class FactIndex {
  readonly #byRef = new Map<FactRef, number>();
  readonly #facts: readonly Fact[];

  /** A round may hold a million facts; a page shows one unit, so only its own are looked at closely. */
  constructor(facts: readonly Fact[], unit: Pick<Unit, 'id' | 'name'>) {
    this.#facts = facts;
    facts.forEach((fact, at) => {
      if (fact.unit !== unit.id && fact.unit !== unit.name) return;
      if (fact.row !== undefined) this.#byRef.set(fact.row, at);
      if (fact.id) this.#byRef.set(fact.id, at);
    });
  }

  /** Position in the list of facts; undefined where the reference leads nowhere. */
  at(ref: FactRef): number | undefined {
    return this.#byRef.get(ref);
  }

  get(ref: FactRef): Fact | undefined {
    const at = this.at(ref);
    return at === undefined ? undefined : this.#facts[at];
  }
}
