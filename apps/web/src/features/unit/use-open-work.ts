import { at, get } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import type { OpenWork } from './open-work.ts';

/** What the office has not done yet for a unit of a round of this office; null until the server has said, and for all others. */
export function useOpenWork(round: string | null, unit: string | null): OpenWork | null {
  const [load] = useLoad(`open work ${round} ${unit}`, async (signal) =>
    round === null || unit === null
      ? null
      : get('/api/rounds/{id}/results/{unit}/open', at({ id: round, unit }, signal)),
  );
  return load.state === 'ready' ? load.value : null;
}
