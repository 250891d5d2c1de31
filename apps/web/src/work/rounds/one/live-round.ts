import type { Scheme } from '@mingjian/model';
import type { Problem } from '@mingjian/model/problem';
import { useMemo } from 'react';
import { useLoad } from '../../../api/use-load.ts';
import { openRound, type Round as Scorable } from '../../../features/round/round.ts';
import { chinaDay } from '../../../ui/china.ts';
import { getFacts, getRoundScheme, getUnits } from '../api.ts';

export type LiveRound =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown; retry: () => void }
  | { state: 'refused'; problems: Problem[] }
  | { state: 'ready'; scheme: Scheme; round: Scorable };

/** Loads everything that the scores of a round are made of, for the engine in this browser. */
export function useLiveRound(id: string, version: number, running: boolean): LiveRound {
  const [load, retry] = useLoad(`live ${id} ${version}`, async (signal) => {
    const [{ scheme, params }, units, facts] = await Promise.all([
      getRoundScheme(id, signal),
      getUnits(id, signal),
      getFacts(id, signal),
    ]);
    return { scheme, files: { units, facts, params } };
  });
  const loaded = load.state === 'ready' ? load.value : undefined;
  const outcome = useMemo(
    () => (loaded ? openRound('live', loaded.scheme, loaded.files, running ? chinaDay() : undefined) : undefined),
    [loaded, running],
  );
  if (load.state === 'failed') return { state: 'failed', error: load.error, retry };
  if (!loaded || !outcome) return { state: 'loading' };
  if (!outcome.ok) return { state: 'refused', problems: outcome.problems };
  return { state: 'ready', scheme: loaded.scheme, round: outcome.value };
}
