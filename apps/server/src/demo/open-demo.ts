import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Db, openStore, readSetting, type Store, writeSetting } from '@mingjian/store';
import { buildApp } from '../app.ts';
import type { Library } from '../library.ts';
import { openHerald } from '../notify/herald.ts';
import type { Services } from '../types.ts';
import { makeComposedRound } from './composed-round.ts';
import type { Clock } from './hand.ts';
import { makeOpenRound } from './open-round.ts';
import { makePastRound } from './past-round.ts';
import { addPeople } from './people.ts';
import { makeRatingRound } from './rating-round.ts';
import { demoSchemes, withSchemes } from './scheme.ts';

const MARK = 'demo';

/** An office's own data lies where the demonstration was expected, or the other way round. */
export class WrongFolder extends Error {
  override name = 'WrongFolder';
}

/** Whether a store holds a demonstration. */
export const isDemo = async (db: Db): Promise<boolean> => (await readSetting(db, MARK)).value !== null;

/** Where the demonstration of an installation lies: beside its data, never in it. */
export const demoFolder = (data: string): string => `${data.replace(/[\\/]+$/, '')}-demo`;

export interface DemoOptions {
  readonly folder: string;
  readonly library: Library;
  /** Folder of the built-in schemes. */
  readonly schemes: string;
  /** This instant, ISO. */
  readonly now: string;
  /** Hears what is being made. */
  tell(zh: string, en: string): void;
}

/**
 * Opens the demonstration, and makes it first where there is none yet. It is made in a folder beside and moved when it is
 * done, so that one that was broken off is never shown. Throws WrongFolder where the folder holds an office's own data.
 */
export async function openDemo(options: DemoOptions): Promise<Store> {
  const { folder } = options;
  if (!existsSync(join(folder, 'mingjian.db'))) {
    const part = `${folder}.part`;
    // Opened first: another one that is being made is not ours to take away.
    await (await openStore({ folder: part })).close();
    await rm(part, { recursive: true });
    await fill(part, options);
    await rename(part, folder);
  }
  const store = await openStore({ folder });
  if (await isDemo(store.db)) return store;
  await store.close();
  throw new WrongFolder(folder);
}

async function fill(folder: string, { library, schemes, now, tell }: DemoOptions): Promise<void> {
  const made = await demoSchemes(schemes, now.slice(0, 10));
  const { past, composed, mutual, current } = made;
  const ago = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
  const clock: Clock = { at: `${past.scheme.year}-11-02T01:00:00.000Z` };
  const store = await openStore({ folder });
  const services: Services = {
    library: withSchemes(library, Object.values(made)),
    store,
    now: () => clock.at,
    demo: true,
  };
  const app = await buildApp({ ...services, webFolder: folder });
  try {
    tell('正在设立示例账号和岗位……', 'Setting up accounts and posts …');
    const posts = await addPeople(store.db, { account: null, at: clock.at });
    tell(`正在走完${past.scheme.year}年度考核……`, `Running the round of ${past.scheme.year} to its end …`);
    await makePastRound(app, services, clock, { shelved: past, posts });
    // Last year's notices have been read; this year's are made when the server starts.
    await openHerald(services, {}, (error) => app.log.error(error)).catchUp();
    await store.db.updateTable('notice').set({ readAt: clock.at }).execute();
    await makeComposedRound(app, services, clock, { shelved: composed, posts, ago });
    await makeRatingRound(app, services, clock, { shelved: mutual, posts, ago });
    tell(`正在进行${current.scheme.year}年度考核……`, `Bringing the round of ${current.scheme.year} half way …`);
    await makeOpenRound(app, services, clock, { shelved: current, posts, ago });
    await writeSetting(store.db, { account: null, at: now }, { key: MARK, value: now, version: 0 });
  } finally {
    await app.close();
  }
}
