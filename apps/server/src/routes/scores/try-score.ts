import { type Book, compile, enrol, report, score, sourceUnits, takeFacts } from '@mingjian/engine';
import { readFacts, readParams, readUnits } from '@mingjian/files';
import { done, type Fact, failed, isDay, type Outcome, problem, type Unit } from '@mingjian/model';
import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { langOf } from '../../language.ts';
import type { Shelved } from '../../library.ts';
import { tellProblems } from '../../problems.ts';
import { errorBody, form, problemsBody, schemeId, scoreBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';
import { readUpload, type Upload } from './read-upload.ts';

interface Taken {
  units: Unit[];
  facts: Fact[];
  params: Record<string, unknown>;
  book: Book;
}

/**
 * Reads a round from files and checks it against the scheme; the browser scores it with the same engine. Nothing is
 * kept. Parameters that are neither in the document nor in the parameter file take their samples, and the answer says which.
 */
export function tryScore(app: App, { library }: Services): void {
  app.post(
    '/api/schemes/:id/score',
    {
      config: { permission: 'public:try' },
      schema: {
        tags: ['scores'],
        summary: 'Checks files of a round (multipart: facts, and optionally units, params, asOf)',
        params: schemeId,
        querystring: z.object({ report: z.enum(['0', '1']).optional() }),
        consumes: ['multipart/form-data'],
        body: form({
          facts: z.file(),
          units: z.file().optional(),
          params: z.file().optional(),
          asOf: z.string().optional(),
        }),
        response: { 200: scoreBody, 400: errorBody, 404: errorBody, 422: problemsBody },
      },
    },
    async (request, reply) => {
      const shelved = library.schemes.get(request.params.id);
      if (!shelved) return notFound(reply, `There is no scheme “${request.params.id}”.`);
      const lang = langOf(request);
      const upload = await readUpload(request);
      if (!upload.ok) return tellProblems(reply, upload.problems, lang);
      if (!upload.value.files.has('facts')) {
        return reply.code(400).send({ code: 'facts-missing', message: 'The part “facts” is missing.' });
      }
      const taken = take(shelved, upload.value);
      if (!taken.ok) return tellProblems(reply, taken.problems, lang);
      const { units, facts, params, book } = taken.value;
      const { asOf } = upload.value;
      const sampleParams = { ...book.roster.plan.sampleParams };
      const answer = { units, facts, params, sampleParams };
      if (request.query.report !== '1') return answer;
      return { ...answer, report: report(score(book, asOf === undefined ? {} : { asOf }), { lang }) };
    },
  );
}

/** All of the round, or every problem of every file that could be looked at. */
function take({ scheme, plan }: Shelved, { files, asOf }: Upload): Outcome<Taken> {
  const read = <T>(
    name: 'units' | 'facts' | 'params',
    parse: (bytes: Uint8Array, file: string) => Outcome<T>,
    absent: T,
  ): Outcome<T> => {
    const given = files.get(name);
    return given ? parse(given.bytes, given.file) : done(absent);
  };
  const params = read('params', readParams, {});
  const units = read('units', readUnits, sourceUnits(plan));
  const facts = read<Fact[]>('facts', readFacts, []);
  const own = params.ok ? compile(scheme, { sample: true, params: params.value }) : null;
  const badDay =
    asOf !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(asOf) && isDay(asOf))
      ? [problem('as-of-date', {}, { value: asOf })]
      : [];
  if (!params.ok || !own?.ok || !units.ok || !facts.ok || badDay.length > 0) {
    const outcomes = [params, own, units, facts].flatMap((outcome) => (outcome && !outcome.ok ? outcome.problems : []));
    return failed([...badDay, ...outcomes]);
  }
  const roster = enrol(own.value, units.value, files.get('units')?.file);
  const book = roster.ok ? takeFacts(roster.value, facts.value, files.get('facts')?.file) : roster;
  return book.ok ? done({ units: units.value, facts: facts.value, params: params.value, book: book.value }) : book;
}
