import { type Answer, type Asked, addressOf, asForm, at, post } from '../../api/client.ts';

export type { WorkbookRow } from '../../api/openapi.gen.ts';
export type WorkbookPreview = Answer<'/api/rounds/{id}/desk/workbook/preview', 'post'>;
export type WorkbookTaken = Answer<'/api/rounds/{id}/desk/workbook', 'post'>;

export const workbookHref = (id: string): string => addressOf('/api/rounds/{id}/desk/workbook.xlsx', { id });
export const previewWorkbook = (id: string, file: File) =>
  post('/api/rounds/{id}/desk/workbook/preview', { ...at({ id }), body: { said: {}, file }, bodySerializer: asForm });
export const takeWorkbook = (id: string, file: File, said: Asked<'/api/rounds/{id}/desk/workbook'>['said']) =>
  post('/api/rounds/{id}/desk/workbook', { ...at({ id }), body: { said, file }, bodySerializer: asForm });
