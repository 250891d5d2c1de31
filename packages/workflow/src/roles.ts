/** What a post is for, in the order in which an office names them. Duties hang on posts, people hold posts; nobody has a role of his own. */
export const roles = [
  'organiser',
  'assessor',
  'reviewer',
  'liaison',
  'rater',
  'approver',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** Everybody, also without an account. */
export type Visitor = 'visitor';

/** Everybody who is signed in, also without a post. */
export type Member = 'member';

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/**
 * Roles that one person may not hold together. The administrator keeps accounts and sees no scores; the auditor changes
 * nothing (GB/T 22239-2019, separation of administrators). The pairs preparer–reviewer and scorer–decider are not here:
 * the same person may hold both posts, and is refused where both would touch the same case.
 */
const alone: readonly Role[] = ['administrator', 'auditor'];

/** The role that does not go together with the others; null where all of them do. */
export function clashOf(held: readonly Role[]): Role | null {
  const all = new Set(held);
  return all.size > 1 ? (alone.find((role) => all.has(role)) ?? null) : null;
}

/** Roles that belong to one assessed unit: they see that unit's rows and no others. */
export const ofOneUnit: ReadonlySet<Role> = new Set(['liaison', 'rater']);
