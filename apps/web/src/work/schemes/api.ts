import { addressOf, asForm, at, get, post } from '../../api/client.ts';

export type { SchemeVersion } from '../../api/openapi.gen.ts';
/** A scheme file as the server read and checked it. */
export type ReadScheme = Awaited<ReturnType<typeof bringIn>>;

export const listVersions = (signal?: AbortSignal) => get('/api/scheme-versions', { signal: signal ?? null });
export const getVersion = (hash: string, signal?: AbortSignal) =>
  get('/api/scheme-versions/{hash}', at({ hash }, signal));
/** A version as files: the plan as it is issued, and the scheme itself. */
const FILES = { word: 'plan.docx', excel: 'plan.xlsx', yaml: 'scheme.yaml' } as const;
export const versionFiles = (hash: string) =>
  (['word', 'excel', 'yaml'] as const).map((kind) => ({
    kind,
    href: addressOf(`/api/scheme-versions/{hash}/${FILES[kind]}`, { hash }),
  }));

/** Reads and checks a scheme file; nothing is kept. */
export const tryScheme = (file: File) =>
  post('/api/scheme-versions', {
    params: { query: { try: '1' } },
    body: { said: {}, file },
    bodySerializer: asForm,
  });
export const bringIn = (file: File) =>
  post('/api/scheme-versions', { body: { said: {}, file }, bodySerializer: asForm });
