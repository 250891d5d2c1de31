import { type Answer, type Asked, asForm, at, post } from '../../api/client.ts';
import type { ImportPreview, ImportSheet } from '../../api/openapi.gen.ts';

export type {
  ImportedFact as Shown,
  ImportPreview as Preview,
  ImportSheet as Sheet,
} from '../../api/openapi.gen.ts';

/** What each column of a file is taken for (null: left out), and what is the same for all rows. */
export type Mapping = Pick<ImportSheet, 'columns' | 'constants'>;
export type Plan = Asked<'/api/rounds/{id}/imports/preview'>['said'];
export type Taken = Answer<'/api/rounds/{id}/imports', 'post'>;

export const changeKinds = ['new', 'changed', 'same', 'gone'] as const satisfies (keyof ImportPreview['counts'])[];
export type ChangeKind = (typeof changeKinds)[number];

export const lookAt = (id: string, file: File) =>
  post('/api/rounds/{id}/imports/look', { ...at({ id }), body: { said: {}, file }, bodySerializer: asForm });
export const preview = (id: string, file: File, plan: Plan) =>
  post('/api/rounds/{id}/imports/preview', { ...at({ id }), body: { said: plan, file }, bodySerializer: asForm });
export const take = (id: string, file: File, said: Asked<'/api/rounds/{id}/imports'>['said']) =>
  post('/api/rounds/{id}/imports', { ...at({ id }), body: { said, file }, bodySerializer: asForm });
