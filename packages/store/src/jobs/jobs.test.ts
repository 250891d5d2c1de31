import { describe, expect, test, vi } from 'vitest';
import { openStore, within } from '../open.ts';
import { engines, freshPlace, onEveryEngine } from '../testing/engines.ts';
import { startProgram } from '../testing/programs.ts';
import { openJobs } from './jobs.ts';
import { type JobPolicy, waitAfter } from './line.ts';

const policy: JobPolicy = { retries: 1, wait: 1, lease: 2 };
const quick = { poll: 100, tidy: 1 };
const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 50 });

test('the wait doubles with every failure and stops growing', () => {
  expect([1, 2, 3, 40].map((attempts) => waitAfter(policy, attempts))).toEqual([1_000, 2_000, 4_000, 65_536_000]);
});

onEveryEngine('jobs', (store) => {
  test('each runs once, in order, and only when its transaction came through', async () => {
    const jobs = await openJobs(store(), { once: policy }, quick);
    const ran: object[] = [];
    jobs.work('once', async ({ data }) => {
      ran.push(data);
    });
    for (let n = 0; n < 3; n++) await within(store().db, (trx) => jobs.send(trx, 'once', { n, text: '一次' }));
    const failing = within(store().db, async (trx) => {
      await jobs.send(trx, 'once', { n: -1 });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await jobs.send(store().db, 'once', { n: 3 });
    await until(() => expect(ran).toHaveLength(4));
    await jobs.close();
    expect(ran).toEqual([{ n: 0, text: '一次' }, { n: 1, text: '一次' }, { n: 2, text: '一次' }, { n: 3 }]);
  });

  test('one that fails is tried again after its wait, and given up after its last attempt', async () => {
    const jobs = await openJobs(store(), { faulty: policy }, quick);
    const attempts: { attempt: number; at: number }[] = [];
    jobs.work('faulty', async ({ attempt }) => {
      attempts.push({ attempt, at: Date.now() });
      throw new Error('not this time');
    });
    await jobs.send(store().db, 'faulty', {});
    await until(() => expect(attempts).toHaveLength(2));
    // Longer than a third attempt would have waited.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await jobs.close();
    expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2]);
    // The clocks of the two are not the same one, hence a little less than the wait.
    expect((attempts[1]?.at ?? 0) - (attempts[0]?.at ?? 0)).toBeGreaterThan(900);
  });

  test('one for later is left alone until then, and a later one does not hold up an earlier', async () => {
    const jobs = await openJobs(store(), { later: policy }, quick);
    const ran: object[] = [];
    jobs.work('later', async ({ data }) => {
      ran.push(data);
    });
    await jobs.send(store().db, 'later', { n: 1 }, { at: new Date(Date.now() + 1_500).toISOString() });
    await jobs.send(store().db, 'later', { n: 2 });
    await until(() => expect(ran).toEqual([{ n: 2 }]));
    await until(() => expect(ran).toEqual([{ n: 2 }, { n: 1 }]));
    await jobs.close();
  });

  test('closing waits for the job that is being done; a kind that nobody declared is refused', async () => {
    const jobs = await openJobs(store(), { slow: policy }, quick);
    await expect(jobs.send(store().db, 'other', {})).rejects.toThrow('no job of kind other');
    let state = 'waiting';
    jobs.work('slow', async () => {
      state = 'begun';
      await new Promise((resolve) => setTimeout(resolve, 300));
      state = 'done';
    });
    await jobs.send(store().db, 'slow', {});
    await until(() => expect(state).not.toBe('waiting'));
    await jobs.close();
    expect(state).toBe('done');
  });
});

describe.each(engines)('jobs on %s, from one process to the next', (engine) => {
  test('what was sent is still there after a restart', async () => {
    const { options, remove } = await freshPlace(engine);
    const first = await openStore(options);
    const before = await openJobs(first, { kept: policy }, quick);
    await before.send(first.db, 'kept', { n: 1 });
    await before.close();
    await first.close();

    const second = await openStore(options);
    const after = await openJobs(second, { kept: policy }, quick);
    const ran: object[] = [];
    after.work('kept', async ({ data }) => {
      ran.push(data);
    });
    await until(() => expect(ran).toEqual([{ n: 1 }]));
    await after.close();
    await second.close();
    await remove();
  });

  test('one whose process was killed at every attempt is told of as lost, and never done again', async () => {
    const { options, remove } = await freshPlace(engine);
    const once: JobPolicy = { ...policy, retries: 0 };
    const first = await openStore(options);
    const before = await openJobs(first, { deadly: once }, quick);
    await before.send(first.db, 'deadly', { n: 1 });
    await before.close();
    await first.close();

    const program = startProgram(new URL('../testing/claim-job.process.ts', import.meta.url), {
      options,
      kind: 'deadly',
      policy: once,
    });
    expect(await program.line()).toBe('{"n":1}');
    await program.kill();

    const second = await openStore(options);
    const after = await openJobs(second, { deadly: once }, quick);
    const done: object[] = [];
    const lost: { data: object; attempt: number }[] = [];
    after.work(
      'deadly',
      async ({ data }) => {
        done.push(data);
      },
      async ({ data, attempt }) => {
        lost.push({ data, attempt });
      },
    );
    await until(() => expect(lost).toEqual([{ data: { n: 1 }, attempt: 2 }]));
    // Longer than another attempt would have waited.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await after.close();
    expect([done, lost.length]).toEqual([[], 1]);
    await second.close();
    await remove();
  });

  test('one whose process was killed in the middle of it runs again', async () => {
    const { options, remove } = await freshPlace(engine);
    const first = await openStore(options);
    const before = await openJobs(first, { killed: policy }, quick);
    await before.send(first.db, 'killed', { n: 1 });
    await before.close();
    await first.close();

    const program = startProgram(new URL('../testing/claim-job.process.ts', import.meta.url), {
      options,
      kind: 'killed',
      policy,
    });
    expect(await program.line()).toBe('{"n":1}');
    await program.kill();

    const second = await openStore(options);
    const after = await openJobs(second, { killed: policy }, quick);
    const ran: { data: object; attempt: number }[] = [];
    after.work('killed', async ({ data, attempt }) => {
      ran.push({ data, attempt });
    });
    await until(() => expect(ran).toEqual([{ data: { n: 1 }, attempt: 2 }]));
    await after.close();
    await second.close();
    await remove();
  });
});
