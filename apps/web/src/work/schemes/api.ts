import type { Scheme, SchemeFinding } from '@mingjian/model';
import type { SchemeSummary } from '../../api/client.ts';
import { call } from '../call.ts';

/** A version from which a round may be made. Instants ISO 8601; a built-in one was brought in by nobody. */
export interface SchemeVersion extends SchemeSummary {
  hash: string;
  builtIn: boolean;
  at: string | null;
  by: string | null;
}

/** A scheme file as the server read and checked it. */
export interface ReadScheme extends SchemeSummary {
  hash: string;
  findings: SchemeFinding[];
}

export const listVersions = (signal?: AbortSignal) =>
  call<SchemeVersion[]>('GET', '/scheme-versions', undefined, signal);
export const getVersion = (hash: string, signal?: AbortSignal) =>
  call<Scheme>('GET', `/scheme-versions/${hash}`, undefined, signal);
export const versionFile = (hash: string): string => `/api/scheme-versions/${hash}/scheme.yaml`;

function send(file: File, how: string): Promise<ReadScheme> {
  const form = new FormData();
  form.append('said', '{}');
  form.append('file', file, file.name);
  return call('POST', `/scheme-versions${how}`, form);
}

/** Reads and checks a scheme file; nothing is kept. */
export const tryScheme = (file: File) => send(file, '?try=1');
export const bringIn = (file: File) => send(file, '');
