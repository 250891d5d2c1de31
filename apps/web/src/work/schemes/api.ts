import { addressOf, asForm, at, get, post } from '../../api/client.ts';

export type { SchemeVersion } from '../../api/openapi.gen.ts';
/** A scheme file as the server read and checked it. */
export type ReadScheme = Awaited<ReturnType<typeof bringIn>>;

export const listVersions = (signal?: AbortSignal) => get('/api/scheme-versions', { signal: signal ?? null });
export const getVersion = (hash: string, signal?: AbortSignal) =>
  get('/api/scheme-versions/{hash}', at({ hash }, signal));
/** A version as files: the plan as it is issued, and the scheme itself. */
export const versionFiles = (hash: string) =>
  [
    { kind: 'word', href: addressOf('/api/scheme-versions/{hash}/plan.docx', { hash }) },
    { kind: 'excel', href: addressOf('/api/scheme-versions/{hash}/plan.xlsx', { hash }) },
    { kind: 'yaml', href: addressOf('/api/scheme-versions/{hash}/scheme.yaml', { hash }) },
  ] as const;

/** Reads and checks a scheme file; nothing is kept. */
export const tryScheme = (file: File) =>
  post('/api/scheme-versions', {
    params: { query: { try: '1' } },
    body: { said: {}, file },
    bodySerializer: asForm,
  });
export const bringIn = (file: File) =>
  post('/api/scheme-versions', { body: { said: {}, file }, bodySerializer: asForm });
