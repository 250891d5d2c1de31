import { basename } from 'node:path';
import { decode } from '@mingjian/files';
import { done, failed, type Outcome, type Problem, problem } from '@mingjian/model';
import { type Criterion, readClause } from '@mingjian/reader/clauses';
import { readBytes } from '../disk.ts';
import { type Context, refuse } from '../io.ts';
import { clauseLines } from '../views/clause.ts';

export interface ClauseOptions {
  readonly file?: string;
  readonly full?: string;
  readonly context?: string;
  readonly json?: true;
}

interface Line extends Criterion {
  readonly id?: string | number;
}

/**
 * Scoring criteria → the rules they state: one criterion as an argument, or JSON lines `{id?, text, full?, context?}` of a file.
 * A broken line refuses the whole file, with its row. Nothing read, or nothing but doubts, is still an answer: exit code 0.
 */
export async function clause(context: Context, text: string | undefined, options: ClauseOptions): Promise<number> {
  const json = options.json === true;
  const lines = options.file === undefined ? given(text ?? '', options) : await fromFile(options.file);
  if (!lines.ok) return refuse(context, lines.problems, json);
  lines.value.forEach((line, index) => {
    const { id, ...criterion } = line;
    const read = readClause(criterion);
    if (json) context.line(JSON.stringify({ ...(id === undefined ? {} : { id }), ...read }));
    else for (const row of [...(index > 0 ? [''] : []), ...clauseLines(read, context)]) context.line(row);
  });
  return 0;
}

function given(text: string, options: ClauseOptions): Outcome<Line[]> {
  const full = options.full === undefined ? null : Number(options.full);
  if (full !== null && !/^\d+(\.\d+)?$/.test(options.full ?? '')) {
    return failed([problem('clause-full', {}, { value: options.full ?? '' })]);
  }
  return done([{ text, full, ...(options.context === undefined ? {} : { context: options.context }) }]);
}

async function fromFile(path: string): Promise<Outcome<Line[]>> {
  const file = basename(path);
  const bytes = await readBytes(path, 'scheme');
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value, file);
  if (!text.ok) return text;
  const lines: Line[] = [];
  const problems: Problem[] = [];
  text.value.split(/\r?\n/).forEach((row, index) => {
    if (row.trim() === '') return;
    const line = lineOf(row);
    if (typeof line === 'string') problems.push(problem('clause-line', { file, row: index + 1 }, { why: line }));
    else lines.push(line);
  });
  return problems.length > 0 ? failed(problems) : done(lines);
}

/** One JSON line, or what is wrong with it. */
function lineOf(row: string): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return 'JSON';
  }
  if (typeof value !== 'object' || value === null) return 'JSON';
  const { id, text, full, context } = value as Record<string, unknown>;
  if (typeof text !== 'string') return 'text';
  if (full != null && typeof full !== 'number') return 'full';
  if (context != null && typeof context !== 'string') return 'context';
  return {
    ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
    text,
    full: full ?? null,
    ...(context == null ? {} : { context }),
  };
}
