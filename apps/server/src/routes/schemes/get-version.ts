import { writeScheme } from '@mingjian/files';
import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { errorBody, schemeBody } from '../../schemas.ts';
import { schemeToRun } from '../../schemes/versions.ts';
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
      const scheme = await schemeToRun(services, request.params.hash);
      return scheme === undefined ? notFound(reply, missing) : { ...scheme };
    },
  );
  app.get(
    '/api/scheme-versions/:hash/scheme.yaml',
    {
      config: { permission: 'scheme:read' },
      schema: {
        tags: ['schemes'],
        summary: 'A version of a scheme as a file, to be worked on and brought in as the next version',
        params,
        produces: ['application/yaml'],
        response: { 200: z.string(), 404: errorBody },
      },
    },
    async (request, reply) => {
      const scheme = await schemeToRun(services, request.params.hash);
      if (scheme === undefined) return notFound(reply, missing);
      // An own scheme's id may be Chinese, which a header cannot carry as it is.
      const name = encodeURIComponent(`${scheme.id}-${scheme.version}.yaml`);
      return reply
        .header('content-type', 'application/yaml; charset=utf-8')
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .send(writeScheme(scheme));
    },
  );
}
