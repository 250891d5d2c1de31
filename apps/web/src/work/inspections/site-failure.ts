/** Why a look at a site broke off, as far as an office can do something about it. It is never the site's fault. */
export type FailureKind = 'address' | 'memory' | 'disk' | 'ended' | 'other';

const kinds: readonly [RegExp, FailureKind][] = [
  [/invalid url/i, 'address'],
  [/memory|heap/i, 'memory'],
  [/ENOSPC|disk is full|no space/i, 'disk'],
  [/server ended/i, 'ended'],
];

export const failureKind = (error: string | null): FailureKind =>
  kinds.find(([pattern]) => pattern.test(error ?? ''))?.[1] ?? 'other';
