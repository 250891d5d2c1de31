import type { Fact } from '@mingjian/model';

export type FactRef = string | number;

/** Finds the facts that a ledger entry names: by id, or by the row of the file they came from. */
export class FactIndex {
  readonly #byRef = new Map<FactRef, number>();
  readonly #facts: readonly Fact[];

  constructor(facts: readonly Fact[]) {
    this.#facts = facts;
    facts.forEach((fact, at) => {
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
