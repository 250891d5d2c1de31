import { writeSetting } from '@mingjian/store';
import { z } from 'zod';
import { NOTICES, noticeSettings, readNoticeSettings } from '../../notify/settings.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** When the mail of a day goes out, and how long before a deadline units are told of it. */
export function noticesSetting(app: App, { store, now, mailing = false }: Services): void {
  const config = { permission: 'account:manage' } as const;
  const body = noticeSettings.extend({ version: z.number().int() });
  const response = body.extend({ mailing: z.boolean().describe('Whether this server sends mail at all') });
  const read = async () => ({ ...(await readNoticeSettings(store.db)), mailing });
  const tags = ['settings'];
  app.get(
    '/api/settings/notices',
    { config, schema: { tags, summary: 'When notices go out', response: { 200: response } } },
    read,
  );
  app.put(
    '/api/settings/notices',
    {
      config,
      schema: { tags, summary: 'Sets when notices go out', body, response: { 200: response, 409: errorBody } },
    },
    async ({ actor, body: { version, ...settings } }) => {
      const act = { account: actor?.account ?? null, at: now() };
      await writeSetting(store.db, act, { key: NOTICES, value: JSON.stringify(settings), version });
      return read();
    },
  );
}
