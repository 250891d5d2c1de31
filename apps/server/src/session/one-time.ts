import { randomInt } from 'node:crypto';

/** Letters and digits that nobody mistakes for one another when a password is read aloud or copied from paper. */
const sets = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'] as const;
const GROUPS = 4;

/** A password for one use, such as `kTm4-pQ7r-w2Xa-Hn9d`: it meets the rules, and its owner must change it at once. */
export function oneTimePassword(): string {
  const pick = (set: string): string => set.charAt(randomInt(set.length));
  const all = sets.join('');
  return Array.from({ length: GROUPS }, () => [...sets.map(pick), pick(all)].join('')).join('-');
}
