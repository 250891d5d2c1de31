import { randomUUID } from 'node:crypto';
import type { App } from '../types.ts';
import { builtIn, testApp } from './app.ts';
import { openedRound } from './open-round.ts';
import { signIn } from './sign-in.ts';

type Who = 'assessor' | 'organiser' | 'liaison';

/** An open round in which the unit t1 has an assessor and a liaison, and an organiser looks on. */
export interface AssessedUnit {
  readonly app: App;
  /** Path of an indicator under which events are counted. */
  readonly leaf: string;
  /** What the server tells somebody of a unit's results. `part`: the end of the address. */
  told<T>(part: string, who: Who, unit?: string): Promise<{ status: number; body: T }>;
  /** The assessor enters an event of the unit under the indicator: the status of the answer. */
  enter(): Promise<number>;
}

/** Opens an installation with such a round; its app is the caller's to close. */
export async function assessedUnit(): Promise<AssessedUnit> {
  const app = await testApp();
  const people = {
    assessor: await signIn(app, 'assessor'),
    organiser: await signIn(app, 'organiser'),
    liaison: await signIn(app, 'liaison', 't1'),
  };
  const round = await openedRound(app, [{ post: people.assessor.post, kind: 'assess', unit: 't1' }]);
  const plan = (await builtIn()).schemes.get('xuanwei-2023')?.plan;
  const nodes = plan?.classes.find(({ id }) => id === 'township')?.nodes;
  const leaf = nodes?.find(({ name }) => name === '通报批评')?.path ?? '';
  return {
    app,
    leaf,
    async told<T>(part: string, who: Who, unit = 't1') {
      const url = `/api/rounds/${round}/results/${unit}/${part}`;
      const answer = await app.inject({ method: 'GET', url, headers: people[who].headers });
      return { status: answer.statusCode, body: answer.json<T>() };
    },
    async enter() {
      const fact = { id: randomUUID(), unit: 't1', indicator: leaf, kind: 'event', date: '2023-04-12' };
      const given = await app.inject({
        method: 'POST',
        url: `/api/rounds/${round}/desk/facts`,
        headers: people.assessor.headers,
        payload: { facts: [{ ...fact, level: '曲靖市政府办公室' }] },
      });
      return given.statusCode;
    },
  };
}
