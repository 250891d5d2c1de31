import { accountOf, changeAccount } from '@mingjian/store';
import { z } from 'zod';
import { errorBody } from '../../schemas.ts';
import { emailText } from '../../session/texts.ts';
import type { App, Services } from '../../types.ts';

const wishes = ['at-once', 'digest', 'none'] as const;

/** Where one's own notices go besides the workbench: to which address, and when. */
export function ownMail(app: App, { store, now, mailing = false }: Services): void {
  const config = { permission: 'self:use' } as const;
  const body = z.object({
    email: z.string().nullable(),
    mail: z.enum(wishes).describe('at-once: as they come; digest: one mail on a working day; none'),
    version: z.number().int(),
  });
  const own = async (id: string | undefined) => {
    const account = id === undefined ? undefined : await accountOf(store.db, id);
    if (!account) throw new Error('the guard let a stranger pass');
    return account;
  };
  const tell = async (id: string | undefined) => {
    const { email, mail, version } = await own(id);
    return { email, mail, version, mailing };
  };
  const response = body.extend({ mailing: z.boolean().describe('Whether this server sends mail at all') });
  const tags = ['notices'];
  app.get(
    '/api/session/mail',
    { config, schema: { tags, summary: 'Where one’s own notices go by mail', response: { 200: response } } },
    ({ actor }) => tell(actor?.account),
  );
  app.put(
    '/api/session/mail',
    {
      config,
      schema: {
        tags,
        summary: 'Sets one’s own address, and when notices go there',
        body: body.extend({ email: emailText.nullable() }),
        response: { 200: response, 409: errorBody },
      },
    },
    async ({ actor, body: { email, mail, version } }) => {
      const { id } = await own(actor?.account);
      const act = { account: id, at: now() };
      await changeAccount(store.db, act, { id, version, action: 'set-mail', change: { email, mail } });
      return tell(id);
    },
  );
}
