import { type ListedWebhook, roundOf } from '@mingjian/store';
import { noticePlace } from '@mingjian/workflow';
import type { Services } from '../types.ts';
import type { Told } from './happenings.ts';

/** A call to be made: to which address, of what kind, with what. */
export interface NewCall {
  readonly webhook: string;
  readonly kind: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * The calls that tell programs of something: kind, round, codes of unit and indicator, and a link. No mark, no name of a
 * person, no word that somebody wrote: whoever wants more signs in and looks.
 */
export async function callsOf(
  { store: { db }, publicUrl }: Services,
  hooks: readonly ListedWebhook[],
  { happening: { kind }, round: id, detail }: Told,
  at: string,
): Promise<NewCall[]> {
  const wanted = hooks.filter(({ kinds }) => kinds.includes(kind));
  const round = wanted.length > 0 && id !== null ? await roundOf(db, id) : undefined;
  if (!round) return [];
  const { unit = null, indicator = null } = detail;
  const path = ['work', ...noticePlace(kind, id, {})].map(encodeURIComponent).join('/');
  const link = publicUrl === undefined ? null : `${publicUrl.replace(/\/+$/, '')}/#/${path}`;
  const body = { kind, at, round: { id: round.id, title: round.title }, unit, indicator: indicator || null, link };
  return wanted.map((hook) => ({ webhook: hook.id, kind, body }));
}

/** A call that tells of nothing: whoever set the address up wants to see it arrive. */
export const trialOf = (webhook: string, at: string): NewCall => ({
  webhook,
  kind: 'test',
  body: { kind: 'test', at },
});
