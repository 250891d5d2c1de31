import { setTimeout as wait } from 'node:timers/promises';
import type { StoreOptions } from '@mingjian/store';
import { engines, freshPlace, startProgram } from '@mingjian/store/testing';
import { expect, test } from 'vitest';
import { findBinaries, ownServer } from '../../tools/lib/postgres.mjs';
import { bundleWriter } from './bundle.ts';
import { checkStore } from './check-store.ts';

const KILLS = 54;
const SERVER_KILLS = 4;

const writer = bundleWriter('writer');
const some = (milliseconds: number) => wait(Math.random() * milliseconds);

/** Starts a writer and collects what it acknowledges until it is gone. */
function startWriter(options: StoreOptions, run: number, acknowledged: Set<string>) {
  const program = startProgram(writer, { options, run });
  const first = program.line().then((line) => {
    if (line !== undefined) acknowledged.add(line);
  });
  const reading = (async () => {
    await first;
    for (let line = await program.line(); line !== undefined; line = await program.line()) acknowledged.add(line);
  })();
  return { program, first, reading };
}

test.concurrent.each(engines)(
  'a server on %s killed at any moment loses nothing that was acknowledged',
  async (engine) => {
    const { options, remove } = await freshPlace(engine);
    const acknowledged = new Set<string>();
    for (let run = 0; run < KILLS; run++) {
      const { program, first, reading } = startWriter(options, run, acknowledged);
      // One in six at any time from its start, so that migrations and opening are hit as well.
      if (run % 6 === 0) await some(600);
      else {
        await first;
        await some(80);
      }
      await program.kill();
      await reading;
      expect(await checkStore(options, acknowledged)).toBeGreaterThanOrEqual(acknowledged.size);
    }
    expect(acknowledged.size).toBeGreaterThan(KILLS / 2);
    await remove();
  },
);

const binaries = findBinaries();
if (binaries !== undefined) {
  test.concurrent('a PostgreSQL server that crashes under the writers loses nothing that was acknowledged', async () => {
    const server = await ownServer(binaries, { safe: true });
    const { options, remove } = await freshPlace('postgres', server.url);
    const acknowledged = new Set<string>();
    for (let run = 0; run < SERVER_KILLS; run++) {
      const { program, first, reading } = startWriter(options, run, acknowledged);
      await first;
      await some(300);
      await server.kill();
      expect((await program.ended).code).toBe(1);
      await reading;
      await server.start();
      expect(await checkStore(options, acknowledged)).toBeGreaterThanOrEqual(acknowledged.size);
    }
    expect(acknowledged.size).toBeGreaterThan(SERVER_KILLS);
    await remove();
    await server.stop();
  });
}
