import { factsToCsv, unitsToCsv } from '@mingjian/files';
import { roundUnits } from '@mingjian/store';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { langOf } from '../../language.ts';
import { roundId } from '../../rounds/bodies.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { openRound } from '../../rounds/scored.ts';
import { sealed, sightIn } from '../../rounds/sight.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** The round as files: `mingjian score` on them comes to the same scores. */
export function exportFiles(app: App, services: Services): void {
  for (const file of ['units.csv', 'facts.csv'] as const) exportFile(app, services, file);
}

function exportFile(app: App, services: Services, file: 'units.csv' | 'facts.csv'): void {
  app.get(
    `/api/rounds/:id/${file}`,
    {
      config: { permission: 'result:export' },
      schema: {
        tags: ['rounds'],
        summary: `The ${file.replace('.csv', '')} of a round as a CSV file`,
        params: roundId,
        response: { 200: z.string(), 404: errorBody, 409: errorBody },
      },
    },
    async (request, typed) => {
      // CSV text, which the schema of the answer cannot say.
      const reply = typed as unknown as FastifyReply;
      const { id } = request.params;
      const round = await roundInSight(services, request, reply, id);
      if (round === null) return reply;
      if ((await sightIn(services, request, round)) !== 'all') return sealed(reply);
      const lang = langOf(request);
      const csv =
        file === 'units.csv'
          ? unitsToCsv(await roundUnits(services.store.db, id), lang)
          : factsToCsv((await openRound(services, round)).facts, lang);
      return reply
        .headers({ 'content-disposition': `attachment; filename="${file}"`, 'cache-control': 'no-store' })
        .type('text/csv; charset=utf-8')
        .serializer((text) => text as string)
        .send(csv);
    },
  );
}
