import { factsToCsv, unitsToCsv } from '@mingjian/files';
import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { errorBody, schemeId } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

const words = { units: '示例单位名单', facts: '示例事实' } as const;

/** The sample round as files, in the form in which own files may be handed in. */
export function getSampleFile(app: App, { library }: Services): void {
  for (const kind of ['units', 'facts'] as const) {
    app.get(
      `/api/schemes/:id/sample/${kind}.csv`,
      {
        config: { permission: 'public:read' },
        schema: {
          tags: ['schemes'],
          summary: `The ${kind} of the sample round as CSV (UTF-8 with a byte order mark, Chinese headings)`,
          params: schemeId,
          response: { 200: z.string(), 404: errorBody },
        },
      },
      async (request, reply) => {
        const shelved = library.schemes.get(request.params.id);
        if (!shelved) return notFound(reply, `There is no scheme “${request.params.id}”.`);
        const { units, facts } = shelved.sample();
        const name = `${words[kind]}-${shelved.scheme.id}.csv`;
        reply.header('content-disposition', attachment(`${kind}-${shelved.scheme.id}.csv`, name));
        return reply.type('text/csv; charset=utf-8').send(kind === 'units' ? unitsToCsv(units) : factsToCsv(facts));
      },
    );
  }
}

/** RFC 6266: the plain name for old clients, the real one percent-encoded. */
const attachment = (plain: string, name: string): string =>
  `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
