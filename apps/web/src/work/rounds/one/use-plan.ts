import { compile, type Plan } from '@mingjian/engine';
import { useMemo } from 'react';
import { useLoad } from '../../../api/use-load.ts';
import { getRoundScheme } from '../api.ts';

/** The plan of a round, compiled; undefined until it is there. */
export function usePlan(id: string): Plan | undefined {
  const [load] = useLoad(`scheme of ${id}`, (signal) => getRoundScheme(id, signal));
  return useMemo(() => {
    if (load.state !== 'ready') return undefined;
    const compiled = compile(load.value.scheme, { sample: true, params: load.value.params });
    return compiled.ok ? compiled.value : undefined;
  }, [load]);
}
