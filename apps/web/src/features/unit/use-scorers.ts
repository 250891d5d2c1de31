import { at, get } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';

const NOBODY: ReadonlyMap<string, readonly string[]> = new Map();

/** Path of an indicator → who scored it for the unit; empty for made data and own files, and until the server has said. */
export function useScorers(round: string | null, unit: string | null): ReadonlyMap<string, readonly string[]> {
  const [load] = useLoad(`scorers ${round} ${unit}`, async (signal) => {
    if (round === null || unit === null) return NOBODY;
    const told = await get('/api/rounds/{id}/results/{unit}/scorers', at({ id: round, unit }, signal));
    return new Map(told.map(({ indicator, names }) => [indicator, names]));
  });
  return load.state === 'ready' ? load.value : NOBODY;
}
