import { basename } from 'node:path';
import { type Book, checkScheme, compile, enrol, type Plan, sourceUnits, takeFacts } from '@mingjian/engine';
import { csvHeadings, factShape, readFacts, readParams, readUnits, type TableShape, unitShape } from '@mingjian/files';
import {
  done,
  type Fact,
  failed,
  type Lang,
  type Outcome,
  type Problem,
  problem,
  type Scheme,
  type Unit,
} from '@mingjian/model';
import { readBytes } from './disk.ts';
import { findScheme } from './schemes.ts';

export interface InputFiles {
  scheme: string;
  schemesFolder: string;
  units: string | undefined;
  facts: string;
  params: string | undefined;
  lang: Lang;
}

/** Everything a score needs, from its files: all of it, or every fault of every file that could be looked at. */
export async function readInput(files: InputFiles): Promise<Outcome<Book>> {
  const scheme = await findScheme(files.scheme, files.schemesFolder);
  const params = await read(files.params, 'params', readParams, {});
  const units = await read<Unit[] | null>(files.units, 'table', readUnits, null);
  const facts = await read<Fact[]>(files.facts, 'table', readFacts, []);
  // Without the parameters given, every one of them would be called open.
  const plan = scheme.ok && params.ok ? planOf(scheme.value, params.value, files) : null;
  if (!scheme.ok || !params.ok || !units.ok || !facts.ok || !plan?.ok) {
    return failed(problemsOf(scheme, params, plan, units, facts));
  }
  const roster = enrol(plan.value, units.value ?? sourceUnits(plan.value), nameOf(files.units));
  if (!roster.ok) return files.units === undefined ? roster : inOwnHeadings(roster, files.units, unitShape);
  const book = takeFacts(roster.value, facts.value, nameOf(files.facts));
  return book.ok ? book : inOwnHeadings(book, files.facts, factShape);
}

/** The problems of a table, with its columns called as the file itself calls them. */
async function inOwnHeadings<C extends string>(
  { problems }: { readonly problems: readonly Problem[] },
  path: string,
  shape: TableShape<C>,
): Promise<Outcome<never>> {
  const bytes = await readBytes(path, 'table');
  const headings: ReadonlyMap<string, string> = bytes.ok ? csvHeadings(bytes.value, shape) : new Map();
  return failed(
    problems.map((one) => {
      const { column } = one.place;
      return { ...one, place: { ...one.place, column: headings.get(String(column)) ?? column } };
    }),
  );
}

/** A scheme that can be scored by: every figure there, and nothing in it that a check calls an error. */
function planOf(scheme: Scheme, params: Record<string, unknown>, files: InputFiles): Outcome<Plan> {
  const plan = compile(scheme, { params });
  const problems = plan.ok
    ? checkScheme(scheme, files.lang)
        .filter(({ severity }) => severity === 'error')
        .map(({ place, what, mend }) => problem('scheme-check', { path: place }, { what, mend }))
    : plan.problems;
  if (plan.ok && problems.length === 0) return plan;
  const isOfParams = ({ code }: Problem) => code === 'scheme-param-extra' || code === 'scheme-param-type';
  return failed(
    problems.map((one) => {
      const file = nameOf(isOfParams(one) ? (files.params ?? files.scheme) : files.scheme);
      return { ...one, place: { file, ...one.place } };
    }),
  );
}

const nameOf = (path: string | undefined): string | undefined => (path === undefined ? undefined : basename(path));

const problemsOf = (...outcomes: (Outcome<unknown> | null)[]): Problem[] =>
  outcomes.flatMap((outcome) => (outcome === null || outcome.ok ? [] : outcome.problems));

async function read<T>(
  path: string | undefined,
  shape: 'table' | 'params',
  parse: (bytes: Uint8Array, file: string) => Outcome<T>,
  absent: T,
): Promise<Outcome<T>> {
  if (path === undefined) return done(absent);
  const bytes = await readBytes(path, shape);
  return bytes.ok ? parse(bytes.value, basename(path)) : bytes;
}
