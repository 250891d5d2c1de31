import { note } from '@mingjian/store';
import { langOf } from '../../language.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';
import { writeTasks } from '../../workbook/write-tasks.ts';
import { tasksOf } from '../desk/list-tasks.ts';

/** The tasks of one's own duties as a workbook to be filled in without a network. */
export function exportTasks(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/desk/workbook.xlsx',
    {
      config: { permission: 'fact:write' },
      schema: { tags: ['desk'], summary: 'One’s own tasks as a workbook to fill in', params: roundId },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const actor = actorOf(request);
      const tasks = (await tasksOf(services, round, actor)).filter(({ duty }) => duty !== 'review');
      const book = await writeTasks(services, round, tasks, langOf(request));
      const act = actOf(request, services.now());
      const detail = { list: 'workbook', rows: tasks.length };
      await note(services.store.db, act, { action: 'export', kind: 'round', object: round.id, detail });
      return reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', 'attachment; filename="tasks.xlsx"')
        .send(Buffer.from(book));
    },
  );
}
