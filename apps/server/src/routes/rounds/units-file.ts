import { compile } from '@mingjian/engine';
import { rowsBy, toUnit, type UnitColumn, unitShape, unitsToCsv } from '@mingjian/files';
import type { Unit } from '@mingjian/model';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { notFound } from '../../errors.ts';
import { planOf } from '../../imports/plan.ts';
import { readImport } from '../../imports/read-part.ts';
import { lookAtTables, openTable, sheetsBody } from '../../imports/tables.ts';
import { langOf } from '../../language.ts';
import { tellOf, tellProblems } from '../../problems.ts';
import { schemeName } from '../../rounds/bodies.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { enrolUnits } from '../../rounds/take-units.ts';
import { errorBody, form, problemsBody, unitBody } from '../../schemas.ts';
import { schemeToRun } from '../../schemes/versions.ts';
import type { App, Services } from '../../types.ts';

const columns = ['id', 'name', 'class', 'parent', 'tags'] as const satisfies readonly UnitColumn[];

const readSaid = z.object({
  plan: planOf(columns),
  scheme: schemeName.optional(),
  round: z.uuid().optional().describe('A round in draft, instead of a scheme'),
});

/** A list of units of any headings, CSV or .xlsx: looked at, read by what its columns mean. Nothing of it is kept. */
export function unitsFile(app: App, services: Services): void {
  const answers = { 400: errorBody, 404: errorBody, 422: problemsBody };
  app.post(
    '/api/units/look',
    {
      config: { permission: 'round:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Looks at a list of units (multipart: said = {}, file): sheets, headings, a proposed mapping',
        consumes: ['multipart/form-data'],
        body: form({ said: z.object({}), file: z.file() }),
        response: { 200: sheetsBody(columns), ...answers },
      },
    },
    async (request, reply) => {
      const looked = await lookAtTables(request, unitShape);
      return looked.ok ? looked.value : tellProblems(reply, looked.problems, langOf(request));
    },
  );
  app.post(
    '/api/units/read',
    {
      config: { permission: 'round:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Reads a list of units by a mapping (multipart: said = {plan, scheme or round}, file)',
        consumes: ['multipart/form-data'],
        body: form({ said: readSaid, file: z.file() }),
        response: {
          200: z.object({
            units: z.array(unitBody),
            csv: z.string().describe('The same as a units file, to be handed in with a round'),
            total: problemsBody.shape.total,
            problems: problemsBody.shape.problems,
          }),
          ...answers,
        },
      },
    },
    async (request, reply) => {
      const lang = langOf(request);
      const part = await readImport(request, readSaid);
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const { plan: how, scheme: name = '', round: id } = part.value.said;
      let compiled: ReturnType<typeof compile>;
      if (id === undefined) {
        const scheme = await schemeToRun(services, name);
        if (!scheme) return notFound(reply, `There is no scheme “${name}”.`);
        compiled = compile(scheme, { sample: true });
      } else {
        const round = await roundInSight(services, request, reply, id);
        if (round === null) return reply;
        compiled = { ok: true, value: (await deskPlan(services, round)).plan };
      }
      if (!compiled.ok) return tellProblems(reply, compiled.problems, lang);
      // Where all are of one class, no column needs to say so.
      const needed: UnitColumn[] = compiled.value.classes.length === 1 ? ['name'] : ['name', 'class'];
      const opened = await openTable(part.value, unitShape, how, needed);
      if (!opened.ok) return tellProblems(reply, opened.problems, lang);
      const { grid, missing, tell } = opened.value;
      const given = rowsBy(grid, how.header, how, toUnit).map(named);
      const units = missing.length > 0 ? { ok: false as const, problems: missing } : enrolUnits(compiled.value, given);
      if (!units.ok) return { units: [], csv: '', ...tellOf(units.problems.map(tell), lang) };
      return { units: units.value, csv: unitsToCsv(units.value), total: 0, problems: [] };
    },
  );
}

/** A list without numbers of its own: a unit goes by its name. */
const named = (unit: Unit): Unit => (unit.id === '' ? { ...unit, id: unit.name } : unit);
