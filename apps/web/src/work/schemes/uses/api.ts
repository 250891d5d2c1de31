import { type Answer, addressOf, asForm, at, get, post } from '../../../api/client.ts';

const USES = '/api/scheme-versions/{hash}/audit-uses';
const FILE = '/api/scheme-versions/{hash}/audit-uses/file';
const VERSION = '/api/scheme-versions/{hash}/audit-uses/versions/{version}';

export type Uses = Answer<typeof USES>;
export type Use = Uses['uses'][number];
export type Suggestion = Uses['suggestions'][number];

export const getUses = (hash: string, signal?: AbortSignal) => get(USES, at({ hash }, signal));
export const saveUses = (hash: string, base: number, uses: readonly Use[]) =>
  post(USES, { ...at({ hash }), body: { base, uses: [...uses] } });
/** What one of the saved versions said. */
export const usesOfVersion = (hash: string, version: number) => get(VERSION, { params: { path: { hash, version } } });
export const usesFileUrl = (hash: string): string => addressOf(FILE, { hash });
/** Reads and judges a file; nothing is kept. */
export const readUsesFile = (hash: string, file: File) =>
  post(FILE, { ...at({ hash }), body: { said: {}, file }, bodySerializer: asForm });
