import type { Choice } from './lead-use.ts';

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** Whose choices: what leads of an audit counted as the last time, for a person in one round. */
export interface ChoicesOf {
  readonly account: string;
  readonly round: string;
}

const keyOf = ({ account, round }: ChoicesOf): string => `mingjian.lead-use.${account}.${round}`;

function readAll(storage: Kept, of: ChoicesOf): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(of)) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
  } catch {
    return {};
  }
}

/** What leads of this audit counted as the last time; null: nobody has said yet in this browser. */
export function readChoice(storage: Kept, of: ChoicesOf, audit: string): Choice | null {
  const kept = readAll(storage, of)[audit] as Partial<Choice> | undefined;
  return typeof kept?.indicator === 'string' ? (kept as Choice) : null;
}

export function rememberChoice(storage: Kept, of: ChoicesOf, audit: string, choice: Choice): void {
  try {
    storage.setItem(keyOf(of), JSON.stringify({ ...readAll(storage, of), [audit]: choice }));
  } catch {
    // A full storage: it is chosen again the next time.
  }
}
