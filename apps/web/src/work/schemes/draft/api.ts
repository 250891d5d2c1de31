import type { Scheme } from '@mingjian/model';
import type { QuestionCode } from '@mingjian/reader/rules';
import type { ToldProblem } from '../../../api/client.ts';
import { call } from '../../call.ts';
import type { ReadScheme } from '../api.ts';

export interface ShownCell {
  at: string | null;
  text: string;
  rowSpan: number;
  columnSpan: number;
}
export type ShownBlock =
  | { kind: 'text'; at: string | null; level: number | null; text: string }
  | { kind: 'table'; at: string | null; rows: ShownCell[][] };

/** The document as it was read, with ids of places. */
export interface ShownDocument {
  name: string;
  blocks: ShownBlock[];
  left: number;
}

/** What the server made of a document. */
export interface ReadPlan {
  document: ShownDocument;
  scheme: Scheme;
  questions: { code: QuestionCode; node?: string; text: string; at: string | null }[];
  sources: Record<string, string>;
  warnings: ToldProblem[];
}

function send<T>(path: string, file: File): Promise<T> {
  const form = new FormData();
  form.append('said', '{}');
  form.append('file', file, file.name);
  return call('POST', path, form);
}

export const readPlan = (file: File) => send<ReadPlan>('/scheme-drafts', file);

/** JSON is YAML too: the server reads a scheme as the browser holds it. */
const fileOf = (scheme: Scheme): File =>
  new File([JSON.stringify(scheme)], `${scheme.id}-${scheme.version}.yaml`, { type: 'application/yaml' });

/** The scheme as the text of a file that people can change. */
export const writeYaml = (scheme: Scheme) => send<{ yaml: string }>('/scheme-drafts/yaml', fileOf(scheme));

export const publish = (scheme: Scheme) => send<ReadScheme>('/scheme-versions', fileOf(scheme));
