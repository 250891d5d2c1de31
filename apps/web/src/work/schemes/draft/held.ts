import type { Scheme } from '@mingjian/model';
import type { RoundHeld } from '@mingjian/workflow';
import { getSample, getScheme, listSchemes } from '../../../api/schemes.ts';
import { getFacts, getRoundScheme, getUnits, listRounds } from '../../rounds/api.ts';
import { sampleOf } from './api.ts';

/** What a draft may be tried on: invented facts about its own units, a round that has begun, or the sample of a built-in scheme. */
export interface Holding {
  readonly kind: 'own' | 'round' | 'sample';
  readonly id: string;
  readonly title: string;
  /** Id of the scheme that it is under. */
  readonly scheme: string;
}

export async function listHoldings(signal: AbortSignal): Promise<Holding[]> {
  const [rounds, schemes] = await Promise.all([listRounds(signal), listSchemes(signal)]);
  return [
    ...rounds
      .filter(({ state }) => state !== 'draft')
      .map(({ id, title, scheme }): Holding => ({ kind: 'round', id, title, scheme: scheme.id })),
    ...schemes.map(({ id, title }): Holding => ({ kind: 'sample', id, title, scheme: id })),
  ];
}

/** The samples of other plans have other indicators, so that a draft is tried on that of its own plan alone. */
export const fitting = (all: readonly Holding[], draft: Pick<Scheme, 'id'>): Holding[] =>
  all.filter(({ kind, scheme }) => kind !== 'sample' || scheme === draft.id);

/** Everything that is needed to score it; facts under seal are refused by the server. `draft`: what is tried. */
export async function holdingOf(
  { kind, id }: Pick<Holding, 'kind' | 'id'>,
  draft: Scheme,
  signal?: AbortSignal,
): Promise<RoundHeld> {
  if (kind === 'own') {
    const { units, facts } = await sampleOf(draft);
    return { scheme: draft, params: {}, units, facts };
  }
  if (kind === 'sample') {
    const [scheme, { units, facts }] = await Promise.all([getScheme(id, signal), getSample(id, signal)]);
    return { scheme, params: {}, units, facts };
  }
  const [{ scheme, params }, units, facts] = await Promise.all([
    getRoundScheme(id, signal),
    getUnits(id, signal),
    getFacts(id, signal),
  ]);
  return { scheme, params, units, facts };
}
