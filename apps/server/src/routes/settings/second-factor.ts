import { readSetting, SECOND_FACTOR, writeSetting } from '@mingjian/store';
import { z } from 'zod';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

const body = z.object({ required: z.boolean(), version: z.number().int() });

/**
 * Whether administrators, organisers and approvers must have a second factor. Off until the administrator turns it on:
 * whoever tries the product has no authenticator app at hand, and an office at level 3 turns it on on its first day.
 */
export function secondFactorSetting(app: App, { store, now }: Services): void {
  const config = { permission: 'account:manage' } as const;
  const read = async () => {
    const { value, version } = await readSetting(store.db, SECOND_FACTOR);
    return { required: value === 'required', version };
  };
  const tags = ['settings'];
  app.get(
    '/api/settings/second-factor',
    { config, schema: { tags, summary: 'Whether a second factor is required', response: { 200: body } } },
    read,
  );
  app.put(
    '/api/settings/second-factor',
    {
      config,
      schema: {
        tags,
        summary: 'Requires a second factor, or no longer',
        body,
        response: { 200: body, 409: errorBody },
      },
    },
    async ({ actor, body: { required, version } }) => {
      const act = { account: actor?.account ?? null, at: now() };
      await writeSetting(store.db, act, { key: SECOND_FACTOR, value: required ? 'required' : 'optional', version });
      return read();
    },
  );
}
