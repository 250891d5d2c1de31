import type { Role, Visitor } from './roles.ts';
import { roles } from './roles.ts';

const office: readonly Role[] = ['organiser', 'assessor', 'reviewer'];
const signedIn: readonly Role[] = roles;
const inRounds: readonly Role[] = ['organiser', 'assessor', 'reviewer', 'rater', 'liaison', 'approver', 'auditor'];

/**
 * The one table of who may do what. Every route names a line of it; what a line lets a role see is narrowed further by
 * its rows (own unit, own duties) in `scope`. `visitor` is anybody, signed in or not.
 */
export const permissions = {
  'public:read': ['visitor'],
  'public:try': ['visitor'],

  /** One's own session: who am I, sign out, password, second factor. */
  'self:use': signedIn,
  'notice:use': signedIn,

  'account:manage': ['administrator'],
  'post:read': ['administrator', 'organiser', 'auditor'],
  'post:manage': ['administrator'],

  'round:read': inRounds,
  'round:manage': ['organiser'],
  'duty:manage': ['organiser'],

  /** The scoring desk: tasks, facts and evidence of one's own duties. */
  'desk:use': ['assessor', 'reviewer'],
  'fact:write': ['assessor'],
  'fact:import': ['organiser'],
  'review:write': ['reviewer'],

  'evidence:read': inRounds,
  'evidence:write': [...office, 'liaison'],
  /** A unit hands in; the office accepts or returns. */
  'material:hand-in': ['liaison'],
  'material:decide': office,

  /** Marks, totals and ranks: of all units for these, of the own unit for a liaison, and only once unsealed. */
  'result:read': ['organiser', 'approver', 'auditor', 'liaison'],
  'result:export': ['organiser', 'approver', 'auditor'],
  'round:sign': ['approver'],

  'audit:read': ['auditor'],
  'token:manage': ['organiser'],
} as const satisfies Record<string, readonly (Role | Visitor)[]>;

export type Permission = keyof typeof permissions;

/** Whether one of the roles has the permission. */
export function may(held: readonly (Role | Visitor)[], permission: Permission): boolean {
  const granted: readonly string[] = permissions[permission];
  return granted.includes('visitor') || held.some((role) => granted.includes(role));
}
