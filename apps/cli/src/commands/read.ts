import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeScheme } from '@mingjian/files';
import { problem } from '@mingjian/model';
import { readDocument } from '@mingjian/reader/blocks';
import { draftOf } from '@mingjian/reader/draft';
import { type Context, refuse } from '../io.ts';
import { readBytes } from '../read-file.ts';
import { draftLines } from '../views/draft.ts';

export interface ReadOptions {
  readonly out?: string;
  readonly id?: string;
  readonly json?: true;
}

/** A plan as issued → the draft of its scheme and what the document leaves open. Exit code 1 where nothing could be read. */
export async function read(context: Context, path: string, options: ReadOptions): Promise<number> {
  const json = options.json === true;
  const file = basename(path);
  const bytes = await readBytes(path, 'document');
  if (!bytes.ok) return refuse(context, bytes.problems, json);
  const document = await readDocument(bytes.value, file);
  if (!document.ok) return refuse(context, document.problems, json);
  const draft = draftOf(document.value, options.id ?? 'draft');
  if (!draft) return refuse(context, [problem('document-no-table', { file })], json);
  const yaml = writeScheme(draft.scheme);
  if (options.out !== undefined) await writeFile(options.out, yaml);
  if (json)
    context.line(
      JSON.stringify(
        { scheme: draft.scheme, questions: draft.questions, tables: draft.tables, warnings: document.value.warnings },
        null,
        2,
      ),
    );
  else for (const line of draftLines(draft, document.value.warnings, options.out, context)) context.line(line);
  return 0;
}
