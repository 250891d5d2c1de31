import type { Role } from './roles.ts';

// How long a session lives and when an account is locked: the numbers usual for GB/T 22239-2019 level 3.

const MINUTE = 60_000;
const IDLE_MINUTES = 30;
const WHOLE_MINUTES = 12 * 60;
/** So many wrong passwords or codes in a row lock the account … */
export const LOCK_AFTER = 5;
/** … for so many minutes. */
export const LOCK_MINUTES = 20;

/** An instant (ISO) so many minutes after another; negative for before. */
export const later = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * MINUTE).toISOString();

/** Whether a session can still be used: neither idle for too long nor too old. */
export function sessionLives({ createdAt, seenAt }: { createdAt: string; seenAt: string }, now: string): boolean {
  const at = Date.parse(now);
  return at - Date.parse(seenAt) <= IDLE_MINUTES * MINUTE && at - Date.parse(createdAt) <= WHOLE_MINUTES * MINUTE;
}

/** Sessions last seen or begun before these instants can never be used again. */
export const sessionEnds = (now: string): { seenBefore: string; begunBefore: string } => ({
  seenBefore: later(now, -IDLE_MINUTES),
  begunBefore: later(now, -WHOLE_MINUTES),
});

const withKeys: readonly Role[] = ['administrator', 'organiser', 'approver'];

/** Whether the holder of these roles must show a second factor, where the office requires it. */
export const needsSecondFactor = (held: readonly Role[], required: boolean): boolean =>
  required && held.some((role) => withKeys.includes(role));
