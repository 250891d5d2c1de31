import { basename } from 'node:path';
import { writeScheme } from '@mingjian/files';
import { openPlan } from '@mingjian/printer';
import { readBytes, writeBytes } from '../disk.ts';
import { type Context, refuse } from '../io.ts';
import { draftLines } from '../views/draft.ts';

export interface ReadOptions {
  readonly out?: string;
  readonly id?: string;
  readonly json?: true;
}

/** A plan as issued → the draft of its scheme and what the document leaves open. Exit code 1 where nothing could be read. */
export async function read(context: Context, path: string, options: ReadOptions): Promise<number> {
  const json = options.json === true;
  const bytes = await readBytes(path, 'document');
  if (!bytes.ok) return refuse(context, bytes.problems, json);
  const opened = await openPlan(bytes.value, basename(path), options.id ?? 'draft');
  if (!opened.ok) return refuse(context, opened.problems, json);
  const { document, draft } = opened.value;

  if (options.out !== undefined) {
    const written = await writeBytes(options.out, writeScheme(draft.scheme));
    if (!written.ok) return refuse(context, written.problems, json);
  }
  if (json)
    context.line(
      JSON.stringify(
        { scheme: draft.scheme, questions: draft.questions, tables: draft.tables, warnings: document.warnings },
        null,
        2,
      ),
    );
  else for (const line of draftLines(draft, document.warnings, options.out, context)) context.line(line);
  return 0;
}
