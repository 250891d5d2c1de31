import type { Scheme } from '@mingjian/model';
import { type Answer, asForm, post } from '../../../api/client.ts';
import { bringIn, type ReadScheme } from '../api.ts';

/** What the server made of a document. */
export type ReadPlan = Answer<'/api/scheme-drafts', 'post'>;
/** The document as it was read, with ids of places. */
export type ShownDocument = ReadPlan['document'];
export type ShownBlock = ShownDocument['blocks'][number];

const asked = (file: File) => ({ body: { said: {}, file }, bodySerializer: asForm });

export const readPlan = (file: File): Promise<ReadPlan> => post('/api/scheme-drafts', asked(file));

/** JSON is YAML too: the server reads a scheme as the browser holds it. */
const fileOf = (scheme: Scheme): File =>
  new File([JSON.stringify(scheme)], `${scheme.id}-${scheme.version}.yaml`, { type: 'application/yaml' });

/** The scheme as the text of a file that people can change. */
export const writeYaml = (scheme: Scheme): Promise<{ yaml: string }> =>
  post('/api/scheme-drafts/yaml', asked(fileOf(scheme)));

/** Invented facts about the units that the scheme itself names. */
export const sampleOf = (scheme: Scheme): Promise<Answer<'/api/scheme-drafts/sample', 'post'>> =>
  post('/api/scheme-drafts/sample', asked(fileOf(scheme)));

export const publish = (scheme: Scheme): Promise<ReadScheme> => bringIn(fileOf(scheme));
