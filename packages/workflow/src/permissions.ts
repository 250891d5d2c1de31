import type { Member, Role, Visitor } from './roles.ts';

const office: readonly Role[] = ['organiser', 'assessor', 'reviewer'];
const inRounds: readonly Role[] = ['organiser', 'assessor', 'reviewer', 'rater', 'liaison', 'approver', 'auditor'];

/**
 * The one table of who may do what. Every route names a line of it; what a line lets a role see is narrowed further by
 * its rows (own unit, own duties) in `scope`. `visitor` is anybody; `member` is anybody signed in, also without a post.
 */
export const permissions = {
  'public:read': ['visitor'],
  'public:try': ['visitor'],
  /** First run, password, second factor, sign out. */
  'public:sign-in': ['visitor'],

  /** One's own account: another password, the second factor. */
  'self:use': ['member'],
  'notice:use': ['member'],

  'account:manage': ['administrator'],
  'post:read': ['administrator', 'organiser', 'auditor'],
  'post:manage': ['administrator'],

  /** The office's own schemes: what there is to make a round from, and bringing one in. */
  'scheme:read': ['organiser', 'auditor'],
  'scheme:manage': ['organiser'],

  'round:read': inRounds,
  /** The whole of a round: how far all units have come, its duties, its course. */
  'progress:read': ['organiser', 'approver', 'auditor'],
  'round:manage': ['organiser'],
  'duty:manage': ['organiser'],
  /** The register of websites and new media accounts: of all units, of the own one for a liaison. */
  'site:read': ['organiser', 'assessor', 'liaison', 'auditor'],
  'site:manage': ['organiser'],

  /** Looks at websites: what they found and how far they are; beginning one; when they begin by themselves, what is kept out of sight. */
  'inspection:read': ['organiser', 'assessor', 'auditor'],
  'inspection:run': ['organiser', 'assessor'],
  'inspection:manage': ['organiser'],
  /** The office's lists of wrong words, by which looks and self-checks go. */
  'word-list:read': ['organiser', 'assessor', 'auditor'],
  'word-list:manage': ['organiser'],
  /** 线索: what a machine found; only a person makes a fact of it. */
  'lead:read': ['organiser', 'assessor', 'reviewer', 'auditor'],
  'lead:judge': ['assessor'],
  /** 自查: a unit looks at its own websites with the same ruler; the office never sees it. */
  'self-check:use': ['liaison'],

  /** The scoring desk: tasks, facts and evidence of one's own duties. */
  'desk:use': ['assessor', 'reviewer'],
  'fact:write': ['assessor'],
  'fact:import': ['organiser'],
  'review:write': ['reviewer'],

  /** 互评: the forms of the unit that somebody rates for; he reads back what that unit gave, and of nobody else. */
  'rating:give': ['rater'],

  'evidence:read': inRounds,
  'evidence:write': [...office, 'liaison'],
  /** Has our own server capture a page as fixed evidence. */
  'capture:make': ['assessor', 'reviewer'],
  /** A unit hands in; the office accepts or returns. */
  'material:hand-in': ['liaison'],
  'material:decide': office,

  /** Marks, totals and ranks: of all units for these, of the own unit for a liaison, and only once unsealed. */
  'result:read': ['organiser', 'approver', 'auditor', 'liaison'],
  'result:export': ['organiser', 'approver', 'auditor'],

  /** Lists that leave as files: each a key of its own, never to more roles than the list itself. */
  'account:export': ['administrator'],
  'post:export': ['administrator', 'organiser', 'auditor'],
  'round:export': ['organiser', 'approver', 'auditor'],
  'ledger:export': ['organiser', 'approver', 'auditor', 'liaison'],
  'duty:export': ['organiser'],
  'site:export': ['organiser', 'assessor', 'auditor'],
  'task:export': ['assessor', 'reviewer'],
  'audit:export': ['auditor'],
  'round:sign': ['approver'],
  /** One of the two words that open a stage of a round whose marks are under seal. */
  'round:unseal': ['organiser', 'approver'],

  'audit:read': ['auditor'],
  'token:manage': ['organiser'],
  /** Programs of others that are called when something happens in a round. */
  'webhook:manage': ['organiser'],
} as const satisfies Record<string, readonly (Role | Member | Visitor)[]>;

export type Permission = keyof typeof permissions;

/** Whether one of the roles has the permission. */
export function may(held: readonly (Role | Member | Visitor)[], permission: Permission): boolean {
  const granted: readonly string[] = permissions[permission];
  return granted.includes('visitor') || held.some((role) => granted.includes(role));
}
