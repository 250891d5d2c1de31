import { workHref } from '../place.ts';
import type { LeadsAsked } from './api.ts';

export const leadStands = [
  'open',
  'confirmed',
  'rejected',
  'aside',
  'noted',
  'suppressed',
] as const satisfies LeadsAsked['state'][];
/** In an address: leads of any audit. */
const ANY = '*';

/** What an address asks for, behind its round. */
export function askedBy([state, audit, unit]: readonly string[]): LeadsAsked {
  return {
    state: leadStands.find((one) => one === state) ?? 'open',
    ...(audit && audit !== ANY ? { audit } : {}),
    ...(unit ? { unit } : {}),
  };
}

/** The address of leads. */
export const hrefOf = (round: string, { state, audit, unit }: LeadsAsked): string =>
  workHref('leads', round, state, audit ?? ANY, ...(unit ? [unit] : []));
