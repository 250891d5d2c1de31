import { clashOf, isRole, type Role } from '@mingjian/workflow';

/** Roles that may not meet in one person. */
export class Clash extends Error {
  constructor() {
    super('Administrator and auditor may not be held together with another role.');
  }
}

/** Throws Clash where somebody who holds these roles may not take another. */
export function mayHold(role: string, held: readonly string[]): void {
  if (clashOf([role as Role, ...held.filter(isRole)]) !== null) throw new Clash();
}
