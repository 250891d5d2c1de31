import { addAccounts, isTaken, listAccounts } from '@mingjian/store';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { readAccounts } from '../../imports/read-accounts.ts';
import { readImport } from '../../imports/read-part.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { errorBody, form, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import { oneTimePassword } from '../../session/one-time.ts';
import { hashPassword } from '../../session/password.ts';
import type { App, Services } from '../../types.ts';

const seenAccount = z.object({
  row: z.number().int(),
  name: z.string(),
  login: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});

/** Accounts by file, all or none; their passwords for one use are told in this one answer and kept nowhere. */
export function importAccounts(app: App, { store, now }: Services): void {
  app.post(
    '/api/accounts/import',
    {
      config: { permission: 'account:manage' },
      schema: {
        tags: ['accounts'],
        summary: 'Opens accounts from a CSV or .xlsx file (multipart: said = {"try": true} only checks it, file)',
        consumes: ['multipart/form-data'],
        body: form({ said: z.object({ try: z.boolean().default(false) }), file: z.file() }),
        response: {
          200: z.object({ rows: z.array(seenAccount) }),
          201: z.object({ accounts: z.array(z.object({ name: z.string(), login: z.string(), password: z.string() })) }),
          400: errorBody,
          409: errorBody,
          422: problemsBody,
        },
      },
    },
    async (request, reply) => {
      const lang = langOf(request);
      const part = await readImport(request, z.object({ try: z.boolean().default(false) }));
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const { file, bytes, said } = part.value;
      const taken = new Set((await listAccounts(store.db)).map(({ login }) => login));
      const given = await readAccounts(bytes, file, taken, lang);
      if (!given.ok) return tellProblems(reply, given.problems, lang);
      if (said.try) return { rows: given.value };
      const made = [];
      for (const { row: _, ...account } of given.value) {
        const password = oneTimePassword();
        made.push({ account: { ...account, password: await hashPassword(password), mustChange: true }, password });
      }
      const act = actOf(request, now());
      try {
        await addAccounts(
          store.db,
          act,
          made.map(({ account }) => account),
        );
      } catch (error) {
        if (isTaken(error))
          return refuse(reply, 409, 'taken', 'One of the logins was taken meanwhile: nothing was opened.');
        throw error;
      }
      const accounts = made.map(({ account: { name, login }, password }) => ({ name, login, password }));
      return reply.code(201).header('cache-control', 'no-store').send({ accounts });
    },
  );
}
