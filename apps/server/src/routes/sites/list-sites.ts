import { siteKindWord } from '@mingjian/files';
import { sitesOf } from '@mingjian/store';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { langOf } from '../../language.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, answeredUnits, roundInSight, unitsInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import { keptSiteBody } from '../../sites/bodies.ts';
import { tellKept } from '../../sites/tell-site.ts';
import type { App, Services } from '../../types.ts';
import { sendWorkbook, workbookAnswer } from '../exports/workbook.ts';

/** The register of websites and new media accounts: whole for the office, the own unit's for its liaison. */
export function listSites(app: App, services: Services): void {
  const { db } = services.store;
  app.get(
    '/api/rounds/:id/sites',
    {
      config: { permission: 'site:read' },
      schema: {
        tags: ['sites'],
        summary: 'Websites and new media accounts of the units of a round',
        params: roundId,
        response: { 200: z.array(keptSiteBody), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const actor = actorOf(request);
      const units = unitsInSight(actor) === null ? undefined : answeredUnits(actor);
      const [desk, sites] = await Promise.all([deskPlan(services, round), sitesOf(db, round.id, units)]);
      return sites.map((site) => tellKept(desk, site));
    },
  );
  app.get(
    '/api/rounds/:id/sites.xlsx',
    {
      config: { permission: 'site:export' },
      schema: {
        tags: ['exports'],
        summary: 'The register of websites and accounts as .xlsx, in the form in which it is taken back',
        params: roundId,
        response: { 200: workbookAnswer, 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const [desk, sites] = await Promise.all([deskPlan(services, round), sitesOf(db, round.id)]);
      const zh = langOf(request) === 'zh';
      await sendWorkbook(services, request, reply, {
        zh: '网站与新媒体',
        en: 'Sites',
        kind: 'round',
        object: round.id,
        columns: [
          ['单位', 'unit', 30],
          ['类型', 'kind'],
          ['名称', 'name', 30],
          ['网址或账号', 'address', 44],
          ['网站标识码', 'code'],
          ['主站', 'main'],
        ],
        rows: sites
          .map((site) => tellKept(desk, site))
          .map(({ unitName, kind, name, address, code, main }) => [
            unitName,
            zh ? siteKindWord(kind) : kind,
            name,
            address,
            code,
            zh ? (main ? '是' : '否') : main ? 'yes' : 'no',
          ]),
      });
      return reply;
    },
  );
}
