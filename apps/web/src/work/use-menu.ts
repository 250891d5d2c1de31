import { useEffect, useState } from 'react';
import { useLoad } from '../api/use-load.ts';
import { type MenuEntry, menu } from './menu.ts';
import { listRounds } from './rounds/api.ts';
import { useMe } from './session.tsx';

/**
 * The pages for whoever is signed in, without those that no round in sight has anything for. Asked anew with every page
 * (`current`); until it is known, and where it cannot be, everything is offered.
 */
export function useMenu(current: string): readonly MenuEntry[] {
  const { permissions } = useMe();
  const mine = menu.filter(({ permission }) => permissions.includes(permission));
  const asks = mine.some(({ ofSites }) => ofSites);
  const [load] = useLoad(`menu ${asks} ${current}`, async (signal) =>
    asks ? (await listRounds(signal)).some(({ websites }) => websites) : true,
  );
  const [websites, setWebsites] = useState(true);
  useEffect(() => {
    if (load.state === 'ready') setWebsites(load.value);
    if (load.state === 'failed') setWebsites(true);
  }, [load]);
  return mine.filter(({ ofSites }) => websites || !ofSites);
}
