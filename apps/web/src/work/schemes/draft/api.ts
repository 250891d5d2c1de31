import type { Scheme } from '@mingjian/model';
import type { QuestionCode } from '@mingjian/reader/rules';
import { asForm, post } from '../../../api/client.ts';
import type { ToldProblem } from '../../../api/schemes.ts';
import { bringIn, type ReadScheme } from '../api.ts';

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

const asked = (file: File) => ({ body: { said: {}, file }, bodySerializer: asForm });

// The document's shapes are those above; its scheme and question codes are the model's and the reader's own types.
export const readPlan = async (file: File): Promise<ReadPlan> =>
  (await post('/api/scheme-drafts', asked(file))) as unknown as ReadPlan;

/** JSON is YAML too: the server reads a scheme as the browser holds it. */
const fileOf = (scheme: Scheme): File =>
  new File([JSON.stringify(scheme)], `${scheme.id}-${scheme.version}.yaml`, { type: 'application/yaml' });

/** The scheme as the text of a file that people can change. */
export const writeYaml = (scheme: Scheme): Promise<{ yaml: string }> =>
  post('/api/scheme-drafts/yaml', asked(fileOf(scheme)));

export const publish = (scheme: Scheme): Promise<ReadScheme> => bringIn(fileOf(scheme));
