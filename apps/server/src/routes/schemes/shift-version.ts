import { publishScheme, SchemeThere } from '@mingjian/store';
import { shiftYears } from '@mingjian/workflow';
import { z } from 'zod';
import { notFound, refuse } from '../../errors.ts';
import { keepScheme } from '../../rounds/keep-scheme.ts';
import { errorBody } from '../../schemas.ts';
import { schemeToRun } from '../../schemes/versions.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const versionBody = z.object({ hash: z.string(), version: z.string(), year: z.number().int() });

/**
 * A plan of another year to be run in this one: an own version of the scheme with everything that is a day moved by whole
 * years. The same plan moved to the same year is the same version, so asking twice makes one.
 */
export function shiftVersion(app: App, services: Services): void {
  const { store, now } = services;
  app.post(
    '/api/scheme-versions/:hash/year',
    {
      config: { permission: 'scheme:manage' },
      schema: {
        tags: ['schemes'],
        summary: 'Makes an own version of a scheme for another year: year, period and days moved, the words as issued',
        params: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
        body: z.object({ year: z.number().int().min(2000).max(2100) }),
        response: { 200: versionBody, 201: versionBody, 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const { hash } = request.params;
      const { year } = request.body;
      const scheme = await schemeToRun(services, hash);
      if (scheme === undefined) return notFound(reply, 'There is no such version of a scheme.');
      if (scheme.year === year) return { hash, version: scheme.version, year };
      const kept = keepScheme(shiftYears(scheme, year));
      const told = { hash: kept.hash, version: kept.version, year };
      try {
        await publishScheme(store.db, actOf(request, now()), kept);
      } catch (error) {
        if (!(error instanceof SchemeThere)) throw error;
        if (error.same) return told;
        return refuse(reply, 409, 'version-taken', `There is another version ${kept.version} of this scheme already.`);
      }
      return reply.code(201).send(told);
    },
  );
}
