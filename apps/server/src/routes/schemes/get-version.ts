import { extname } from 'node:path';
import { writeScheme } from '@mingjian/files';
import type { Scheme } from '@mingjian/model';
import { printDocx, printXlsx } from '@mingjian/printer';
import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { errorBody, schemeBody } from '../../schemas.ts';
import { schemeKept } from '../../schemes/versions.ts';
import type { App, Services } from '../../types.ts';

const params = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) });
const missing = 'There is no such version of a scheme.';

/** One version of a scheme, for the browser and as a file to be worked on. */
export function getVersion(app: App, services: Services): void {
  app.get(
    '/api/scheme-versions/:hash',
    {
      config: { permission: 'scheme:read' },
      schema: {
        tags: ['schemes'],
        summary: 'A whole version of a scheme, for an engine elsewhere',
        params,
        response: { 200: schemeBody, 404: errorBody },
      },
    },
    async (request, reply) => {
      const scheme = await schemeKept(services, request.params.hash);
      return scheme === undefined ? notFound(reply, missing) : { ...scheme };
    },
  );
  for (const { file, summary, type, write } of files) {
    app.get(
      `/api/scheme-versions/:hash/${file}`,
      {
        config: { permission: 'scheme:read' },
        schema: {
          tags: ['schemes'],
          summary,
          params,
          produces: [type],
          response: { 200: z.unknown().describe('A file'), 404: errorBody },
        },
      },
      async (request, reply) => {
        const scheme = await schemeKept(services, request.params.hash);
        if (scheme === undefined) return notFound(reply, missing);
        // An own scheme's id may be Chinese, which a header cannot carry as it is.
        const name = encodeURIComponent(`${scheme.id}-${scheme.version}${extname(file)}`);
        return reply
          .header('content-type', type)
          .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
          .send(await write(scheme));
      },
    );
  }
}

/** A version as files, under the ends of their addresses. */
const files = [
  {
    file: 'scheme.yaml',
    summary: 'A version of a scheme as a file, to be worked on and brought in as the next version',
    type: 'application/yaml; charset=utf-8',
    write: (scheme: Scheme) => writeScheme(scheme),
  },
  {
    file: 'plan.docx',
    summary: 'A version of a scheme as the plan that an office issues; read again, it gives the same scheme',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (scheme: Scheme) => Buffer.from(await printDocx(scheme)),
  },
  {
    file: 'plan.xlsx',
    summary: 'A version of a scheme as a workbook of its tables; read again, it gives the same scheme',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (scheme: Scheme) => Buffer.from(await printXlsx(scheme)),
  },
] as const;
