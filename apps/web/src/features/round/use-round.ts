import type { Scheme } from '@mingjian/model';
import type { Problem } from '@mingjian/model/problem';
import { useMemo } from 'react';
import { getSample, getScheme } from '../../api/schemes.ts';
import { type Load, useLoad } from '../../api/use-load.ts';
import { useOwnData } from '../own-data/store.ts';
import { openRound, type Round, type Source } from './round.ts';

export type RoundState =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown; retry: () => void }
  /** The scheme is there; the round may still have problems, or own data may be missing. */
  | { state: 'refused'; scheme: Scheme; problems: Problem[] }
  | { state: 'noOwn'; scheme: Scheme }
  | { state: 'ready'; scheme: Scheme; round: Round };

/** Loads a scheme with its sample, or with the reader's own data, and makes a round of them. */
export function useRound(schemeId: string, source: Source): RoundState {
  const [scheme, retryScheme] = useLoad(`scheme ${schemeId}`, (signal) => getScheme(schemeId, signal));
  const [sample, retrySample] = useLoad(`sample ${schemeId}`, (signal) => getSample(schemeId, signal));
  const own = useOwnData(schemeId);
  const files: Load<NonNullable<typeof own.files>> | null =
    source === 'sample' ? sample : own.files ? { state: 'ready', value: own.files } : null;
  const theScheme = scheme.state === 'ready' ? scheme.value : undefined;
  const theFiles = files?.state === 'ready' ? files.value : undefined;
  const outcome = useMemo(
    () => (theScheme && theFiles ? openRound(source, theScheme, theFiles) : undefined),
    [source, theScheme, theFiles],
  );
  const retry = () => {
    retryScheme();
    retrySample();
  };
  if (scheme.state === 'failed') return { state: 'failed', error: scheme.error, retry };
  if (files?.state === 'failed') return { state: 'failed', error: files.error, retry };
  if (!theScheme || own.state === 'loading') return { state: 'loading' };
  if (files === null) return { state: 'noOwn', scheme: theScheme };
  if (!outcome) return { state: 'loading' };
  if (!outcome.ok) return { state: 'refused', scheme: theScheme, problems: outcome.problems };
  return { state: 'ready', scheme: theScheme, round: outcome.value };
}
