const UNIQUE = ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'];
const FULL = ['53100', 'SQLITE_FULL', 'ENOSPC'];

const codeOf = (error: unknown): string | undefined => (error as { code?: string } | null)?.code;

/** There is a row with this key already. */
export const isTaken = (error: unknown): boolean => UNIQUE.includes(codeOf(error) ?? '');

/** No room left on the disk: nothing of the change was kept. */
export const isFull = (error: unknown): boolean => FULL.includes(codeOf(error) ?? '');

/** Somebody else changed it since it was read. */
export class Stale extends Error {
  readonly kind: string;
  readonly id: string;
  constructor(kind: string, id: string) {
    super(`${kind} ${id} was changed meanwhile`);
    this.name = 'Stale';
    this.kind = kind;
    this.id = id;
  }
}
