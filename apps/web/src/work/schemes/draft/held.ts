import type { RoundHeld } from '@mingjian/workflow';
import { getSample, getScheme, listSchemes } from '../../../api/schemes.ts';
import { getFacts, getRoundScheme, getUnits, listRounds } from '../../rounds/api.ts';

/** What a draft may be tried on: a round that has begun, or the sample of a built-in scheme. */
export interface Holding {
  readonly kind: 'round' | 'sample';
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

/** Everything that is needed to score it; facts under seal are refused by the server. */
export async function holdingOf({ kind, id }: Pick<Holding, 'kind' | 'id'>, signal?: AbortSignal): Promise<RoundHeld> {
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
