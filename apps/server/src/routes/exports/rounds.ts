import { report, unitLedger } from '@mingjian/engine';
import { listDuties, listRounds } from '@mingjian/store';
import { shownCode } from '@mingjian/workflow';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { notFound } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, answeredUnits, roundInSight, unitsInSight } from '../../rounds/scope.ts';
import { openRound, scoresOf } from '../../rounds/scored.ts';
import { sealed, sightIn } from '../../rounds/sight.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';
import { tasksOf } from '../desk/list-tasks.ts';
import { indicatorNames } from './indicator-names.ts';
import { wordOf } from './words.ts';
import { sendWorkbook, workbookAnswer } from './workbook.ts';

const answers = { 200: workbookAnswer, 404: errorBody, 409: errorBody };
const schema = (summary: string) => ({ tags: ['exports'], summary, params: roundId, response: answers });

/** The lists of rounds as workbooks: with the same sight of rows as the lists themselves. */
export function exportRounds(app: App, services: Services): void {
  const { db } = services.store;
  app.get(
    '/api/rounds.xlsx',
    {
      config: { permission: 'round:export' },
      schema: { tags: ['exports'], summary: 'Rounds in sight as .xlsx', response: { 200: workbookAnswer } },
    },
    async (request, reply) => {
      const unit = unitsInSight(actorOf(request));
      const all = await listRounds(db, unit === null ? {} : { unit });
      const rounds = all.filter(({ state }) => unit === null || state !== 'draft');
      await sendWorkbook(services, request, reply, {
        zh: '考评',
        en: 'Rounds',
        kind: 'round',
        object: '*',
        columns: [
          ['考评', 'Round', 40],
          ['方案', 'Scheme', 40],
          ['年度', 'Year'],
          ['状态', 'State'],
          ['单位数', 'Units', 'number'],
          ['开始', 'From'],
          ['结束', 'To'],
        ],
        rows: rounds.map((one) => [
          one.title,
          one.schemeTitle,
          one.year,
          wordOf(one.state, langOf(request)),
          one.units,
          one.from,
          one.to,
        ]),
      });
      return reply;
    },
  );
  app.get(
    '/api/rounds/:id/results.xlsx',
    { config: { permission: 'result:export' }, schema: schema('The ranking of a round as .xlsx') },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if ((await sightIn(services, request, round)) !== 'all') return sealed(reply);
      const lang = langOf(request);
      const opened = await openRound(services, round);
      const { units } = report(scoresOf(opened), { lang, nodes: false });
      const results = units.flatMap((unit) => unit.results.map((one) => ({ unit, one })));
      // In the order of the ranking: by assessment and class, then by rank; what has none comes last.
      const place = (rank: number | null) => rank ?? Number.MAX_SAFE_INTEGER;
      results.sort(
        (a, b) =>
          a.one.result.localeCompare(b.one.result) ||
          a.unit.class.localeCompare(b.unit.class) ||
          place(a.one.rank) - place(b.one.rank),
      );
      await sendWorkbook(services, request, reply, {
        zh: '排名',
        en: 'Ranking',
        kind: 'round',
        object: round.id,
        columns: [
          ['考核', 'Assessment', 24],
          ['类别', 'Class'],
          ['名次', 'Rank', 'number'],
          ['单位', 'Unit', 30],
          ['得分', 'Points', 'number'],
          ['最低', 'Lowest', 'number'],
          ['最高', 'Highest', 'number'],
          ['满分', 'Full', 'number'],
          ['等次', 'Grade'],
          ['状态', 'Status'],
        ],
        rows: results.map(({ unit, one }) => [
          one.name,
          opened.scheme.classes[unit.class]?.name ?? unit.class,
          one.rank,
          unit.name,
          one.points,
          ...one.range,
          one.full,
          one.grade,
          wordOf(one.status, lang),
        ]),
      });
      return reply;
    },
  );
  app.get(
    '/api/rounds/:id/results/:unit/ledger.xlsx',
    {
      config: { permission: 'ledger:export' },
      schema: {
        ...schema('The ledger of one unit as .xlsx'),
        params: roundId.extend({ unit: z.string().min(1).max(200) }),
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const sight = await sightIn(services, request, round);
      if (sight === 'none') return sealed(reply);
      const { unit } = request.params;
      const inSight = sight === 'all' || answeredUnits(actorOf(request)).includes(unit);
      const opened = await openRound(services, round);
      const scores = inSight ? scoresOf(opened) : null;
      const ledger = scores && unitLedger(scores, unit, { lang: langOf(request) });
      if (!ledger) return notFound(reply, 'There is no such unit.');
      const placeOf = indicatorNames(opened.plan, ledger.class).standsIn;
      await sendWorkbook(services, request, reply, {
        zh: `${ledger.name}记分`,
        en: `Ledger ${ledger.unit}`,
        kind: 'round',
        object: `${round.id} ${ledger.unit}`,
        columns: [
          ['编号', 'Code'],
          ['环节', 'Stage', 20],
          ['指标', 'Indicator', 40],
          ['满分', 'Full', 'number'],
          ['得分', 'Points', 'number'],
          ['条款', 'Clause'],
          ['说明', 'Why', 60],
          ['分值', 'Entry', 'number'],
          ['状态', 'Status'],
        ],
        rows: ledger.nodes.flatMap((node) => [
          [
            shownCode(node.code),
            placeOf(node.path),
            node.name,
            node.full,
            node.points,
            null,
            null,
            null,
            wordOf(node.status, langOf(request)),
          ],
          ...node.entries.map((entry) => [
            shownCode(node.code),
            placeOf(node.path),
            null,
            null,
            null,
            entry.clause,
            entry.text,
            entry.points,
            null,
          ]),
        ]),
      });
      return reply;
    },
  );
  app.get(
    '/api/rounds/:id/duties.xlsx',
    { config: { permission: 'duty:export' }, schema: schema('Who does what in a round as .xlsx') },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const duties = await listDuties(db, round.id);
      const { plan, roster } = await deskPlan(services, round);
      const { words, stageName } = indicatorNames(plan);
      await sendWorkbook(services, request, reply, {
        zh: '分工',
        en: 'Duties',
        kind: 'round',
        object: round.id,
        columns: [
          ['岗位', 'Post', 30],
          ['现任', 'Holder'],
          ['任务', 'Duty'],
          ['环节', 'Stage'],
          ['指标', 'Indicator', 40],
          ['单位', 'Unit', 30],
        ],
        rows: duties.map((one) => [
          one.postName,
          one.holder,
          wordOf(one.kind, langOf(request)),
          one.stage && stageName(one.stage),
          one.indicator && words(one.indicator),
          one.unit && roster.units[roster.find.get(one.unit) ?? -1]?.name,
        ]),
      });
      return reply;
    },
  );
  app.get(
    '/api/rounds/:id/desk/tasks.xlsx',
    { config: { permission: 'task:export' }, schema: schema('One’s own tasks in a round as .xlsx') },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { plan, roster } = await deskPlan(services, round);
      const names = indicatorNames(plan);
      const tasks = await tasksOf(services, round, actorOf(request));
      await sendWorkbook(services, request, reply, {
        zh: '任务',
        en: 'Tasks',
        kind: 'round',
        object: round.id,
        columns: [
          ['单位', 'Unit', 30],
          ['环节', 'Stage', 20],
          ['指标', 'Indicator', 60],
          ['任务', 'Duty'],
          ['进度', 'State'],
        ],
        rows: tasks.map((one) => [
          roster.units[roster.find.get(one.unit) ?? -1]?.name,
          names.standsIn(one.indicator),
          names.name(one.indicator),
          wordOf(one.duty, langOf(request)),
          wordOf(one.state, langOf(request)),
        ]),
      });
      return reply;
    },
  );
}
