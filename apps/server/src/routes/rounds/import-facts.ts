import { takeFacts } from '@mingjian/engine';
import { readFactsFile } from '@mingjian/files';
import { type Fact, factColumns, type Problem, problem } from '@mingjian/model';
import { addFacts } from '@mingjian/store';
import { type RoundState, takesFacts } from '@mingjian/workflow';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { unexplained } from '../../desk/unexplained.ts';
import { refuse } from '../../errors.ts';
import { setAsideBody, setAsideIn } from '../../imports/set-aside.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { roundId } from '../../rounds/bodies.ts';
import { withIds } from '../../rounds/import-id.ts';
import { notInThisState, roundInSight } from '../../rounds/scope.ts';
import { openRound } from '../../rounds/scored.ts';
import { errorBody, form, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';
import { readUpload } from '../scores/read-upload.ts';

/** Takes a facts file (CSV or .xlsx with the headings of docs/files.md) into a round: checked together with the facts that are there, all of it or nothing. */
export function importFacts(app: App, services: Services): void {
  app.post(
    '/api/rounds/:id/facts',
    {
      config: { permission: 'fact:import' },
      schema: {
        tags: ['rounds'],
        summary: 'Takes a facts file (multipart: facts). With try=1 it is only checked',
        params: roundId,
        querystring: z.object({ try: z.enum(['0', '1']).optional() }),
        consumes: ['multipart/form-data'],
        body: form({ facts: z.file() }),
        response: {
          200: z.object({ added: z.number().int(), known: z.number().int(), setAside: setAsideBody }),
          400: errorBody,
          404: errorBody,
          409: errorBody,
          422: problemsBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!takesFacts(round.state as RoundState)) return notInThisState(reply, round.state);
      const lang = langOf(request);
      const upload = await readUpload(request);
      if (!upload.ok) return tellProblems(reply, upload.problems, lang);
      const given = upload.value.files.get('facts');
      if (!given) return refuse(reply, 400, 'facts-missing', 'The part “facts” is missing.');
      const read = await readFactsFile(given.bytes, given.file);
      if (!read.ok) return tellProblems(reply, read.problems, lang);
      const facts = withIds(read.value);
      const opened = await openRound(services, round);
      const there = new Map(opened.facts.map((fact) => [fact.id, fact]));
      const differing = facts.filter((fact) => there.has(fact.id) && !same(fact, there.get(fact.id)));
      if (differing.length > 0)
        return tellProblems(
          reply,
          differing.map((fact) => differs(fact, given.file)),
          lang,
        );
      const fresh = facts.filter(({ id }) => !there.has(id));
      const aside = unexplained(await deskPlan(services, round), fresh, given.file);
      if (aside.length > 0) return tellProblems(reply, aside, lang);
      const taken = takeFacts(opened.roster, [...opened.facts, ...fresh], given.file);
      if (!taken.ok) return tellProblems(reply, taken.problems, lang);
      const setAside = setAsideIn(opened.plan, fresh);
      const answer = { added: fresh.length, known: facts.length - fresh.length, setAside };
      if (request.query.try === '1') return answer;
      const act = actOf(request, services.now());
      // Numbers have no gaps: so many facts were there when the file was judged.
      const judged = opened.facts.length;
      const { id, state, scheme } = round;
      await addFacts(services.store.db, act, { round: id, facts, source: 'import', judged, state, scheme });
      return answer;
    },
  );
}

const same = (one: Fact, other: Fact | undefined): boolean =>
  factColumns.every((column) => one[column] === other?.[column]);

const differs = ({ id = '', row }: Fact, file: string): Problem =>
  problem('fact-id-differs', { file, row, column: 'id' }, { id });
