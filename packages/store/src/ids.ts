import { randomUUID } from 'node:crypto';

/** A new id: nothing can be told from it, and two servers never make the same. */
export const newId = (): string => randomUUID();
