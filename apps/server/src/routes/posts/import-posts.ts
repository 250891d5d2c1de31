import { isTaken, knownUnits, listAccounts, listPosts, setUpPosts } from '@mingjian/store';
import { roles } from '@mingjian/workflow';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { readImport } from '../../imports/read-part.ts';
import { readPosts } from '../../imports/read-posts.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { errorBody, form, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';
import { Clash, mayHold } from './may-hold.ts';

const said = z.object({ try: z.boolean().default(false) });

/** Posts by file with who holds them first, all or none; what is there already stays as it is. */
export function importPosts(app: App, { store, now }: Services): void {
  app.post(
    '/api/posts/import',
    {
      config: { permission: 'post:manage' },
      schema: {
        tags: ['posts'],
        summary: 'Sets up posts from a CSV or .xlsx file (multipart: said = {"try": true} only compares, file)',
        consumes: ['multipart/form-data'],
        body: form({ said, file: z.file() }),
        response: {
          200: z.object({
            rows: z.array(
              z.object({
                row: z.number().int(),
                kind: z.enum(['new', 'same']),
                name: z.string(),
                role: z.enum(roles),
                unit: z.string().nullable().describe('Name of the unit'),
                login: z.string().nullable(),
              }),
            ),
          }),
          201: z.object({ added: z.number().int(), same: z.number().int() }),
          400: errorBody,
          409: errorBody,
          422: problemsBody,
        },
      },
    },
    async (request, reply) => {
      const lang = langOf(request);
      const part = await readImport(request, said);
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const { file, bytes } = part.value;
      const [units, posts, accounts] = await Promise.all([
        knownUnits(store.db),
        listPosts(store.db),
        listAccounts(store.db),
      ]);
      const inUse = accounts.filter(({ disabledAt }) => disabledAt === null);
      const given = await readPosts(bytes, file, { units, posts, accounts: inUse }, lang);
      if (!given.ok) return tellProblems(reply, given.problems, lang);
      if (part.value.said.try) {
        const names = new Map(units.map(({ id, name }) => [id, name]));
        const rows = given.value.map(({ row, kind, name, role, unit, login }) => {
          return { row, kind, name, role, unit: unit === null ? null : (names.get(unit) ?? unit), login };
        });
        return { rows };
      }
      const added = given.value.filter(({ kind }) => kind === 'new');
      try {
        await setUpPosts(store.db, actOf(request, now()), added, mayHold);
      } catch (error) {
        if (isTaken(error))
          return refuse(reply, 409, 'taken', 'One of the posts was set up meanwhile: nothing was taken.');
        if (error instanceof Clash) return refuse(reply, 409, 'clash', error.message);
        throw error;
      }
      return reply.code(201).send({ added: added.length, same: given.value.length - added.length });
    },
  );
}
